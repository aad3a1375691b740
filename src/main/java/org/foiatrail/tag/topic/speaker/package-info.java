/// Whose word a statement is: the sender's, or that of somebody whom the sentence, the one before or the page names.
///
/// Entry: [Attribution].
@NullMarked
package org.foiatrail.tag.topic.speaker;

import org.jspecify.annotations.NullMarked;
