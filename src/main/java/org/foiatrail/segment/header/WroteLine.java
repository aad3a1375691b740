package org.foiatrail.segment.header;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Reads the line a mail program sets before a quotation: `On … X wrote:`, `X <address> wrote:`,
/// `>>> X <address> date >>>`, `Quoting X:`; also broken over several lines.
public final class WroteLine {
    private static final int LONGEST = 400;
    private static final int MOST_LINES = 4;
    /// Lines down to the first of the quotation.
    private static final int GAP = 5;

    private static final Pattern LEADING_DASHES = Pattern.compile("^[-_.~]+\\s*");
    private static final Pattern TRAILING_SPECKS = Pattern.compile("(?<=[>\\])\\w])\\s?[-_~]+$");
    private static final Pattern CLOCK_COLON = Pattern.compile("(?<=\\d)\\s?:\\s?(?=\\d)");
    private static final Pattern WROTE = Pattern.compile("^(.{3,}?)\\s?\\bwr[o0]te\\s?[:;](?:\\s{2,}.{0,80})?$");
    /// `Vera Lund wrote on 5/11/2010 2:33 PM:`
    private static final Pattern WROTE_ON =
            Pattern.compile("^(.{3,60}?)\\s\\bwrote on (.{0,12}\\b\\d.{4,40}?)\\s?[:;]$");
    /// `Quoting Vera Lund <vera@agency.example>:`
    private static final Pattern QUOTING = Pattern.compile("^Quoting\\s(.{3,150}?)\\s?:$");
    private static final Pattern ARROWS =
            Pattern.compile("^(.{3,}?\\S@\\S.*?|.{3,80}?\\s\\d{1,2}/\\d{1,2}/\\d{2,4}\\s.{0,20}?)>{3,}$");
    private static final Pattern TIMED =
            Pattern.compile("^(?:[Oo]n|At)\\s(.*?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?"
                    + "(?:\\s\\(?(?:[A-Z]{2,4}|[+-]\\d{4})\\)?)?)[\\s,:]{1,5}(.*)$");
    /// `At 05:40 PM 8/24/2010 -0400, Vera Lund`
    private static final Pattern CLOCK_FIRST = Pattern.compile(
            "^(?:[Oo]n|At)\\s(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s[+-]\\d{4})?(?:\\son)?"
                    + "\\s\\d{1,2}/\\d{1,2}/\\d{2,4}(?:\\s[+-]\\d{4})?)[\\s,:]{1,5}(.*)$");
    private static final Pattern DATED =
            Pattern.compile("^(?:[Oo]n|At)\\s(.*?(?:\\b(?:19|20)\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2}))[\\s,:]{1,5}(.*)$");
    private static final Pattern IN_MESSAGE = Pattern.compile("\\bin message\\W{0,3}<[^<>]{0,300}>[^\\w\"<]{0,4}");
    private static final Pattern TRAILING_DATE =
            Pattern.compile("^(.*>|.*?\\S\\s)\\s*(\\d{1,2}/\\d{1,2}/\\d{2,4}\\b.*)$");
    private static final Pattern OPENS =
            Pattern.compile("^[-_.~]*\\s?(?:[Oo]n|At)\\s.*\\d.*|^[-_.~]*\\s?\"?[\\p{Lu}\"'].*[<@].*");
    private static final Pattern NAME =
            Pattern.compile("\"?\\p{Lu}[\\p{L}'.-]*(?:[,;]?\\s\\p{Lu}[\\p{L}'.-]*){1,3}\"?");
    /// Dirt on the glass, read as a sign of its own.
    private static final Pattern SPECK =
            Pattern.compile("^['\"\\u2018\\u2019\\u201C\\u201D*.|~-]\\s+|^[.,~*_-]+(?=\\p{Lu})");
    private static final Pattern TAG = Pattern.compile("\\s?\\([^()]{1,40}\\)$");
    private static final Pattern WITHOUT_BRACKET =
            Pattern.compile("\\s[,.<(]\\s?(?=\\S{2,40}@|\\S{3,40}\\s?\\S+\\.\\s?\\w+>)");
    /// A name of few words and its address, or an address alone.
    private static final Pattern ADDRESSED = Pattern.compile(
            "^(?:\\S{1,64}@|<|[\"'\\u201C]?\\p{Lu}[^\\s<@]*(?:\\s{1,3}[^\\s<@]+){0,6}\\s{0,3}[<(\\[]\\s?"
                    + "(?:mailto:)?(?:\\S.*[@.]|/[oO0]{1,2}=\\S)|\\p{Lu}[^<>]{2,60}@[^<>]{2,60}>$)");
    private static final Set<HeaderLabel> BELOW = Set.of(HeaderLabel.SUBJECT, HeaderLabel.TO, HeaderLabel.CC);
    private static final Set<String> NO_NAMES =
            Set.of("He", "She", "They", "We", "You", "It", "Who", "As", "When", "The", "This", "That", "And", "But");

    private final List<Line> lines;

    public WroteLine(List<Line> lines) {
        this.lines = lines;
    }

