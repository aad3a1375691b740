/// What a topic's examples teach of sentences that no rule reads.
///
/// Entry: [org.foiatrail.tag.topic.learnt.StanceModel]. Must never know where a sentence stands, nor who says it.
@NullMarked
package org.foiatrail.tag.topic.learnt;

import org.jspecify.annotations.NullMarked;
