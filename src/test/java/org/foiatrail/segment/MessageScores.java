package org.foiatrail.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;

/// Compares the messages found in a file with those that are known to be there. Messages at one place are one; of
/// each its header fields are compared, letter case and blanks apart, which are OCR's and not the reader's. A field
/// counts only where something is printed.
public final class MessageScores {
    /// Told of every value that is not as it should be.
    public interface Mistakes {
        void report(int place, Measure measure, String want, String have);
    }

    /// What is compared of a message.
    public enum Measure {
        START,
        OUTERMOST,
        FROM,
        TO,
        CC,
        SENT,
        MINUTE,
        SUBJECT;

        /// As tables name it.
        public String title() {
            return switch (this) {
                case START -> "messages";
                case OUTERMOST -> "outermost";
                case MINUTE -> "sent, to the minute";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private MessageScores() {}

    /// Adds a file's figures to a table.
    ///
    /// @param known by the place where each starts
    /// @param found by the place where each was seen to start
    public static void add(
            ScoreTable table, Map<Integer, KnownMessage> known, Map<Integer, Message> found, Mistakes mistakes) {
        for (Measure measure : Measure.values()) {
            int right = 0;
            for (Map.Entry<Integer, KnownMessage> entry : known.entrySet()) {
                String want = value(entry.getValue(), measure);
                Message message = found.get(entry.getKey());
                String have = message == null ? "" : value(message, measure);
                right += !want.isEmpty() && want.equals(have) ? 1 : 0;
                if (!want.equals(have)) {
                    mistakes.report(entry.getKey(), measure, want, have);
                }
            }
            int there = count(known.values().stream()
                    .map(message -> value(message, measure))
                    .toList());
            int seen = count(found.values().stream()
                    .map(message -> value(message, measure))
                    .toList());
            table.add(measure.title(), new Score(right, seen, there));
        }
        found.forEach((place, message) -> {
            if (!known.containsKey(place)) {
                mistakes.report(place, Measure.START, "", String.valueOf(message.from()));
            }
        });
    }

    private static int count(List<String> values) {
        return (int) values.stream().filter(value -> !value.isEmpty()).count();
    }

    /// When a message was sent, empty if that was not read.
    static String time(Message message) {
        Sent sent = message.sent();
        return sent == null || sent.time() == null ? "" : sent.time();
    }

    private static String value(Message message, Measure measure) {
        return switch (measure) {
            case START -> "yes";
            case OUTERMOST -> message.quotedIn() == null ? "yes" : "";
            case FROM -> plain(message.from() == null ? "" : message.from());
            case TO -> plain(String.join(";", message.to()));
            case CC -> plain(String.join(";", message.cc()));
            case SENT -> time(message);
            case MINUTE -> minute(time(message));
            case SUBJECT -> plain(message.subject() == null ? "" : message.subject());
        };
    }

    private static String value(KnownMessage message, Measure measure) {
        String time = message.sent() == null ? "" : message.sent();
        return switch (measure) {
            case START -> "yes";
            case OUTERMOST -> message.quoted() ? "" : "yes";
            case FROM -> plain(message.from());
            case TO -> plain(String.join(";", message.to()));
            case CC -> plain(String.join(";", message.cc()));
            case SENT -> time;
            case MINUTE -> minute(time);
            case SUBJECT -> plain(message.subject());
        };
    }

    /// Empty where no hour is printed.
    private static String minute(String time) {
        return time.indexOf('T') < 0 ? "" : time;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        IntStream letters = text.toLowerCase(Locale.ROOT).chars().filter(c -> !Character.isWhitespace(c));
        letters.forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
