package org.foiatrail.segment.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Reads a letter: a date line near the top of a page, a salutation, a closing with the signer's name.
public final class Letters {
    /// Lines with words above the date: the letterhead.
    private static final int LETTERHEAD = 8;
    /// Lines with words between date and salutation: addressee and subject.
    private static final int ADDRESSEE = 14;
    /// Lines to look for the closing in.
    private static final int LENGTH = 400;
    /// Lines with words between the closing and the signer's name.
    private static final int SIGNATURE = 3;

    private static final Pattern DATE_LINE =
            Pattern.compile("(?:DATE:?\\s)?(?:\\p{Lu}[\\p{L}]{2,8}\\.?\\s?\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}"
                    + "|\\d{1,2}\\s\\p{Lu}[\\p{L}]{2,8}\\s\\d{4})");
    private static final Pattern SALUTATION = Pattern.compile("Dear\\s.{2,80}[:,;]?|To Whom It May Concern.{0,3}");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:Yours |Very |Most )?(?:sincerely|faithfully|respectfully|truly yours|respectfully submitted|best regards"
                    + "|yours truly)(?: yours)?,?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("(?:RE|Re|Subject|SUBJECT)\\s?:\\s*(\\S.*)");
    /// Blank lines between the salutation and a subject below it.
    private static final int GAP = 3;
    /// `VIA EMAIL AND CERTIFIED MAIL`
    private static final Pattern DELIVERY =
            Pattern.compile("(?:sent )?(?:via|by)\\s|certified mail|hand delivered", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "(?:/s/\\s*)?((?:\\p{Lu}[\\p{L}'.-]*\\s){1,4}\\p{Lu}[\\p{L}'-]+(?:,? (?:Jr|Sr|II|III)\\.?)?)(?:,.*)?");

    private final List<Line> lines;

    Letters(List<Line> lines) {
        this.lines = lines;
    }

    /// The letter whose date stands in line `first`; null if none does.
    @Nullable
    Heading parse(int first) {
        Line date = lines.get(first);
        if (date.blank()
                || date.text().length() > 200
                || !DATE_LINE.matcher(date.words()).matches()) {
            return null;
        }
        int salutation = atTop(first) ? salutation(first) : -1;
        int closing = salutation < 0 ? -1 : closing(salutation);
        if (closing < 0) {
            return null;
        }
        String to = null;
        String subject = null;
        for (int i = first + 1; i < salutation; i++) {
            Matcher re = SUBJECT.matcher(lines.get(i).words());
            if (re.matches()) {
                subject = re.group(1);
            } else if (to == null
                    && !DELIVERY.matcher(lines.get(i).words()).lookingAt()
                    && NAME.matcher(name(i)).matches()) {
                to = name(i);
            }
        }
        int last = salutation;
        int below = subject == null ? next(salutation) : salutation;
        Matcher late = SUBJECT.matcher(lines.get(below).words());
        if (below > salutation && late.matches()) {
            subject = late.group(1);
            last = below;
        }
        return new Heading(
                Kind.LETTER,
                first,
                last,
                date.column(),
                signer(closing),
                to == null ? List.of() : List.of(to),
                List.of(),
                subject,
                date.words(),
                List.of(),
                0,
                false,
                Heading.Standing.UNTOLD);
    }

    /// The next line with words; the line itself if none is near.
    private int next(int from) {
        for (int i = from + 1; i < lines.size() && i <= from + 1 + GAP; i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return from;
    }

    /// Titles do not belong to a name.
    private String name(int line) {
        return lines.get(line)
                .words()
                .replaceFirst("^(?:The Honorable|Hon\\.|Honorable|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)\\s+", "");
    }

    private boolean atTop(int first) {
        int above = 0;
        for (int i = first - 1;
                i >= 0 && lines.get(i).page() == lines.get(first).page();
                i--) {
            above += lines.get(i).blank() ? 0 : 1;
            if (HeaderLabels.match(lines.get(i)) != null) {
                return false;
            }
        }
        return above <= LETTERHEAD;
    }

    private int salutation(int first) {
        int seen = 0;
        for (int i = first + 1; i < lines.size() && seen <= ADDRESSEE; i++) {
            if (SALUTATION.matcher(lines.get(i).words()).matches()) {
                return i;
            }
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return -1;
    }

    private int closing(int salutation) {
        for (int i = salutation + 1; i < Math.min(lines.size(), salutation + LENGTH); i++) {
            if (CLOSING.matcher(lines.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String signer(int closing) {
        int seen = 0;
        for (int i = closing + 1; i < lines.size() && seen < SIGNATURE; i++) {
            String words = lines.get(i).words();
            Matcher name = NAME.matcher(words);
            if (name.matches()) {
                return name.group(1);
            }
            if (!ExemptionLabels.find(words).isEmpty()) {
                return words;
            }
            seen += words.isEmpty() ? 0 : 1;
        }
        return null;
    }
}
