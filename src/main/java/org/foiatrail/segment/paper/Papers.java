package org.foiatrail.segment.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Span;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Takes a document without a sender's head for what it says to all who read it: a report, talking points, a
/// release. Its title is its head, and the day beside it, if one is.
public final class Papers {
    /// Lines with words that a head fills at most; a dateline stands right below.
    private static final int HEAD = 16;

    private static final int DATELINE = 18;
    /// Lines with words at a paper's end in which it may say when it was revised.
    private static final int FOOT = 4;

    /// What a title alone makes a paper.
    private static final Set<LogicalDocument.Kind> TITLED =
            EnumSet.of(LogicalDocument.Kind.REPORT, LogicalDocument.Kind.ARTICLE, LogicalDocument.Kind.NOTE);
    /// What holds rows and blanks, or announces another day.
    private static final Set<LogicalDocument.Kind> OTHERS = EnumSet.of(
            LogicalDocument.Kind.AGREEMENT,
            LogicalDocument.Kind.SPREADSHEET,
            LogicalDocument.Kind.FORM,
            LogicalDocument.Kind.LIST,
            LogicalDocument.Kind.OTHER,
            LogicalDocument.Kind.SLIP_SHEET);

    /// What no newspaper prints: of courts, of contracts, of lists.
    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:district of|court|declaration|affidavit|subpoena|contract|agenda|calendar|sign-in|sent from|signature)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESOLVED =
            Pattern.compile("\\b(?:resolution|ordinance|proclamation|executive order)\\b", Pattern.CASE_INSENSITIVE);
    /// Lines with words between a headline and its day.
    private static final int NEAR = 3;

    private final LogicalDocument document;
    private final List<Line> lines;
    private final int first;
    private final int end;
    private final PaperTitles titles;

    private Papers(LogicalDocument document, List<Line> lines, int first, int end) {
        this.document = document;
        this.lines = lines;
        this.first = first;
        this.end = end;
        titles = new PaperTitles(lines, end);
    }

    /// The head of a document in which no message begins; null if it is no paper.
    ///
    /// @param firstLine the words of its first line, which may stand in the margin of all its pages
    /// @param lines those of its file, margins left out
    /// @param first the document's first line, `end` where its lines end
    public static @Nullable Heading heading(
            LogicalDocument document, String firstLine, List<Line> lines, int first, int end) {
        int top = first;
        while (top < end && lines.get(top).blank()) {
            top++;
        }
        boolean begins = top < end && lines.get(top).page() == document.firstPage();
        return begins && !OTHERS.contains(document.kind())
                ? new Papers(document, lines, top, end).heading(firstLine)
                : null;
    }

    private @Nullable Heading heading(String firstLine) {
        LogicalDocument.Kind kind = document.kind();
        int headEnd = headEnd();
        int at = firstLine();
        String title = firstLine;
        int byLine = kind == null ? titles.byLine(first, headEnd) : -1;
        if (byLine > first) {
            at = titles.above(byLine, first);
            title = titles.joined(at, byLine);
        } else if (kind == null) {
            int headline = titles.headline(first, headEnd);
            at = headline < 0 ? at : headline;
            title = headline < 0 ? title : lines.get(headline).words();
        } else if (!PaperTitles.isTelling(title)) {
            // A motto above it may read like a title, too.
            int telling = titles.telling(at + 1, headEnd);
            at = telling < 0 ? at : telling;
            title = telling < 0 ? title : lines.get(telling).words();
        }
        String day = PaperDates.inTitle(title);
        PaperDates.Found found = day == null ? PaperDates.apart(lines, first, at, headEnd, end(HEAD)) : null;
        if (day == null && found == null) {
            found = PaperDates.dateline(lines, first, end(DATELINE));
        }
        day = found == null ? day : found.day();
        if (day == null && RESOLVED.matcher(title).find()) {
            day = PaperDates.adopted(lines, first, end);
        }
        boolean told = kind == null
                ? day != null && (byLine > first || isHeadline(title, at, found == null ? at : found.line(), day))
                : day != null || (TITLED.contains(kind) && !DocumentTitles.isPart(title) && !title.endsWith(":"));
        if (!told || DocumentTitles.isMeeting(title)) {
            return null;
        }
        int headline = PaperTitles.isGeneric(title) ? titles.headline(at + 1, headEnd) : -1;
        int named = Math.max(at, headline);
        // A title that stands in the margin goes on in no line of the text.
        int rest = headline >= 0 || lines.get(at).words().equals(title) ? titles.rest(named) : -1;
        int last = Math.max(byLine, Math.max(named, rest));
        if (found != null && found.apart()) {
            at = Math.min(at, found.line());
            last = Math.max(last, found.line());
        }
        String subject = headline < 0 ? title : title + ": " + titles.words(headline);
        subject = rest < 0 ? subject : subject + " " + lines.get(rest).words();
        return new Heading(
                messageKind(kind),
                at,
                last,
                lines.get(at).column(),
                null,
                List.of(),
                List.of(),
                // Above a letter stands who sends it.
                kind == LogicalDocument.Kind.LETTER ? null : subject,
                day == null ? PaperDates.revised(lines, footStart(), end) : day,
                List.of(),
                0,
                false,
                Heading.Standing.UNTOLD);
    }

    /// A memorandum whose head could not be read is one nevertheless.
    private static Kind messageKind(LogicalDocument.@Nullable Kind kind) {
        return switch (kind) {
            case MEMO -> Kind.MEMO;
            case LETTER -> Kind.LETTER;
            case NOTE -> Kind.NOTE;
            case null, default -> Kind.PAPER;
        };
    }

    /// Where nothing says what it is: words of a title right beside a day that is written out, above a sentence, and no
    /// label of a mail's head.
    private boolean isHeadline(String title, int at, int dayLine, String day) {
        boolean labelled =
                lines.subList(first, dayLine + 1).stream().anyMatch(line -> HeaderLabels.match(line) != null);
        return day.chars().anyMatch(Character::isLetter)
                && title.split("\\s+", -1).length >= PaperTitles.LEAST_WORDS
                && title.chars().noneMatch(sign -> sign == '@' || sign == ';')
                && !PaperDates.isApart(title)
                && DocumentTitles.isTitle(Line.of(1, 0, title))
                && !RECORD.matcher(title).find()
                && !labelled
                && wordsBetween(at, dayLine) <= NEAR
                && hasSentence(Math.max(at, dayLine));
    }

    private int wordsBetween(int one, int other) {
        return (int) lines.subList(Math.min(one, other), Math.max(one, other)).stream()
                .filter(line -> !line.blank())
                .count();
    }

    private boolean hasSentence(int from) {
        return lines.subList(from, end).stream()
                .filter(line -> !line.blank())
                .limit(DATELINE)
                .anyMatch(line -> line.words().split("\\s+", -1).length >= PaperTitles.SENTENCE);
    }

    /// The index of the document's first line; that of its text if it stands in the margin.
    private int firstLine() {
        Span span = document.firstLine();
        for (int i = first; span != null && i < end && lines.get(i).page() == span.page(); i++) {
            if (lines.get(i).wordsStart() == span.start() && !lines.get(i).blank()) {
                return i;
            }
        }
        return first;
    }

    /// Where the head ends at the latest: below the title no line of a head reads as one of a sentence does.
    private int headEnd() {
        int end = end(HEAD);
        for (int i = firstLine() + 1; i < end; i++) {
            Line line = lines.get(i);
            if (!line.blank() && PaperTitles.isOfSentence(line.words()) && !PaperDates.isApart(line.words())) {
                return i;
            }
        }
        return end;
    }

    /// Where so many lines with words end, or the first page.
    private int end(int words) {
        int seen = 0;
        int i = first;
        while (i < end && lines.get(i).page() == document.firstPage() && seen < words) {
            seen += lines.get(i).blank() ? 0 : 1;
            i++;
        }
        return i;
    }

    private int footStart() {
        int seen = 0;
        int i = end;
        while (i > first && seen < FOOT) {
            i--;
            seen += lines.get(i).blank() ? 0 : 1;
        }
        return i;
    }
}
