/// Blocks of labelled lines and what stands in place of them, as mail programs and offices print the heads of messages;
/// their labels, and the times in them.
///
/// Entry: [HeaderBlockParser], [HeaderLabels], [SentTimes].
@NullMarked
package org.foiatrail.segment.header;

import org.jspecify.annotations.NullMarked;
