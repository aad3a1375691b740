/// Text becomes mentions, each kind by a finder of its own in a room below this one.
///
/// Entry: [Tagger]. Vocabularies and topics come in as model records. Must never read a file but its own models, and
/// never import another room but `model`.
@NullMarked
package org.foiatrail.tag;

import org.jspecify.annotations.NullMarked;
