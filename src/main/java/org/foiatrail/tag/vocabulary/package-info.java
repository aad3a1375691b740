/// Finds the names and patterns of a user's own vocabularies. Entry: [org.foiatrail.tag.vocabulary.VocabularyFinder].
/// Must never import another finder.
@NullMarked
package org.foiatrail.tag.vocabulary;

import org.jspecify.annotations.NullMarked;