    /// The quotation that line `first` introduces; null if it introduces none.
    @Nullable
    public Heading parse(int first) {
        Line line = lines.get(first);
        if (line.blank() || line.text().length() > LONGEST) {
            return null;
        }
        String joined = line.words();
        int last = first;
        Heading found = heading(joined, first, last);
        // Only what looks like the beginning of such a line may run on.
        boolean opens = found == null
                && joined.length() > 8
                && mayOpen(joined)
                && OPENS.matcher(joined).matches()
                && HeaderLabels.match(line) == null;
        for (int i = 1; opens && i < MOST_LINES && found == null; i++) {
            last = Line.nextWords(lines, last, 2);
            if (last < 0 || HeaderLabels.match(lines.get(last)) != null) {
                return null;
            }
            joined = joined + " " + lines.get(last).words();
            found = heading(joined, first, last);
        }
        return found;
    }

    private @Nullable Heading heading(String words, int first, int last) {
        if (words.length() > LONGEST || !mayIntroduce(words)) {
            return null;
        }
        String who;
        String when = null;
        String tidy = CLOCK_COLON
                .matcher(LEADING_DASHES.matcher(words).replaceFirst(""))
                .replaceAll(":");
        Matcher wrote = WROTE.matcher(tidy);
        Matcher arrows = ARROWS.matcher(tidy);
        Matcher wroteOn = WROTE_ON.matcher(tidy);
        Matcher quoting = QUOTING.matcher(tidy);
        if (wroteOn.matches() && SentTimes.isDate(wroteOn.group(2))) {
            who = wroteOn.group(1);
            when = wroteOn.group(2);
        } else if (wrote.matches()) {
            who = IN_MESSAGE.matcher(wrote.group(1)).replaceAll("");
        } else if (arrows.matches()) {
            who = arrows.group(1);
        } else if (quoting.matches() && depthAfter(last) > lines.get(last).depth()) {
            who = quoting.group(1);
        } else {
            return null;
        }
        who = TRAILING_SPECKS.matcher(who).replaceFirst("");
        Matcher dated = CLOCK_FIRST.matcher(who);
        for (Pattern pattern : List.of(TIMED, DATED)) {
            dated = dated.matches() ? dated : pattern.matcher(who);
        }
        Matcher trailing = TRAILING_DATE.matcher(who);
        if (dated.matches()) {
            when = dated.group(1);
            who = dated.group(2);
        } else if (trailing.matches()) {
            who = trailing.group(1);
            when = trailing.group(2);
        }
        who = WITHOUT_BRACKET
                .matcher(SPECK.matcher(LEADING_DASHES.matcher(who).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst(" <")
                .strip();
        if (!plausible(who, when, first, last)) {
            return null;
        }
        HeaderBlock below = new HeaderBlock();
        int end = readBelow(below, last);
        below = end > last ? below : new HeaderBlock();
        return new Heading(
                Kind.EMAIL,
                first,
                end,
                lines.get(first).column(),
                who,
                below.values(Set.of(HeaderLabel.TO)),
                below.values(Set.of(HeaderLabel.CC)),
                below.value(HeaderLabel.SUBJECT),
                when,
                List.of(),
                depthAfter(end),
                false,
                Heading.Standing.QUOTED);
    }

    /// What portals print right below it: subject and recipients. The line in which they end; `last` if there are
    /// none, or if a header of its own stands there.
    private int readBelow(HeaderBlock below, int last) {
        int end = last;
        while (end + 1 < lines.size()) {
            Line line = lines.get(end + 1);
            HeaderLabels.Hit hit = HeaderLabels.match(line);
            if (hit != null && (hit.label() == HeaderLabel.FROM || hit.label() == HeaderLabel.SENT)) {
                return last;
            }
            if (hit == null || !BELOW.contains(hit.label()) || hit.start() != line.column() || !below.accepts(hit)) {
                break;
            }
            below.add(line, hit, 0);
            end++;
        }
        return below.lacks(HeaderLabel.SUBJECT) ? last : end;
    }

    /// What every introduction holds, told faster than by the patterns, which are for the few lines that hold it.
    private static boolean mayIntroduce(String words) {
        return words.contains("wrote")
                || words.contains("wr0te")
                || words.endsWith(">>>")
                || words.startsWith("Quoting ");
    }

    /// A figure of its date or a sign of its address.
    private static boolean mayOpen(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if ((sign >= '0' && sign <= '9') || sign == '<' || sign == '@') {
                return true;
            }
        }
        return false;
    }

    private boolean plausible(String who, @Nullable String when, int first, int last) {
        String[] words = who.split("\\s+", -1);
        if (ADDRESSED.matcher(who).find()) {
            return who.length() < 150;
        }
        boolean name = NAME.matcher(TAG.matcher(who).replaceFirst("")).matches() && !NO_NAMES.contains(words[0]);
        boolean redacted = !ExemptionLabels.find(who).isEmpty() && words.length < 6;
        // A bare name may also end a sentence: then it must stand apart, or a quotation be seen to follow.
        boolean apart = first == 0
                || lines.get(first - 1).blank()
                || lines.get(first - 1).page() != lines.get(first).page();
        boolean seen = apart || depthAfter(last) > lines.get(last).depth() || indentedAfter(last);
        return (name || redacted) && (when != null || seen);
    }

    private boolean indentedAfter(int last) {
        int next = Line.nextWords(lines, last, 2);
        return next >= 0 && lines.get(next).column() > lines.get(last).column();
    }

    private int depthAfter(int last) {
        int next = Line.nextWords(lines, last, GAP);
        return lines.get(next < 0 ? last : next).depth();
    }
}
