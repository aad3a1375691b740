/// Measures the timeline against what is known of its events. Entry: `TimelineEvaluation`, run by
/// `scripts/evaluate timeline`.
@NullMarked
package org.foiatrail.samples.timeline;

import org.jspecify.annotations.NullMarked;
