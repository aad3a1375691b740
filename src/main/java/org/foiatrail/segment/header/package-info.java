/// Blocks of labelled lines and what stands in place of them, as mail programs and offices print the heads of messages.
///
/// Entry: [HeaderBlockParser].
@NullMarked
package org.foiatrail.segment.header;

import org.jspecify.annotations.NullMarked;
