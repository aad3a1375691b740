package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.DayOrder;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.foiatrail.model.Span;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.party.PartyNames;
import org.jspecify.annotations.Nullable;

/// The rule of the tools there are for printed mail, to compare with: a page whose first twelve lines hold a header
/// begins a mail, which ends where the next one begins. A field is what stands on its label's line; quoted mails are
/// not looked for. Dates and names are read by our own code, so that the rule alone is compared.
public final class PeerRule {
    private static final int LINES = 12;
    private static final Pattern LABEL =
            Pattern.compile("(?m)^\\s*(From|Sent|Date|To|Cc|Subject)\\s*:(.*)$", Pattern.CASE_INSENSITIVE);

    private PeerRule() {}

    /// The mails the rule finds on the pages of one file.
    public static List<Message> messages(List<Page> pages) {
        List<Message> messages = new ArrayList<>();
        for (Page page : pages) {
            Message message = message(page);
            if (message != null) {
                messages.add(message);
            }
        }
        return withBodies(messages, pages);
    }

    private static List<Message> withBodies(List<Message> messages, List<Page> pages) {
        List<Message> whole = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            Span header = message.start();
            int next = i + 1 < messages.size() ? messages.get(i + 1).start().page() : Integer.MAX_VALUE;
            List<Span> body = new ArrayList<>();
            for (Page page : pages) {
                if (page.number() >= header.page() && page.number() < next) {
                    int start = page.number() == header.page() ? header.end() : 0;
                    body.add(new Span(page.number(), start, page.text().length()));
                }
            }
            whole.add(new Message(
                    message.id(),
                    message.kind(),
                    message.from(),
                    message.with(),
                    message.to(),
                    message.cc(),
                    message.subject(),
                    message.sent(),
                    message.header(),
                    body,
                    null,
                    message.attachments()));
        }
        return whole;
    }

    private static @Nullable Message message(Page page) {
        String text = page.text();
        int end = 0;
        for (int line = 0; line < LINES && end < text.length(); line++) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
        }
        Map<String, String> fields = new HashMap<>();
        int start = -1;
        Matcher label = LABEL.matcher(text.substring(0, end));
        while (label.find()) {
            String name = label.group(1).toLowerCase(Locale.ROOT).replace("date", "sent");
            fields.putIfAbsent(name, label.group(2).strip());
            start = start < 0 ? label.start(1) : start;
        }
        if (!fields.containsKey("from") || fields.size() < 3) {
            return null;
        }
        return new Message(
                "rule-" + page.number(),
                Message.Kind.EMAIL,
                PartyNames.all(Objects.requireNonNull(fields.get("from"))).stream()
                        .findFirst()
                        .orElse(null),
                List.of(),
                PartyNames.all(fields.getOrDefault("to", "")),
                PartyNames.all(fields.getOrDefault("cc", "")),
                fields.get("subject"),
                sent(fields.getOrDefault("sent", "")),
                List.of(new Span(page.number(), start, end)),
                List.of(),
                null,
                List.of());
    }

    private static @Nullable Sent sent(String printed) {
        SentTimes.Reading reading = printed.isEmpty() ? null : SentTimes.read(printed, DayOrder.MONTH_FIRST);
        return reading == null ? null : new Sent(reading.time(), reading.zone(), printed, DateSource.HEADER, null);
    }
}
