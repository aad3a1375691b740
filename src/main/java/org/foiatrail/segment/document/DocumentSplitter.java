package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.LogicalDocument.Placeholder;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.message.AttachmentNames;
import org.foiatrail.segment.paper.DocumentTitles;
import org.jspecify.annotations.Nullable;

/// Splits a file into the documents it is made of.
///
/// Each kind of evidence weighs each page break, in log odds; where their sum, begun at what is usual, is above 0 a
/// document begins. No kind decides alone, and where none says anything the document goes on.
public final class DocumentSplitter {
    /// Of ten pages of a merged file about one or two begin a document.
    private static final double USUAL = -2.2;

    /// Lines that marks such as `DRAFT` may fill above a title.
    private static final int MARKS = 4;

    /// Lines in which a document may name what it is.
    private static final int NAMED = 12;

    private final String mediaType;
    private final Paper paper;
    private final List<Line> lines;
    private final HeadingEvidence headings;
    private final SlipSheetEvidence slips;
    private final List<StartEvidence> kinds;

    /// @param mediaType a native file is one document, printed pages may be many
    /// @param lines of all pages, margins left out: those that `headings` count
    public DocumentSplitter(
            String mediaType, Paper paper, List<Line> lines, HeadingEvidence headings, BookmarkEvidence bookmarks) {
        this.mediaType = mediaType;
        this.paper = paper;
        this.lines = lines;
        this.headings = headings;
        this.slips = new SlipSheetEvidence(paper);
        // A native file is one document, and so is a page.
        this.kinds = paper.size() < 2 || !isPrinted(mediaType)
                ? List.of()
                : List.of(
                        new PageMarkEvidence(paper),
                        headings,
                        new AttachmentEvidence(paper, lines, headings),
                        new StampEvidence(paper),
                        slips,
                        bookmarks,
                        new TitleEvidence(paper),
                        new RunningTitleEvidence(paper),
                        new TextFlowEvidence(paper),
                        new LookEvidence(paper));
    }

    /// The file's documents, in order.
    public List<LogicalDocument> split() {
        List<LogicalDocument> documents = new ArrayList<>();
        List<String> why = List.of("the file begins");
        double score = 1;
        int first = 0;
        for (int i = 1; i < paper.size() && !kinds.isEmpty(); i++) {
            List<Evidence> found = evidence(i);
            double odds = USUAL + found.stream().mapToDouble(Evidence::weight).sum();
            if (odds > 0) {
                documents.add(document(first, i - 1, why, score));
                first = i;
                why = reasons(found);
                score = probability(odds);
            }
        }
        if (paper.size() > 0) {
            documents.add(document(first, paper.size() - 1, why, score));
        }
        return attached(documents);
    }

    /// In one file attachments follow their message at once, in any order.
    private List<LogicalDocument> attached(List<LogicalDocument> documents) {
        List<LogicalDocument> linked = new ArrayList<>(documents);
        for (int i = 0; i < documents.size(); i++) {
            List<String> names = new ArrayList<>(documents.get(i).attachments());
            for (int next = i + 1; next < documents.size() && takeFitting(names, documents.get(next)); next++) {
                linked.set(next, documents.get(next).attachedTo(documents.get(i).firstPage()));
            }
        }
        return linked;
    }

    private boolean takeFitting(List<String> names, LogicalDocument document) {
        PaperPage page = paper.at(document.firstPage() - 1);
        String top = page.titles(NAMED).stream().map(Line::words).collect(Collectors.joining(" "));
        return names.stream()
                .filter(name -> AttachmentNames.fits(name, top))
                .findFirst()
                .map(names::remove)
                .orElse(false);
    }

    /// True for what printers, scanners and converters write, and for calendars, which are read an entry a page.
    private static boolean isPrinted(String mediaType) {
        return mediaType.equals("application/pdf")
                || mediaType.startsWith("image/")
                || mediaType.equals("text/calendar")
                || mediaType.startsWith("text/plain");
    }

    private List<Evidence> evidence(int index) {
        // A blank page is the back of the sheet before it.
        return paper.at(index).blank() && slips.slip(index).isEmpty()
                ? List.of()
                : kinds.stream().flatMap(kind -> kind.at(index).stream()).toList();
    }

    private static List<String> reasons(List<Evidence> found) {
        return found.stream()
                .filter(evidence -> evidence.weight() > 0)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .map(Evidence::why)
                .distinct()
                .toList();
    }

    private static double probability(double odds) {
        return Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
    }

    private LogicalDocument document(int first, int last, List<String> why, double score) {
        List<PaperPage> pages = paper.pages().subList(first, last + 1);
        List<Placeholder> placeholders = Stream.iterate(first, i -> i <= last, i -> i + 1)
                .flatMap(i -> slips.slip(i).stream())
                .toList();
        long written = Stream.iterate(first, i -> i <= last, i -> i + 1)
                .filter(i -> !paper.at(i).blank() || slips.slip(i).isPresent())
                .count();
        Heading heading = headings.opening(first);
        return new LogicalDocument(
                pages.getFirst().page().number(),
                pages.getLast().page().number(),
                DocumentKinds.of(mediaType, pages, heading, written > 0 && placeholders.size() == written),
                firstLine(first, heading),
                placeholders,
                heading == null ? List.of() : AttachmentNames.in(heading.attached()),
                null,
                why,
                score);
    }

    /// Marks such as `DRAFT` above a title are not the title, nor are a letter's date and the numbers of the pages that
    /// a slip sheet stands for.
    private @Nullable Span firstLine(int index, @Nullable Heading heading) {
        PaperPage page = paper.at(index);
        if (page.blank()) {
            return null;
        }
        boolean letter = heading != null && heading.kind() == Message.Kind.LETTER;
        Line line = heading == null ? DocumentKinds.title(page) : letter ? null : lines.get(heading.first());
        if (line == null) {
            line = page.top(MARKS).stream()
                    .filter(top -> !DocumentTitles.isMark(top.words()) && !SentTimes.isAlone(top.words()))
                    .filter(top -> slips.slip(index).isEmpty() || !SlipSheets.isNumbers(top.words()))
                    .findFirst()
                    .orElse(page.words().getFirst());
        }
        return new Span(line.page(), line.wordsStart(), line.wordsEnd());
    }
}
