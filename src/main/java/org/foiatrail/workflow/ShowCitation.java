package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.extract.ExtractSettings;
import org.foiatrail.extract.Extraction;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.Page;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;

/// `show` and `open`: from a citation to the words, the page's picture or the file.
public final class ShowCitation {
    /// The words of a place that was cited, or why there are none.
    public record Shown(Located at, String reason) {}

    /// Blanks, and the brackets around a number that was inferred.
    private static final Pattern MARKS = Pattern.compile("[ \\[\\]]");

    private final Home home;

    public ShowCitation(Home home) {
        this.home = home;
    }

    /// Every place `citation` fits; never picks one.
    public List<Shown> find(String citation) {
        try (Corpus corpus = Corpus.open(home)) {
            return find(corpus, citation).stream().map(Place::shown).toList();
        }
    }

    /// The page as a PNG picture.
    public byte[] image(String citation, int dpi) {
        try (Corpus corpus = Corpus.open(home)) {
            Place place = single(corpus, citation);
            ExtractSettings settings = ExtractSettings.defaults(corpus.scratch());
            SourceFile file = place.view().file();
            try (Extraction extraction = new Extraction(settings);
                    SourceBytes sources = new SourceBytes(corpus.ledger(), extraction)) {
                return extraction.image(sources.find(file), file.path(), place.page(), dpi);
            }
        }
    }

    /// The file on disk and the page in it, to be opened in a viewer.
    public FilePage file(String citation) {
        try (Corpus corpus = Corpus.open(home)) {
            Place place = single(corpus, citation);
            return new FilePage(
                    SourceBytes.onDisk(corpus.ledger(), place.view().file()),
                    place.view().file().member() ? 1 : place.page());
        }
    }

    /// A page of a file on disk.
    public record FilePage(Path file, int page) {}

    private record Place(FileView view, Shown shown) {
        int page() {
            Integer page = shown.at().page();
            return page == null ? 1 : page;
        }
    }

    private static Place single(Corpus corpus, String citation) {
        List<Place> places = find(corpus, citation);
        if (places.size() == 1) {
            return places.getFirst();
        }
        throw new CorpusException(
                CorpusException.Kind.USAGE,
                "'" + citation + "' fits " + places.size() + " places: "
                        + String.join(
                                ", ",
                                places.stream()
                                        .map(place -> Citation.of(place.shown().at())
                                                .pageOnly()
                                                .toString())
                                        .toList())
                        + "; name one of them");
    }

    private static List<Place> find(Corpus corpus, String text) {
        Citation citation = Citation.parse(
                text,
                corpus.ledger().productions().stream().map(Production::name).toList());
        List<FileView> views = new CorpusView(corpus)
                .files(file ->
                        citation.production() == null || citation.production().equals(file.production()));
        List<Place> places = new ArrayList<>();
        for (FileView view : views) {
            if (citation.page() != null) {
                if (view.file().path().equals(citation.target())) {
                    places.add(place(view, citation, citation.page()));
                }
            } else {
                view.numbers().forEach((page, numbers) -> {
                    if (numbers.stream().anyMatch(bates -> fits(bates, citation.target()))) {
                        places.add(place(view, citation, page));
                    }
                });
            }
        }
        if (places.isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no page is cited by '" + text + "'; 'foiatrail pages' lists those there are");
        }
        return places;
    }

    /// The whole number, spaces and case aside, or its tail.
    static boolean fits(String bates, String target) {
        String plain = bare(target);
        String whole = bare(bates);
        String digits = plain.chars().allMatch(Character::isDigit) ? plain.replaceFirst("^0+", "") : "";
        String tail = whole.replaceFirst("^.*\\D", "").replaceFirst("^0+", "");
        return whole.equals(plain) || (!digits.isEmpty() && digits.equals(tail));
    }

    private static String bare(String bates) {
        return MARKS.matcher(bates).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Place place(FileView view, Citation citation, int number) {
        int last = citation.lastPage() == null ? number : citation.lastPage();
        Page page = view.pageIfThere(number).orElse(null);
        Page lastPage = view.pageIfThere(last).orElse(null);
        if (page == null || lastPage == null) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    view.file().path() + " has " + view.pages().size() + " pages; there is no page " + last);
        }
        int start = citation.start() == null ? 0 : citation.start();
        int end = citation.end() == null ? lastPage.text().length() : citation.end();
        boolean inside =
                start <= page.text().length() && end <= lastPage.text().length() && (number != last || start <= end);
        if (!inside) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "page " + number + " of " + view.file().path() + " has "
                            + page.text().length() + " characters; '@" + start + "-" + end + "' is not among them");
        }
        List<Span> spans = number == last
                ? List.of(new Span(number, start, end))
                : List.of(new Span(number, start, page.text().length()), new Span(last, 0, end));
        return new Place(view, new Shown(view.located("page", spans), page.reason()));
    }
}
