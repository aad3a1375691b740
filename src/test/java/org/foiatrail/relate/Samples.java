package org.foiatrail.relate;

import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// Messages for tests.
public final class Samples {
    private Samples() {}

    public static FoundMessage found(
            String path,
            String from,
            List<String> to,
            @Nullable String subject,
            @Nullable String sent,
            String text,
            @Nullable String quotedIn) {
        String id = Ids.of(path, from, subject + " " + sent + " " + quotedIn);
        Sent.DateSource source = quotedIn == null ? Sent.DateSource.HEADER : Sent.DateSource.QUOTED_HEADER;
        Message message = new Message(
                id,
                Message.Kind.EMAIL,
                from,
                List.of(),
                to,
                List.of(),
                subject,
                sent == null ? null : new Sent(sent, null, sent, source, null),
                List.of(new Span(1, quotedIn == null ? 0 : 500, 600)),
                List.of(),
                quotedIn,
                List.of());
        return new FoundMessage("first", path, message, text);
    }
}
