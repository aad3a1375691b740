/// Which words between the headers are whose: what is quoted in what, and what its sender did not write.
///
/// Entry: [Nesting], [Bodies].
@NullMarked
package org.foiatrail.segment.body;

import org.jspecify.annotations.NullMarked;
