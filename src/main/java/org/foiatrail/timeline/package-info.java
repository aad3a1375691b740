/// Messages become events, events a timeline. Pure.
///
/// Entry: [TimelineBuilder]. Must never touch a file, and never import another room but `model`.
@NullMarked
package org.foiatrail.timeline;

import org.jspecify.annotations.NullMarked;
