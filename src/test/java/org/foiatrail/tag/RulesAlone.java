package org.foiatrail.tag;

import java.util.List;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;

/// The topics that come with the program without what a model could learn from: what rules read is tested without its
/// second opinion.
final class RulesAlone {
    private RulesAlone() {}

    static List<Topic> topics() {
        return new Vocabularies().topics().stream().map(RulesAlone::of).toList();
    }

    private static Topic of(Topic topic) {
        return new Topic(
                topic.name(),
                topic.labels(),
                topic.opposed(),
                topic.scopes(),
                topic.rules(),
                topic.acts(),
                topic.objects(),
                topic.exclusions(),
                topic.context(),
                Topic.Training.NONE);
    }
}
