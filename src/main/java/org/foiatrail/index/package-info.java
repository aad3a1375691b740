/// Writes and searches passages with Lucene.
///
/// Entry: [PassageIndex] writes, [PassageSearch] searches. The index can be rebuilt from the store at any time. Must
/// never import another room but `model`.
@NullMarked
package org.foiatrail.index;

import org.jspecify.annotations.NullMarked;
