/// Timelines out of the corpus, what sets them apart from earlier ones, and binders of what they cite.
///
/// Entry: [MakeTimeline], [CompareTimelines], [MakeBinder]. As `workflow`, it must never print, parse a command line or
/// let a library's type through.
@NullMarked
package org.foiatrail.workflow.chronology;

import org.jspecify.annotations.NullMarked;
