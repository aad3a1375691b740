/// What stands above and below the text of a page: stamps, page marks, running titles.
///
/// Entry: [Margins].
@NullMarked
package org.foiatrail.segment.margin;

import org.jspecify.annotations.NullMarked;
