/// What the heads of messages are printed with: labels, and the times behind them.
///
/// Entry: [HeaderLabels], [SentTimes].
@NullMarked
package org.foiatrail.segment.label;

import org.jspecify.annotations.NullMarked;
