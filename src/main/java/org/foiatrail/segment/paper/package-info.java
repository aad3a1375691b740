/// Documents nobody sends: reports, talking points, releases; their titles, their days, who issues them.
///
/// Entry: [Papers], [DocumentTitles].
@NullMarked
package org.foiatrail.segment.paper;

import org.jspecify.annotations.NullMarked;
