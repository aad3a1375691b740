/// Text becomes mentions: gazetteer names, topic phrases, with OpenNLP's sentences and tokens.
///
/// Entry: [Tagger]. Vocabularies and topics come in as model records. Must never read a file but its own models, and
/// never import another room but `model`.
@NullMarked
package org.foiatrail.tag;

import org.jspecify.annotations.NullMarked;
