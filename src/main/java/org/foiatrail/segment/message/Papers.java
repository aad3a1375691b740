package org.foiatrail.segment.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Span;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.SentTimes;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Takes a document without a sender's head for what it says to all who read it: a report, talking points, questions
/// and
/// answers, a release. Its title is its head, and the day beside it, if one is.
public final class Papers {
    /// Lines with words that a head fills at most.
    private static final int HEAD = 10;

    /// What a title alone makes a paper.
    private static final Set<LogicalDocument.Kind> TITLED =
            EnumSet.of(LogicalDocument.Kind.REPORT, LogicalDocument.Kind.ARTICLE);
    /// What holds rows and blanks; what announces another day; notes without a head that could be read.
    private static final Set<LogicalDocument.Kind> OTHERS = EnumSet.of(
            LogicalDocument.Kind.AGREEMENT,
            LogicalDocument.Kind.SPREADSHEET,
            LogicalDocument.Kind.FORM,
            LogicalDocument.Kind.LIST,
            LogicalDocument.Kind.NOTE,
            LogicalDocument.Kind.OTHER,
            LogicalDocument.Kind.SLIP_SHEET);

    /// A title that says what the paper is, and not of what: the headline stands below it.
    private static final Pattern GENERIC = Pattern.compile(
            "\\W*(?:for immediate release|(?:press|news|media) (?:release|advisory|statement)|release|statement|editorial"
                    + "|op-?ed|(?:fact|information) (?:sheet|paper)|white ?paper|issue paper|briefing (?:paper|memo|book)"
                    + "|talking points|backgrounder|frequently asked questions(?: \\(faqs?\\))?|faqs?|q ?& ?as?"
                    + "|questions (?:and|&) answers|news clips?|transcript|testimony|report|summary|overview)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final int HEADLINE = 3;

    private Papers() {}

    /// The head of a document in which no message begins; null if it is no paper.
    ///
    /// @param lines those of its file, margins left out
    /// @param first the document's first line, `end` where its lines end
    /// @param title the words of its first line, which may stand in the margin of all its pages
    public static @Nullable Heading heading(
            LogicalDocument document, String title, List<Line> lines, int first, int end) {
        LogicalDocument.Kind kind = document.kind();
        int top = first;
        while (top < end && lines.get(top).blank()) {
            top++;
        }
        if (top == end || lines.get(top).page() != document.firstPage() || OTHERS.contains(kind)) {
            return null;
        }
        int at = line(lines, document.firstLine(), top, end);
        int headEnd = headEnd(lines, top, end);
        String day = PaperDates.inTitle(title);
        PaperDates.Found found = day == null ? PaperDates.apart(lines, top, headEnd) : null;
        if (day == null && found == null) {
            found = PaperDates.dateline(lines, top, headEnd);
        }
        day = found == null ? day : found.day();
        boolean told = kind == null
                ? day != null && isHeadline(title, day)
                : day != null || (TITLED.contains(kind) && !DocumentTitles.isPart(title));
        if (!told) {
            return null;
        }
        int headline = GENERIC.matcher(title).matches() ? headline(lines, at + 1, headEnd) : -1;
        int begins = at;
        int last = Math.max(at, headline);
        if (found != null && found.apart()) {
            begins = Math.min(begins, found.line());
            last = Math.max(last, found.line());
        }
        return new Heading(
                messageKind(kind),
                begins,
                last,
                lines.get(begins).column(),
                null,
                List.of(),
                List.of(),
                headline < 0 ? title : title + ": " + lines.get(headline).words(),
                day,
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
            case null, default -> Kind.PAPER;
        };
    }

    /// Where nothing says what it is: words of a title above a day that is written out, not the rest of a mail's head.
    private static boolean isHeadline(String title, String day) {
        return day.chars().anyMatch(Character::isLetter)
                && title.split("\\s+", -1).length >= HEADLINE
                && title.indexOf('@') < 0
                && !PaperDates.isApart(title)
                && DocumentTitles.isTitle(Line.of(1, 0, title));
    }

    private static int line(List<Line> lines, @Nullable Span span, int first, int end) {
        for (int i = first; span != null && i < end && lines.get(i).page() == span.page(); i++) {
            if (lines.get(i).wordsStart() == span.start() && !lines.get(i).blank()) {
                return i;
            }
        }
        return first;
    }

    private static int headEnd(List<Line> lines, int first, int end) {
        int seen = 0;
        int i = first;
        while (i < end && lines.get(i).page() == lines.get(first).page() && seen < HEAD) {
            seen += lines.get(i).blank() ? 0 : 1;
            i++;
        }
        return i;
    }

    private static int headline(List<Line> lines, int first, int end) {
        for (int i = first; i < end; i++) {
            Line line = lines.get(i);
            if (DocumentTitles.isTitle(line)
                    && line.words().indexOf(':') < 0
                    && line.words().split("\\s+", -1).length >= HEADLINE
                    && !DocumentTitles.isMark(line.words())
                    && !SentTimes.isDate(line.words())) {
                return i;
            }
        }
        return -1;
    }
}
