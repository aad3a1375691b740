package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.paper.DocumentTitles;
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

    private static final Pattern DATE_LINE =
            Pattern.compile("(?:DATE:?\\s)?(?:\\p{Lu}[\\p{L}]{2,8}\\.?\\s?\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}"
                    + "|\\d{1,2}\\s\\p{Lu}[\\p{L}]{2,8}\\s\\d{4})");
    /// Beside a day, what was stamped there or begins another column: `October 5, 2010   RECEIVED`.
    private static final Pattern BESIDE = Pattern.compile("(?<=\\d{4})\\s(?:\\s+\\S.*|\\p{Lu}{4,}\\b.*)");
    private static final Pattern OPEN_DAY = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,8}\\.?\\s{1,3}(?:_{1,6}|[Xx]{1,2}|\\?{1,2}|\\[\\s?_{0,4}\\s?\\]|(?=,)),?\\s{1,3}\\d{4}");
    static final Pattern SALUTATION = Pattern.compile("Dear\\s.{2,80}[:,;]?|To Whom It May Concern.{0,3}");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:Yours |Very |Most |Kind |With (?:best|kind) )?(?:sincerely|faithfully|respectfully|truly yours|ever"
                    + "|cordially|respectfully submitted|(?:best |warm )?(?:regards|wishes)|yours truly)(?: yours)?,?(?:\\s[.,'`~-]{1,2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("(?:RE|Re|Subject|SUBJECT)\\s?:\\s*(\\S.*)");
    /// Blank lines between the salutation and a subject below it.
    static final int GAP = 3;
    /// `VIA EMAIL AND CERTIFIED MAIL`
    private static final Pattern DELIVERY = Pattern.compile(
            "(?:sent )?(?:via|by)\\s|(?:certified|registered|express|overnight|first[- ]class|electronic|u\\.?s\\.?) mail\\b"
                    + "|hand[- ]deliver|return receipt|overnight delivery|personal (?:and|&) confidential|facsimile",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLES =
            Pattern.compile("^(?:The Honorable|Hon\\.|Honorable|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)\\s+");
    private static final Pattern STAMPED = Pattern.compile("\\s{2,}\\S.*");
    private static final Pattern TOWN =
            Pattern.compile("[^,]{2,40},?\\s\\p{Lu}{2}\\.?\\s{1,3}\\d{5}(?:-\\d{4})?(?:\\s.*)?");
    private static final Pattern ADDRESS = Pattern.compile("^([^,]*),.*\\d.*");
    private static final Pattern GREETED = Pattern.compile(
            "Dear\\s((?!Sirs?\\b|Madam|Colleague|Friend|Editor|Member|Customer|Applicant|Resident|Requester|Director\\b|All\\b"
                    + "|Parent|Neighbo|Citizen|Team|Staff)\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,3})[:,;]?");
    private static final Pattern COPY = Pattern.compile(
            "(?:cc|c\\.c\\.|bcc|c(?!\\s?:\\s*[\\d(+])|copies|copy|copies to|copy to)\\s?:\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    static final Pattern NO_COPY = Pattern.compile("encl|attach|file\\b|\\W+$", Pattern.CASE_INSENSITIVE);
    /// Lines with words from the closing down to those who get copies.
    private static final int BELOW_CLOSING = 12;

    private static final int MOST_COPIED = 25;
    /// Lines that a subject goes on over.
    private static final int WRAPPED = 2;
    /// A shorter line was not wrapped for want of room.
    private static final int FULL_LINE = 60;

    private final List<Line> lines;
    private final Signers signers;

    Letters(List<Line> lines) {
        this.lines = lines;
        signers = new Signers(lines);
    }

    /// The letter whose date stands in line `first`; null if none does.
    @Nullable
    Heading parse(int first) {
        Line date = lines.get(first);
        String day = BESIDE.matcher(date.words()).replaceFirst("");
        if (date.blank() || date.text().length() > 200 || !isDate(day)) {
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
                subject = withRest(re.group(1), i);
            } else if (to == null
                    && !DELIVERY.matcher(lines.get(i).words()).lookingAt()
                    && !DocumentTitles.isMark(lines.get(i).words())
                    && !TOWN.matcher(lines.get(i).words()).matches()
                    && Signers.NAME.matcher(name(i)).matches()) {
                to = name(i);
            }
        }
        to = to == null ? greeted(lines.get(salutation).words()) : to;
        int last = salutation;
        int below = subject == null ? next(salutation) : salutation;
        Matcher late = SUBJECT.matcher(lines.get(below).words());
        if (below > salutation && late.matches()) {
            subject = withRest(late.group(1), below);
            last = subjectEnd(below);
        }
        return new Heading(
                Kind.LETTER,
                first,
                last,
                date.column(),
                signers.below(closing),
                to == null ? List.of() : List.of(to),
                copied(closing),
                subject,
                day,
                List.of(),
                0,
                false,
                Heading.Standing.UNTOLD);
    }

    /// The next line with words; the line itself if none is near.
    private int next(int from) {
        int next = Line.nextWords(lines, from, 1 + GAP);
        return next < 0 ? from : next;
    }

    /// Neither titles nor an address behind it belong to a name, nor what was stamped beside it.
    private String name(int line) {
        String beside = STAMPED.matcher(lines.get(line).words()).replaceFirst("");
        String name = TITLES.matcher(beside).replaceFirst("");
        return ADDRESS.matcher(name).replaceFirst("$1");
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

    /// A day, or a month of a draft.
    private static boolean isDate(String words) {
        return DATE_LINE.matcher(words).matches() || (OPEN_DAY.matcher(words).matches() && SentTimes.isDate(words));
    }

    /// The last line of a subject, which may go on in those below.
    private int subjectEnd(int line) {
        int end = line;
        for (int i = line + 1;
                i <= line + WRAPPED && i < lines.size() && !lines.get(i).blank();
                i++) {
            boolean full = lines.get(i - 1).words().length() >= FULL_LINE;
            boolean indented = lines.get(i).column() > lines.get(line).column();
            String words = lines.get(i).words();
            if (!(full || indented)
                    || SALUTATION.matcher(words).matches()
                    || CLOSING.matcher(words).matches()) {
                break;
            }
            end = i;
        }
        // What runs on in the next line is a paragraph.
        boolean parted = end + 1 >= lines.size()
                || lines.get(end + 1).blank()
                || SALUTATION.matcher(lines.get(end + 1).words()).matches();
        return parted ? end : line;
    }

    private String withRest(String begun, int line) {
        StringBuilder subject = new StringBuilder(begun);
        lines.subList(line + 1, subjectEnd(line) + 1)
                .forEach(rest -> subject.append(' ').append(rest.words()));
        return subject.toString();
    }

    /// Who is greeted by name; null if all are, or somebody unknown.
    private static @Nullable String greeted(String salutation) {
        if (!ExemptionLabels.find(salutation).isEmpty()) {
            return salutation;
        }
        Matcher greeted = GREETED.matcher(salutation);
        return greeted.matches() ? greeted.group(1) : null;
    }

    /// Who gets a copy, one to a line below the signature.
    private List<String> copied(int closing) {
        int seen = 0;
        for (int i = closing + 1; i < lines.size() && seen < BELOW_CLOSING; i++) {
            Matcher copy = COPY.matcher(lines.get(i).words());
            if (copy.matches()) {
                return copied(i, copy.group(1));
            }
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return List.of();
    }

    private List<String> copied(int label, String beside) {
        List<String> copied = new ArrayList<>();
        if (NO_COPY.matcher(beside).lookingAt()) {
            return copied;
        }
        addCopied(copied, beside);
        for (int i = label + 1; i < lines.size() && i <= label + MOST_COPIED; i++) {
            Line line = lines.get(i);
            boolean ends = line.blank() && !copied.isEmpty();
            if (ends || NO_COPY.matcher(line.words()).lookingAt() || HeaderLabels.match(line) != null) {
                break;
            }
            if (!beside.isEmpty() && line.column() <= lines.get(label).column()) {
                break;
            }
            addCopied(copied, line.words());
        }
        return copied;
    }

    /// A name of several words, without the office behind it.
    private static void addCopied(List<String> copied, String words) {
        int comma = words.indexOf(',');
        boolean office = comma > 0 && words.substring(0, comma).indexOf(' ') > 0 && words.indexOf(';') < 0;
        String name = office ? words.substring(0, comma) : words;
        if (!name.isBlank()) {
            copied.add(TITLES.matcher(name).replaceFirst(""));
        }
    }
}
