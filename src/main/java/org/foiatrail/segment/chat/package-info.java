/// Text messages and chats, printed line by line, as tables, or with their times below.
///
/// Entry: [ChatLines], [ChatTable], [TimesBelow].
@NullMarked
package org.foiatrail.segment.chat;

import org.jspecify.annotations.NullMarked;
