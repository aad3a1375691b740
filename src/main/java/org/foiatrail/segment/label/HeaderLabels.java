package org.foiatrail.segment.label;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Edits;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Recognises the label a header line begins with, through simple faults of OCR: `From :`, `Sent;`, `Frorn :`.
public final class HeaderLabels {
    /// A label found.
    ///
    /// @param start where it begins in the line
    /// @param value where what it labels begins in the line
    /// @param exact false if a fault had to be allowed for: such a label counts only among others
    public record Hit(HeaderLabel label, int start, int value, boolean exact) {}

    private static final int LONGEST = 24;

    /// How far behind the first word the sign after a label can stand, as the pattern has it.
    private static final int FARTHEST_SIGN = 36;

    private static final Map<String, HeaderLabel> LABELS = Map.ofEntries(
            Map.entry("from", HeaderLabel.FROM),
            Map.entry("creator", HeaderLabel.FROM),
            Map.entry("emailfrom", HeaderLabel.FROM),
            Map.entry("sent", HeaderLabel.SENT),
            Map.entry("date", HeaderLabel.SENT),
            Map.entry("datesent", HeaderLabel.SENT),
            Map.entry("sentdate", HeaderLabel.SENT),
            Map.entry("date/time", HeaderLabel.SENT),
            Map.entry("date/timesent", HeaderLabel.SENT),
            Map.entry("creationdate", HeaderLabel.SENT),
            Map.entry("creationdate/time", HeaderLabel.SENT),
            Map.entry("meetingdate", HeaderLabel.SENT),
            Map.entry("agendadate", HeaderLabel.SENT),
            Map.entry("to", HeaderLabel.TO),
            Map.entry("emailto", HeaderLabel.TO),
            Map.entry("through", HeaderLabel.CC),
            Map.entry("thru", HeaderLabel.CC),
            Map.entry("cc", HeaderLabel.CC),
            Map.entry("emailcc", HeaderLabel.CC),
            Map.entry("copy", HeaderLabel.CC),
            Map.entry("copies", HeaderLabel.CC),
            Map.entry("c.c", HeaderLabel.CC),
            Map.entry("bcc", HeaderLabel.CC),
            Map.entry("bc", HeaderLabel.CC),
            Map.entry("subject", HeaderLabel.SUBJECT),
            Map.entry("subj", HeaderLabel.SUBJECT),
            Map.entry("emailsubject", HeaderLabel.SUBJECT),
            Map.entry("for", HeaderLabel.MEMO_FOR),
            Map.entry("memorandumfor", HeaderLabel.MEMO_FOR),
            Map.entry("memorandumto", HeaderLabel.MEMO_FOR),
            Map.entry("memorandumthru", HeaderLabel.MEMO_FOR),
            Map.entry("memofor", HeaderLabel.MEMO_FOR),
            Map.entry("memoto", HeaderLabel.MEMO_FOR),
            Map.entry("re", HeaderLabel.RE),
            Map.entry("attachment", HeaderLabel.ATTACHMENTS),
            Map.entry("attachments", HeaderLabel.ATTACHMENTS),
            Map.entry("attachment(s)", HeaderLabel.ATTACHMENTS),
            Map.entry("attach", HeaderLabel.ATTACHMENTS),
            Map.entry("attached", HeaderLabel.ATTACHMENTS),
            Map.entry("recordtype", HeaderLabel.BEGIN),
            Map.entry("text", HeaderLabel.END));

    /// What the mail programs of correspondents abroad print: words of every day here.
    private static final Map<String, HeaderLabel> ABROAD = Map.ofEntries(
            Map.entry("von", HeaderLabel.FROM),
            Map.entry("gesendet", HeaderLabel.SENT),
            Map.entry("datum", HeaderLabel.SENT),
            Map.entry("an", HeaderLabel.TO),
            Map.entry("betreff", HeaderLabel.SUBJECT),
            Map.entry("anlagen", HeaderLabel.ATTACHMENTS),
            Map.entry("de", HeaderLabel.FROM),
            Map.entry("envoyé", HeaderLabel.SENT),
            Map.entry("à", HeaderLabel.TO),
            Map.entry("objet", HeaderLabel.SUBJECT),
            Map.entry("enviado", HeaderLabel.SENT),
            Map.entry("enviadoel", HeaderLabel.SENT),
            Map.entry("fecha", HeaderLabel.SENT),
            Map.entry("para", HeaderLabel.TO),
            Map.entry("asunto", HeaderLabel.SUBJECT));

