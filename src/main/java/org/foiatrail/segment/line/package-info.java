/// Lines of pages, where they stand, and how machines misread them. What the other rooms share.
///
/// Entry: [Line], [Places]. Must never know what a line means.
@NullMarked
package org.foiatrail.segment.line;

import org.jspecify.annotations.NullMarked;
