package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Production;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Token;
import org.foiatrail.store.Corpus;

/// From a citation to the words it names: of a whole file, of some of its pages, of a Bates range or of a
/// stretch.
final class CitedText {
    private static final String RANGE = " - ";

    private final List<FileView> views;
    private final List<String> productions;

    CitedText(Corpus corpus) {
        views = new CorpusView(corpus).files(file -> true);
        productions =
                corpus.ledger().productions().stream().map(Production::name).toList();
    }

    /// Pages of a file.
    private record Pages(FileView view, int first, int last) {
        @Override
        public String toString() {
            return new Citation(view.file().production(), view.file().path(), first, last, null, null).toString();
        }
    }

    /// The words of the one place that `text` fits.
    QuotedText find(String text) {
        Citation citation = Citation.parse(text, productions);
        List<Pages> pages = pages(citation);
        int dash = text.indexOf(RANGE);
        if (pages.isEmpty() && dash > 0) {
            pages = range(citation, text.substring(dash + RANGE.length()));
        }
        if (pages.isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no page is cited by '" + text + "'"
                            + (dash > 0 ? ", or not both ends in this order within one file" : "")
                            + "; 'foiatrail pages' lists those there are");
        }
        if (pages.size() > 1) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "'" + text + "' fits " + pages.size() + " places: "
                            + pages.stream().map(Pages::toString).collect(Collectors.joining(", "))
                            + "; name one of them");
        }
        return text(pages.getFirst(), citation);
    }

    private List<Pages> pages(Citation citation) {
        List<Pages> found = new ArrayList<>();
        for (FileView view : views) {
            boolean wanted = citation.production() == null
                    || citation.production().equals(view.file().production());
            if (!wanted) {
                continue;
            }
            if (view.file().path().equals(citation.target())) {
                int all = view.pages().size();
                if (all == 0) {
                    throw new CorpusException(
                            CorpusException.Kind.MISSING,
                            view.file().path() + " has no pages that could be read; see 'foiatrail pages'");
                }
                int first = citation.page() == null ? 1 : citation.page();
                int last = citation.lastPage() == null ? all : citation.lastPage();
                if (first > all || last > all) {
                    throw new CorpusException(
                            CorpusException.Kind.MISSING,
                            view.file().path() + " has " + all + " pages; there is no page " + last);
                }
                found.add(new Pages(view, first, last));
            } else if (citation.page() == null) {
                view.numbers().forEach((page, numbers) -> {
                    if (numbers.stream().anyMatch(bates -> ShowCitation.fits(bates, citation.target()))) {
                        found.add(new Pages(view, page, page));
                    }
                });
            }
        }
        return found;
    }

    /// From one Bates number to another of the same file.
    private List<Pages> range(Citation citation, String last) {
        String first = citation.target().substring(0, citation.target().indexOf(RANGE));
        Map<FileView, Pages> ends = pages(bates(citation, last)).stream()
                .collect(Collectors.toMap(Pages::view, end -> end, (one, other) -> other));
        return pages(bates(citation, first)).stream()
                .filter(start -> ends.containsKey(start.view()))
                .map(start -> new Pages(
                        start.view(), start.first(), end(ends, start.view()).last()))
                .filter(pages -> pages.first() <= pages.last())
                .toList();
    }

    private static Pages end(Map<FileView, Pages> ends, FileView view) {
        return Objects.requireNonNull(ends.get(view));
    }

    private static Citation bates(Citation like, String number) {
        return new Citation(like.production(), number.strip(), null, null, null, null);
    }

    private static QuotedText text(Pages pages, Citation citation) {
        List<Token> tokens = DocumentTexts.of(pages.view(), pages.first(), pages.last(), Banners.NONE)
                .tokens();
        Integer start = citation.start();
        Integer end = citation.end();
        int length = pages.view().page(pages.last()).text().length();
        if (start != null && end != null && (end > length || (pages.first() == pages.last() && start > end))) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    pages + " has " + length + " characters; '@" + start + "-" + end + "' is not among them");
        }
        if (start != null && end != null) {
            Span from = new Span(pages.first(), start, start);
            tokens = tokens.stream()
                    .filter(token -> token.span().compareTo(from) >= 0)
                    .filter(token ->
                            token.span().page() < pages.last() || token.span().end() <= end)
                    .toList();
        }
        return new QuotedText(pages.view(), tokens);
    }
}
