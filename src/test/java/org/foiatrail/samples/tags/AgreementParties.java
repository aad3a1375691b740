package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Place;
import org.foiatrail.segment.Score;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.workflow.StoredRecords;
import org.foiatrail.workflow.StoredRecords.StoredRecord;

/// The local party of agreements between a federal agency and a local one: text, bad old text layers, images. The
/// folder a file lies in names the state and the agency: what stands before `County`, before `Police`, or the state's
/// own name is the jurisdiction, which must be among those tagged in the document, and resolved to that state's.
final class AgreementParties implements TagScores {
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_GOLD"));

    private final List<Place> places = new Vocabularies().places();

    /// @param told the resolved ones of those whose pages name the state anywhere
    private record Figures(Score found, Score resolved, Score told) {
        static final Figures NONE = new Figures(Score.NONE, Score.NONE, Score.NONE);

        Figures plus(Figures other) {
            return new Figures(found.plus(other.found), resolved.plus(other.resolved), told.plus(other.told));
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
        PlaceScores.row(out, title + ", resolved where the state is named", figures.told);
    }

    private Figures figures(StoredRecord file, boolean show) {
        String party = party(file.path());
        String bare = party.replaceFirst(", ..$", "");
        List<Mention> mentions = PlaceText.places(file.pages(), file.segments());
        boolean found = mentions.stream()
                .anyMatch(mention -> party.equals(mention.canonical())
                        || mention.candidates().contains(party)
                        || mention.surface().toLowerCase(Locale.ROOT).contains(bare.toLowerCase(Locale.ROOT)));
        // A wrong one beside the right one would be as bad as none.
        boolean wrong = mentions.stream()
                .anyMatch(mention -> mention.canonical() != null
                        && mention.canonical().startsWith(bare + ", ")
                        && !mention.canonical().equals(party));
        boolean resolved = !wrong && mentions.stream().anyMatch(mention -> party.equals(mention.canonical()));
        if (MISSES && show && !resolved) {
            System.out.println("missed " + file.path() + " " + party);
            mentions.forEach(mention -> System.out.println("       " + mention.spans() + " " + mention.surface() + " "
                    + mention.canonical() + " " + mention.candidates().size()));
        }
        return new Figures(one(found), one(resolved), namesState(file, party) ? one(resolved) : Score.NONE);
    }

    /// True if the state's name, or its code after a comma or before a ZIP code, stands on any page.
    private boolean namesState(StoredRecord file, String party) {
        Place in = state(file.path());
        Pattern names = Pattern.compile(
                "(?i)\\b" + in.canonical() + "\\b|, ?" + in.state() + "\\b|\\b" + in.state() + " \\d{5}\\b");
        return !party.contains(",")
                || file.pages().stream()
                        .anyMatch(page -> names.matcher(page.text()).find());
    }

    private Place state(String path) {
        String state = path.split("/", -1)[0].replace('_', ' ');
        return places.stream()
                .filter(place ->
                        place.type().equals("state") && place.canonical().equalsIgnoreCase(state))
                .findFirst()
                .orElseThrow();
    }

    private static Score one(boolean right) {
        return new Score(right ? 1 : 0, 1, 1);
    }

    private String party(String path) {
        String agency = path.split("/", -1)[1].replace('_', ' ');
        Place in = state(path);
        if (agency.startsWith(in.canonical())) {
            return in.canonical();
        }
        return agency.replaceFirst("(County|(?= Police)).*", "$1") + ", " + in.state();
    }
}
