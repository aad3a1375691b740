package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.SignatureBlock;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.paper.DocumentTitles;
import org.foiatrail.segment.party.PartyNames;
import org.jspecify.annotations.Nullable;

/// Reads the head of a note: its title at the top of a page, and below it who wrote it, who was there, and when.
final class Notes {
    /// Lines with words above the title: a banner, a classification.
    private static final int ABOVE = 2;
    /// The same above one that shares its line with a day, as no sentence does: a board's name, its hall.
    private static final int LETTERHEAD = 4;
    /// Lines with words below the title that its labels may fill.
    private static final int HEAD = 7;
    /// The same of a form that records a conversation.
    private static final int FORM = 12;

    private static final int LONGEST = 300;

    private static final Pattern AUTHOR = author("");
    /// Of a form that records a conversation; whoever reported an accident wrote no note.
    private static final Pattern AUTHOR_OF_RECORD = author("|interviewed|contacted|reported");
    /// In a contract it stands before a signature.
    private static final Pattern BY = Pattern.compile("by\\s?:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT =
            Pattern.compile("(?:subject|subj|re|topic)\\s?:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRESENT = present("");
    /// The parties of an agreement are none who spoke.
    private static final Pattern PRESENT_IN_RECORD = present("|parties|persons? (?:contacted|interviewed)");
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:date|when|date ?(?:/|&|and) ?time|date of (?:the )?(?:meeting|call|conversation|interview|contact|activity)"
                    + "|(?:meeting|interview) date)\\s?[:.]|date of (?:entry|transcription)(?:\\s?:|\\h{2}))\\h*(\\S.*)",
            Pattern.CASE_INSENSITIVE);

    private static final String DAY =
            "\\b(\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))\\b";
    /// `The board met on Tuesday, June 15, 2010 at six`
    private static final Pattern MET = Pattern.compile(
            "\\b(?:met|convened|called to order|(?i:meeting|session|board|council) (?:was )?held)\\b[^.;]{0,80}?"
                    + DAY);
    /// `Minutes - May 13, 2010, 1400-1530`, `Meeting of May 13, 2010`; `notes on the letter of May 13, 2010` are of
    /// another day.
    private static final Pattern TITLED = Pattern.compile(
            "(?:[-\u2013\u2014:,(]|\\b(?i:(?:meeting|session|hearing|call)(?: held)?(?: of| on)?))\\s*(?:\\p{Lu}\\p{L}+day,? )?"
                    + DAY);
    /// How a record of an interview begins: `On May 13, 2010, Special Agent`.
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^On (?:or about )?" + DAY);
    /// Another label of a form, beside a value.
    private static final Pattern CELLS = Pattern.compile(
            "\\s{3,}(?=\\p{Lu}[\\p{L}/&() ]{1,30}:\\s)|(?<![\\p{Lu}&/])\\s+(?=\\p{Lu}{4,}(?:\\s\\p{Lu}{2,}){0,2}:\\s)");
    private static final Pattern CLOCK_AND_DAY =
            Pattern.compile("(?i:\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?)\\s{2,}(\\S+)");
    /// Who was there too, below others.
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[^:]{2,70}(?<![.:])");
    private static final Pattern DAY_BESIDE = Pattern.compile("(\\S.{3,60}?\\S)(?:\\s{3,}|\\t)(\\S.{5,40})");
    /// The end of those present: behind a word, not behind an initial or `Jr.`, and before a label or a sentence, whose
    /// words in small letters are longer than a name's.
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu}(?:[\\p{L} ]{0,40}:|[^.,;:]{0,60}\\s\\p{Ll}{4}))");

    private final List<Line> lines;
    private final SignatureBlock signature;

    Notes(List<Line> lines) {
        this.lines = lines;
        signature = new SignatureBlock(lines);
    }

    /// The note whose title stands in line `first`; null if none does.
    @Nullable
    Heading parse(int first) {
        Line title = withDay(lines.get(first));
        if (title.blank() || !atTop(first, title)) {
            return null;
        }
        // A board's name or `Regular Meeting` stands above `Minutes`.
        boolean above = first + 1 < lines.size()
                && isNote(lines.get(first + 1))
                && (!isNote(title) || (isMeeting(title) && !isMeeting(lines.get(first + 1))))
                && !AUTHOR.matcher(lines.get(first + 1).words()).matches();
        if (above || !DocumentTitles.isTitle(title) || isLabelled(title) || isOfOther(first)) {
            return null;
        }
        String author = null;
        String date = null;
        String metOn = null;
        String subject = null;
        List<String> present = new ArrayList<>();
        boolean note = isNote(title);
        int last = first;
        int seen = 0;
        boolean record = DocumentTitles.isRecord(title.words());
        boolean listing = false;
        for (int i = first + 1; i < lines.size() && seen < (record ? FORM : HEAD); i++) {
            Line line = lines.get(i);
            if (line.blank() || line.words().length() > LONGEST) {
                continue;
            }
            if (line.page() != title.page()) {
                break;
            }
            seen++;
            HeaderLabels.Hit label = HeaderLabels.match(line);
            boolean mail = label != null
                    && label.exact()
                    && (label.label() == HeaderLabel.FROM || label.label() == HeaderLabel.TO);
            if (mail || (!record && DocumentTitles.isRecord(line.words()))) {
                return null;
            }
            for (String words : record ? CELLS.split(line.words()) : new String[] {line.words()}) {
                Matcher by = (record ? AUTHOR_OF_RECORD : AUTHOR).matcher(words);
                Matcher with = (record ? PRESENT_IN_RECORD : PRESENT).matcher(words);
                Matcher on = DATE.matcher(words);
                Matcher alone = BY.matcher(words);
                Matcher met = (record ? FIRST_SENTENCE : MET).matcher(words);
                Matcher about = SUBJECT.matcher(words);
                boolean another = record && listing && NAMED.matcher(words).matches();
                listing = another || with.matches();
                if (by.matches()) {
                    author = by.group(1);
                } else if (with.matches()) {
                    present.add(PartyNames.present(SENTENCE.split(with.group(1), 2)[0]));
                } else if (another) {
                    present.add(PartyNames.present(words));
                } else if (on.matches()) {
                    date = on.group(1);
                } else if (note && author == null && alone.matches()) {
                    author = alone.group(1);
                } else if (note && subject == null && about.matches()) {
                    subject = about.group(1);
                } else if (record && date == null && isCell(words)) {
                    date = words;
                } else if (subject != null && i == last + 1 && subject.endsWith(",")) {
                    subject = subject + " " + words;
                } else if (note && date == null && dayAbove(first) == null && SentTimes.isAlone(words)) {
                    date = words;
                } else {
                    metOn = metOn == null && met.find() ? met.group(1) : metOn;
                    continue;
                }
                last = i;
            }
        }
        Matcher titled = TITLED.matcher(title.words());
        if (note && date == null) {
            String beside = dayAbove(first);
            date = titled.find() ? titled.group(1) : beside == null ? metOn : beside;
        }
        author = author == null && subject != null ? signature.below(last) : author;
        boolean told = author != null && (date != null || !present.isEmpty());
        boolean named = note && (author != null || date != null || !present.isEmpty());
        if (!told && !named && (date == null || present.isEmpty())) {
            return null;
        }
        return new Heading(
                Kind.NOTE,
                first,
                last,
                title.column(),
                author,
                present,
                List.of(),
                subject == null ? title.words() : subject,
                date,
                List.of(),
                0,
                false,
                Heading.Standing.UNTOLD);
    }

    private static Pattern author(String more) {
        return Pattern.compile(
                "(?:(?:notes?|minutes|summary|recorded|prepared|taken|written|drafted" + more
                        + ")(?: taken| recorded| prepared)? by|note ?-?taker|recorder|scribe)\\s?[:.]\\s*(\\S.*)",
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern present(String more) {
        return Pattern.compile(
                "(?:(?:those )?present|attend(?:ees|ance|ing)|in attendance|participants?|on the (?:call|line)" + more
                        + ")\\s?:\\s*(\\S.*)",
                Pattern.CASE_INSENSITIVE);
    }

    /// A clock time and a day in the cells of a form.
    private static boolean isCell(String words) {
        Matcher cell = CLOCK_AND_DAY.matcher(words);
        return cell.matches() && SentTimes.isAlone(cell.group(1));
    }

    /// The day right above a title that says it is a note; null if there is none.
    private @Nullable String dayAbove(int first) {
        int above = first - 1;
        while (above >= 0 && lines.get(above).blank()) {
            above--;
        }
        boolean dated = above >= 0
                && lines.get(above).page() == lines.get(first).page()
                && SentTimes.isAlone(lines.get(above).words());
        return dated ? lines.get(above).words() : null;
    }

    /// Its day may stand at the other end of a title's line.
    private static Line withDay(Line line) {
        Matcher beside = DAY_BESIDE.matcher(line.words());
        return beside.matches() && SentTimes.isAlone(beside.group(2))
                ? Line.of(line.page(), 0, beside.group(1) + " " + beside.group(2))
                : line;
    }

    private static boolean isNote(Line line) {
        return DocumentTitles.isTitle(line) && DocumentTitles.kind(line.words()) == LogicalDocument.Kind.NOTE;
    }

    private static boolean isMeeting(Line line) {
        return DocumentTitles.isMeeting(line.words());
    }

    /// `Agenda` above or below `Regular Meeting`, `Notice of` above it.
    private boolean isOfOther(int title) {
        return Stream.of(title - 1, title + 1)
                .filter(line -> line >= 0 && line < lines.size())
                .map(lines::get)
                .filter(line -> line.page() == lines.get(title).page() && DocumentTitles.isTitle(line))
                .map(line -> DocumentTitles.kind(line.words()))
                .anyMatch(kind -> kind == LogicalDocument.Kind.LIST || kind == LogicalDocument.Kind.OTHER);
    }

    private static boolean isLabelled(Line line) {
        String words = line.words();
        return AUTHOR.matcher(words).matches()
                || PRESENT.matcher(words).matches()
                || DATE.matcher(words).matches();
    }

    private boolean atTop(int first, Line title) {
        int above = 0;
        for (int i = first - 1;
                i >= 0
                        && above <= LETTERHEAD
                        && lines.get(i).page() == lines.get(first).page();
                i--) {
            above += lines.get(i).blank() ? 0 : 1;
        }
        // What costs more is asked of few lines.
        return above <= ABOVE
                || (above <= LETTERHEAD
                        && (!title.equals(lines.get(first))
                                || DocumentTitles.isRecord(title.words())
                                || (isNote(title) && dayAbove(first) != null)));
    }
}
