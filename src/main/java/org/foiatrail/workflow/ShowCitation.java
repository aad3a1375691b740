package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.model.Compared;
import org.foiatrail.model.Located;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Remarks;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;

/// `show` and `open`: from a citation to the words, the page's picture or the file.
public final class ShowCitation {
    /// The words of a place that was cited, or why there are none.
    ///
    /// @param said of them by the analyst, each in a line
    public record Shown(Located at, String reason, List<String> said) {
        public Shown {
            said = List.copyOf(said);
        }
    }

    private final Home home;

    public ShowCitation(Home home) {
        this.home = home;
    }

    /// Every place `citation` fits; never picks one.
    public List<Shown> find(String citation) {
        try (Corpus corpus = Corpus.open(home)) {
            return CitedPlaces.in(corpus).find(citation).stream()
                    .map(ShowCitation::shown)
                    .toList();
        }
    }

    /// The page as a PNG picture.
    public byte[] image(String citation, int dpi) {
        try (Corpus corpus = Corpus.open(home)) {
            CitedPlaces.Place place = CitedPlaces.in(corpus, List.of(citation)).single(citation);
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
            CitedPlaces.Place place = CitedPlaces.in(corpus, List.of(citation)).single(citation);
            return new FilePage(
                    SourceBytes.onDisk(corpus.ledger(), place.view().file()),
                    place.view().file().member() ? 1 : place.page());
        }
    }

    /// A page of a file on disk.
    public record FilePage(Path file, int page) {}

    private static Shown shown(CitedPlaces.Place place) {
        PlacedQuotes quotes = place.view().quotes();
        List<String> said = new ArrayList<>();
        for (Placed one : quotes.all()) {
            boolean met = place.spans().stream().anyMatch(one::meets);
            Compared stands = quotes.compared(
                    one.span(), place.view().page(one.span().page()).text());
            if (met && one.said().status() != null && stands.byPerson()) {
                said.add(stands.review() + " " + words(one)
                        + (stands.reading() == null ? "" : ": to be read “" + stands.reading() + "”"));
            }
        }
        Remarks remarks = quotes.remarks(place.spans());
        if (remarks.starred()) {
            said.add("starred");
        }
        remarks.tags().forEach(tag -> said.add("tag: " + tag));
        remarks.notes().forEach(note -> said.add("note: " + note));
        return new Shown(place.at(), place.reason(), said.stream().distinct().toList());
    }

    private static String words(Placed one) {
        return one.said().wholePage()
                ? "as a whole page"
                : "@" + one.span().start() + "-" + one.span().end();
    }
}
