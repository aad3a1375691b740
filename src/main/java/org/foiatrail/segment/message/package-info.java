/// Headers, margins and stamps told from words; messages, the messages they quote, and their times.
///
/// Entry: [Headings], [Margins]. Must never know where a file is split.
@NullMarked
package org.foiatrail.segment.message;

import org.jspecify.annotations.NullMarked;
