package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Production;
import org.foiatrail.model.Span;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.relate.text.Token;
import org.foiatrail.store.Corpus;
import org.foiatrail.workflow.CitedPlaces;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;

/// From a citation to the words it names: of a whole file, of some of its pages, of a Bates range or of a
/// stretch.
final class CitedText {
    private final List<FileView> views;
    private final List<String> productions;

    CitedText(Corpus corpus) {
        views = new CorpusView(corpus).files(file -> true);
        productions =
                corpus.ledger().productions().stream().map(Production::name).toList();
    }

    /// The words of the one place that `text` fits; a Bates range may run over several files.
    CitedWords find(String text) {
        Citation citation = Citation.parse(text, productions);
        List<FilePages> pages = pages(citation);
        if (pages.size() > 1) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "'" + text + "' fits " + pages.size() + " places: "
                            + pages.stream().map(FilePages::toString).collect(Collectors.joining(", "))
                            + "; name one of them");
        }
        if (!pages.isEmpty()) {
            return new CitedWords(List.of(text(pages.getFirst(), citation)));
        }
        Optional<BatesRange> range = BatesRange.parse(citation.target()).filter(found -> found.first() < found.last());
        List<FilePages> runs = range.map(found -> new BatesPages(views).of(found, citation.production()))
                .orElse(List.of());
        if (runs.isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no page is cited by '" + text + "'"
                            + (range.isPresent() ? ", or not by both ends of the range" : "")
                            + "; 'foiatrail pages' lists those there are");
        }
        return new CitedWords(runs.stream().map(run -> text(run, citation)).toList());
    }

    private List<FilePages> pages(Citation citation) {
        List<FilePages> found = new ArrayList<>();
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
                found.add(new FilePages(view, first, last));
            } else if (citation.page() == null) {
                view.numbers().forEach((page, numbers) -> {
                    if (numbers.stream().anyMatch(bates -> CitedPlaces.fits(bates, citation.target()))) {
                        found.add(new FilePages(view, page, page));
                    }
                });
            }
        }
        return found;
    }

    private static QuotedText text(FilePages pages, Citation citation) {
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