    private static final Set<String> OTHERS =
            Set.of(("importance priority sensitivity categories reply-to replyto sender read "
                            + "message-id messageid in-reply-to references return-path mime-version "
                            + "content-type x-mailer via sentby preparedby draftedby approvedby title followupflag "
                            + "flagstatus flag signedby retentionpolicy organization security conversationtopic "
                            + "location receiveddate")
                    .split(" "));

    /// What may be misread, and is tried letter by letter.
    private static final Map<String, HeaderLabel> MISREAD = Map.of(
            "from", HeaderLabel.FROM,
            "sent", HeaderLabel.SENT,
            "date", HeaderLabel.SENT,
            "creator", HeaderLabel.FROM,
            "creationdate/time", HeaderLabel.SENT,
            "subject", HeaderLabel.SUBJECT);

    /// Words of their own, one letter away from a label.
    private static final Set<String> WORDS = Set.of(
            "form",
            "subjectid",
            "created",
            "creates",
            "crater",
            "curator",
            "creature",
            "rate",
            "late",
            "data",
            "send",
            "rent",
            "cent",
            "note",
            "gate",
            "bent");

    private static final Pattern BLANKS_AND_STARS = Pattern.compile("[\\s*]+");
    private static final Pattern LABELLED = Pattern.compile(
            "^[.,*'`\"\\u2018\\u2019\\u201C\\u201D\\u00B7\\u2022|~_-]{0,3}\\s?([\\p{L}\\p{N}][^:;\\n]{0,22}?)\\s{0,4}\\*?([:;.!])\\*?\\s*");
    /// A memo for the record or a file is addressed to nobody.
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "^(?:(From|Sent|To|Cc|Subject)(?:\\s{3,}|\\t)"
                    + "|(?:(?:ACTION|INFORMATION|DECISION|BRIEFING) )?(MEMO(?:RANDUM)? (?:FOR|THRU))\\s+(?!(?:THE )?(?:RECORD|FILES?)\\b))(?=\\S)");
    private static final Pattern IN_COLUMN = Pattern.compile(
            "(?:(FROM|THRU|THROUGH|DATE|SUBJECT)|((?i:from|to|thru|through|cc|date|re|subj(?:ect)?))\\.?(?=\\s{2}|\\t))"
                    + "\\s+(?:[:;]\\s+)?(?=\\S)");
    /// A day of the week, the date, and the clock.
    private static final Pattern TIME =
            Pattern.compile("^(?:\\p{L}{1,4}[.,:;]?\\s{1,8})?((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\W.{8,45})$");
    /// What is left of a label that a redaction's label was printed over.
    private static final Pattern PRINTED_OVER = Pattern.compile(
            "^(Fr?o?m?|To?|Cc?|Su[a-z]{0,4})\\s{1,8}(?=\\(\\s?b\\s?\\)\\s?\\(?\\s?\\d|b\\d(?:\\W|[A-Fa-f]\\W))");
    private static final Pattern EMBEDDED = Pattern.compile(
            "((?:(?<=[AaPp][Mm])|(?<![A-Za-z@]))(?:From|Sent|Date|To|Cc|Subject)|(?<=\\s)(?:FROM|DATE|TO|CC|SUBJECT))"
                    + "\\s?:(?=\\s|$|[^/])");

    private HeaderLabels() {}

    /// The label the line begins with, null if none.
    public static @Nullable Hit match(Line line) {
        if (line.blank()) {
            return null;
        }
        if (!mayBeLabelled(line)) {
            return null;
        }
        int end = Math.min(line.text().length(), line.column() + 80);
        String words = line.text().substring(line.column(), end);
        Matcher matcher = LABELLED.matcher(words);
        if (matcher.find()) {
            boolean colon = ":".equals(matcher.group(2));
            HeaderLabel label = known(matcher.group(1));
            label = label == null && colon ? ABROAD.get(compact(matcher.group(1))) : label;
            boolean fault = label == null;
            if (fault && (colon || "!".equals(matcher.group(2)))) {
                label = misread(matcher.group(1));
            }
            boolean sentence =
                    ".".equals(matcher.group(2)) && (label == HeaderLabel.OTHER || label == HeaderLabel.ATTACHMENTS);
            if (label != null && !sentence) {
                int start = line.column() + matcher.start(1);
                return new Hit(label, start, valueStart(line, matcher.end()), colon && !fault);
            }
        }
        Matcher bare = WITHOUT_COLON.matcher(words);
        if (bare.find()) {
            HeaderLabel label = known(bare.group(1) == null ? bare.group(2) : bare.group(1));
            return label == null ? null : new Hit(label, line.column(), valueStart(line, bare.end()), false);
        }
        Matcher over = PRINTED_OVER.matcher(words);
        return over.find() ? new Hit(begun(over.group(1)), line.column(), valueStart(line, over.end()), false) : null;
    }

    /// A label of a memorandum, set in a column without a colon; null if none is.
    public static @Nullable Hit inColumn(Line line) {
        Matcher matcher = IN_COLUMN.matcher(line.words());
        boolean found = matcher.lookingAt();
        HeaderLabel label = found ? known(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
        return label == null ? null : new Hit(label, line.column(), valueStart(line, matcher.end()), false);
    }

    /// `MEMORANDUM FOR` without a colon; null if the line begins with none.
    public static @Nullable Hit memorandumFor(Line line) {
        Hit hit = line.words().startsWith("MEMORANDUM ") ? match(line) : null;
        return hit == null || hit.exact() || hit.label() != HeaderLabel.MEMO_FOR ? null : hit;
    }

    /// The label that begins so.
    private static HeaderLabel begun(String letters) {
        return switch (letters.charAt(0)) {
            case 'F' -> HeaderLabel.FROM;
            case 'T' -> HeaderLabel.TO;
            case 'C' -> HeaderLabel.CC;
            default -> HeaderLabel.SUBJECT;
        };
    }

    /// A time of sending at the beginning of a line, with or without what is left of a label before it; null if the
    /// line is none.
    public static @Nullable Hit time(Line line) {
        Matcher matcher = TIME.matcher(line.words());
        if (!matcher.matches() || match(line) != null) {
            return null;
        }
        return SentTimes.isToTheMinute(matcher.group(1))
                ? new Hit(HeaderLabel.SENT, line.column(), valueStart(line, matcher.start(1)), false)
                : null;
    }

    /// False for most lines of a text: no sign near the beginning, and no word of those that may stand without one.
    private static boolean mayBeLabelled(Line line) {
        String text = line.text();
        char first = text.charAt(line.column());
        if (text.contains("MEMO") || first == 'F' || first == 'S' || first == 'T' || first == 'C' || first == 'D') {
            return true;
        }
        int end = Math.min(text.length(), line.column() + FARTHEST_SIGN + 1);
        for (int i = line.column(); i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ';' || c == '.' || c == '!') {
                return true;
            }
        }
        return false;
    }

    /// A label in the middle of a line, where a table's cells ran together; null if none.
    public static @Nullable Hit embedded(Line line, int from) {
        if (line.text().indexOf(':', from) < 0) {
            return null;
        }
        Matcher matcher = EMBEDDED.matcher(line.text());
        if (!matcher.find(from)) {
            return null;
        }
        HeaderLabel label = known(matcher.group(1));
        return label == null ? null : new Hit(label, matcher.start(1), matcher.end(), true);
    }

    private static int valueStart(Line line, int inWords) {
        return Math.min(line.text().length(), line.column() + inWords);
    }

    private static @Nullable HeaderLabel known(String printed) {
        if (printed.length() > LONGEST) {
            return null;
        }
        String word = compact(printed);
        HeaderLabel label = LABELS.get(word);
        return label == null && OTHERS.contains(word) ? HeaderLabel.OTHER : label;
    }

    private static @Nullable HeaderLabel misread(String printed) {
        String word = compact(printed)
                .replace("rn", "m")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('|', 'i');
        if (word.equals("te") || word.equals("to")) {
            return HeaderLabel.TO;
        }
        if (word.equals("bec")
                || word.equals("bce")
                || word.equals("c")
                || word.equals("ce")
                || word.equals("co")
                || word.equals("oc")) {
            return HeaderLabel.CC;
        }
        if (WORDS.contains(word)) {
            return null;
        }
        for (Map.Entry<String, HeaderLabel> entry : MISREAD.entrySet()) {
            int allowed = entry.getKey().length() > 4 ? 2 : 1;
            if (Edits.within(word, entry.getKey(), allowed)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static String compact(String printed) {
        return BLANKS_AND_STARS.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
