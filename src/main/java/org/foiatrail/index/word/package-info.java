/// Words as they are indexed and asked for: folded, split, joined, stemmed, and the signs of tags among them.
///
/// Entry: [WordSplitter], [WordStream]. Must never know a field.
@NullMarked
package org.foiatrail.index.word;

import org.jspecify.annotations.NullMarked;
