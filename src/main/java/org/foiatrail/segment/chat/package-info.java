/// Text messages and chats, printed line by line or as tables.
///
/// Entry: [ChatLines], [ChatTable].
@NullMarked
package org.foiatrail.segment.chat;

import org.jspecify.annotations.NullMarked;
