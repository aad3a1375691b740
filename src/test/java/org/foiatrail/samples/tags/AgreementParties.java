package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Place;
import org.foiatrail.segment.Score;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.workflow.StoredRecords;
import org.foiatrail.workflow.StoredRecords.StoredRecord;

/// The local party of agreements between a federal agency and a local one: text, bad old text layers, images. The folder
/// a file lies in names the state and the agency: what stands before `County`, before `Police`, or the state's own
/// name is the jurisdiction, which must be among those tagged in the document, and resolved to that state's.
final class AgreementParties implements TagScores {
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_GOLD"));

    private final List<Place> places = new Vocabularies().places();

    private record Figures(Score found, Score resolved) {
        static final Figures NONE = new Figures(Score.NONE, Score.NONE);

        Figures plus(Figures other) {
            return new Figures(found.plus(other.found), resolved.plus(other.resolved));
        }
    }

    @Override
    public String name() {
        return "places-agreements";
    }

    @Override
    public void print(PrintStream out, Path records) {
        Path folder = records.resolve("ice-moa");
        if (!Files.isDirectory(folder)) {
            out.println("Parties of agreements: the agreements are not here");
            return;
        }
        Map<Half, Figures> halves = new EnumMap<>(Half.class);
        Path stored = Path.of("target/evaluate/tags/agreements");
        for (StoredRecord file : StoredRecords.read(stored, List.of(folder))) {
            Half half = Half.of(file.path());
            halves.merge(half, figures(file, half == Half.TUNED), Figures::plus);
        }
        PlaceScores.head(out, "The local party of agreements, real records, images included");
        halves.forEach((half, figures) -> print(out, half.title(), figures));
        print(out, "all", halves.values().stream().reduce(Figures.NONE, Figures::plus));
    }

    private static void print(PrintStream out, String title, Figures figures) {
        PlaceScores.row(out, title + ", found", figures.found);
        PlaceScores.row(out, title + ", found and resolved", figures.resolved);
    }

    private Figures figures(StoredRecord file, boolean show) {
        String party = party(file.path());
        String bare = party.replaceFirst(", ..$", "");
        List<Mention> mentions = PlaceText.places(file.pages(), file.segments());
        boolean found = mentions.stream()
                .anyMatch(mention -> party.equals(mention.canonical())
                        || mention.candidates().contains(party)
                        || mention.surface().toLowerCase(Locale.ROOT).contains(bare.toLowerCase(Locale.ROOT)));
        boolean resolved = mentions.stream().anyMatch(mention -> party.equals(mention.canonical()));
        if (MISSES && show && !resolved) {
            System.out.println("missed " + file.path() + " " + party);
            mentions.forEach(mention -> System.out.println("       " + mention.spans() + " " + mention.surface() + " "
                    + mention.canonical() + " " + mention.candidates().size()));
        }
        return new Figures(one(found), one(resolved));
    }

    private static Score one(boolean right) {
        return new Score(right ? 1 : 0, 1, 1);
    }

    private String party(String path) {
        String[] folders = path.split("/", -1);
        String state = folders[0].replace('_', ' ');
        String agency = folders[1].replace('_', ' ');
        Place in = places.stream()
                .filter(place -> place.type().equals("state") && place.canonical().equalsIgnoreCase(state))
                .findFirst()
                .orElseThrow();
        if (agency.startsWith(in.canonical())) {
            return in.canonical();
        }
        return agency.replaceFirst("(County|(?= Police)).*", "$1") + ", " + in.state();
    }
}
