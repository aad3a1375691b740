/// What examples teach of sentences that no rule reads: what they say of a topic, and whether that is their writer's
/// own word.
///
/// Entry: [org.foiatrail.tag.topic.learnt.StanceModel], [org.foiatrail.tag.topic.learnt.VoiceModel]. Must never know
/// where a sentence stands, nor who is named there.
@NullMarked
package org.foiatrail.tag.topic.learnt;

import org.jspecify.annotations.NullMarked;
