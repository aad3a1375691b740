/// What sentences mean, as vectors: the nearer two of them are, the more alike is what their sentences say.
///
/// Entry: [org.foiatrail.tag.vector.SentenceVectors]. Must never know what is looked for.
@NullMarked
package org.foiatrail.tag.vector;

import org.jspecify.annotations.NullMarked;
