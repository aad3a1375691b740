package org.foiatrail.samples.tags;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.OneMessage;
import org.foiatrail.tag.Tagger;
import org.jspecify.annotations.Nullable;

/// Tags a text as the body of a message.
final class TaggedText {
    private final Tagger tagger = new Tagger(List.of(), List.of());

    /// A mention and its place in the text.
    record Found(int start, int end, Mention mention) {}

    /// @param sent null if the text is no message
    List<Found> tag(String kind, String text, @Nullable String sent, @Nullable String from) {
        OneMessage message = OneMessage.of(text, sent, from);
        List<Found> found = new ArrayList<>();
        for (Mention mention : tagger.tag(message.pages(), message.segments())) {
            if (mention.kind().equals(kind)) {
                int start = mention.spans().getFirst().start() - message.start();
                found.add(new Found(start, mention.spans().getLast().end() - message.start(), mention));
            }
        }
        return found;
    }
}
