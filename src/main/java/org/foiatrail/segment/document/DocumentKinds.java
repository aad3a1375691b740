package org.foiatrail.segment.document;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Layout;
import org.foiatrail.model.LogicalDocument.Kind;
import org.foiatrail.model.Message;
import org.foiatrail.model.SheetText;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.paper.DocumentTitles;
import org.jspecify.annotations.Nullable;

/// Tells what a document is by its header, its title and the look of its pages.
final class DocumentKinds {
    /// Lines from the top where a title may stand.
    private static final int TITLE = 6;

    /// Longer lines are none of a printed table.
    private static final int LONGEST = 400;

    private static final int SLIDE_WORDS = 120;
    private static final Pattern BLANK_TO_FILL = Pattern.compile("_{5,}|\\.{8,}|\\[ ?\\]|☐");
    private static final int BLANKS = 6;
    private static final Pattern ROW = Pattern.compile("\\S(?:\\s{2,}|\\t)\\S.*(?:\\s{2,}|\\t)[\\d$,.%-]");

    private DocumentKinds() {}

    /// @param pages those of the document
    /// @param heading the header its first page begins with, null without one
    /// @param slips true if all its pages are slip sheets
    static @Nullable Kind of(String mediaType, List<PaperPage> pages, @Nullable Heading heading, boolean slips) {
        if (slips) {
            return Kind.SLIP_SHEET;
        }
        if (heading != null) {
            return kind(heading.kind());
        }
        if (mediaType.contains("presentation") || mediaType.contains("powerpoint")) {
            return Kind.SLIDES;
        }
        if (pages.stream().allMatch(page -> SheetText.isSheet(page.page()))) {
            return Kind.SPREADSHEET;
        }
        Kind titled = titled(pages.getFirst());
        if (titled != null) {
            return titled;
        }
        return look(pages);
    }

    private static Kind kind(Message.Kind kind) {
        return switch (kind) {
            case EMAIL -> Kind.EMAIL;
            case MEMO -> Kind.MEMO;
            case LETTER -> Kind.LETTER;
            case NOTE -> Kind.NOTE;
            case PAPER -> Kind.REPORT;
            case CHAT -> Kind.CHAT;
            case MEETING -> Kind.MEETING;
        };
    }

    private static @Nullable Kind titled(PaperPage page) {
        Line title = title(page);
        Kind kind = title == null ? null : DocumentTitles.kind(title.words());
        return kind == null && TitleEvidence.isLetter(page) ? Kind.LETTER : kind;
    }

    /// The first line that says what the document is, null if none does.
    static @Nullable Line title(PaperPage page) {
        return page.titles(TITLE).stream()
                .filter(line -> DocumentTitles.isTitle(line) && !line.words().endsWith("?"))
                .filter(line -> DocumentTitles.kind(line.words()) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Kind look(List<PaperPage> pages) {
        List<PaperPage> written = pages.stream().filter(page -> !page.blank()).toList();
        if (written.isEmpty()) {
            return null;
        }
        long across = written.stream().filter(DocumentKinds::isSlide).count();
        if (across == written.size() && written.size() > 1) {
            return Kind.SLIDES;
        }
        long blanks =
                written.stream().mapToLong(page -> count(page, BLANK_TO_FILL)).sum();
        if (blanks >= (long) BLANKS * written.size()) {
            return Kind.FORM;
        }
        long lines = written.stream().mapToLong(page -> page.words().size()).sum();
        long rows = written.stream().mapToLong(page -> count(page, ROW)).sum();
        return rows * 2 > lines && rows >= BLANKS ? Kind.SPREADSHEET : null;
    }

    private static boolean isSlide(PaperPage page) {
        Layout layout = page.page().layout();
        return layout.width() > layout.height() && layout.words().size() <= SLIDE_WORDS;
    }

    private static long count(PaperPage page, Pattern pattern) {
        return page.words().stream()
                .filter(line -> line.text().length() <= LONGEST)
                .filter(line -> pattern.matcher(line.words()).find())
                .count();
    }
}
