package org.foiatrail.relate.message;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.jspecify.annotations.Nullable;

/// What messages are compared by.
public final class MessageKeys {
    /// Copies in the order they are preferred: outermost, then with the fewest holes, then by place.
    public static final Comparator<FoundMessage> PREFERRED = Comparator.<FoundMessage, Boolean>comparing(
                    found -> found.message().quotedIn() != null)
            .thenComparingInt(FoundMessage::holes)
            .thenComparing(FoundMessage::production)
            .thenComparing(FoundMessage::path)
            .thenComparing(found -> found.message().start());

    private static final Pattern REPLY =
            Pattern.compile("^(?:\\s*(?:re|fw|fwd|aw|wg)\\s?(?:\\[\\d+])?\\s?[:;])+\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private MessageKeys() {}

    /// The subject without `Re:` and `Fw:`, blanks, letter case and punctuation; empty if there is none.
    static String subject(Message message) {
        String subject = message.subject();
        return subject == null ? "" : squeezed(REPLY.matcher(subject).replaceFirst(""));
    }

    /// True if the subject itself says that this is an answer.
    static boolean answers(Message message) {
        String subject = message.subject();
        return subject != null && REPLY.matcher(subject).lookingAt();
    }

    /// Letters and digits alone.
    static String squeezed(String text) {
        char[] kept = new char[text.length()];
        int length = 0;
        for (int at = 0; at < kept.length; at++) {
            char sign = text.charAt(at);
            if (sign >= 'A' && sign <= 'Z') {
                kept[length++] = (char) (sign + ('a' - 'A'));
            } else if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                kept[length++] = sign;
            } else if (sign >= 128) {
                return squeezedBeyondAscii(text);
            }
        }
        return new String(kept, 0, length);
    }

    private static String squeezedBeyondAscii(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder squeezed = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            if (isOfWord(letter)) {
                squeezed.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return squeezed.toString();
    }

    /// What `[\p{L}\p{N}]` takes.
    private static boolean isOfWord(int letter) {
        if (Character.isLetterOrDigit(letter)) {
            return true;
        }
        int type = Character.getType(letter);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// The time of sending if it is known to the minute.
    static @Nullable String minute(Message message) {
        String time = time(message);
        return time != null && time.indexOf('T') > 0 ? time : null;
    }

    public static @Nullable String time(Message message) {
        return message.sent() == null ? null : message.sent().time();
    }

    /// A party's key, so that `Jane Q Doe` and `Jane Doe` are one; empty for a redacted or unknown one, which is
    /// nobody in particular.
    static String party(@Nullable String name) {
        if (name == null || name.equals(Message.REDACTED)) {
            return "";
        }
        if (name.indexOf('@') >= 0) {
            return name.toLowerCase(Locale.ROOT);
        }
        String[] words = NO_WORD.split(name.toLowerCase(Locale.ROOT).strip(), -1);
        String first = "";
        String last = "";
        for (String word : words) {
            first = first.isEmpty() ? word : first;
            last = word.isEmpty() ? last : word;
        }
        return first.isEmpty() ? "" : first.charAt(0) + " " + last;
    }

    /// Whether their heads say that they are two: by other senders, and at other times.
    public static boolean areTwo(@Nullable Message one, @Nullable Message other) {
        if (one == null || other == null) {
            return false;
        }
        String from = party(one.from());
        String otherFrom = party(other.from());
        String minute = minute(one);
        String otherMinute = minute(other);
        return !from.isEmpty()
                && !otherFrom.isEmpty()
                && !from.equals(otherFrom)
                && minute != null
                && otherMinute != null
                && !minute.equals(otherMinute);
    }

    /// Everyone who took part and is named.
    static Set<String> participants(Message message) {
        Set<String> all = new HashSet<>();
        message.parties()
                .map(MessageKeys::party)
                .filter(party -> !party.isEmpty())
                .forEach(all::add);
        return all;
    }
}
