/// Where messages begin: headers, letters, notes, lines of chats; the titles of documents and the names of attachments.
///
/// Entry: [Headings]. Must never know where a file is split.
@NullMarked
package org.foiatrail.segment.message;

import org.jspecify.annotations.NullMarked;
