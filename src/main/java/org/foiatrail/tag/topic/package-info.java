/// Finds what is said of a topic, and with what stance.
///
/// Entry: [org.foiatrail.tag.topic.TopicFinder]. Must never import another finder.
@NullMarked
package org.foiatrail.tag.topic;

import org.jspecify.annotations.NullMarked;
