/// Where messages begin: under headers, as letters and notes, in chats; and the names of what is attached to them.
///
/// Entry: [Headings]. Must never know where a file is split.
@NullMarked
package org.foiatrail.segment.message;

import org.jspecify.annotations.NullMarked;
