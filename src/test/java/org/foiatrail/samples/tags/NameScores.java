package org.foiatrail.samples.tags;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.samples.tags.LabelledText.Label;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.Tagger;

/// People and agencies, on real text and on our own.
final class NameScores implements TagScores {
    private static final Path OWN = Path.of("src/test/resources/labelled/names-heldout.jsonl");

    /// With FOIATRAIL_GOLD=misses the tuned half's errors are printed too.
    private static final boolean MISSES = "misses".equals(System.getenv("FOIATRAIL_GOLD"));

    private final Tagger tagger;

    NameScores() {
        Vocabularies vocabularies = new Vocabularies();
        tagger = new Tagger(vocabularies.places(), List.of(), vocabularies.names(), List.of());
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void print(PrintStream out, Path records) throws IOException {
        Path entities = records.resolve("entities");
        if (Files.isDirectory(entities)) {
            out.println(
                    "People and agencies, real records. Of each set one half, by a hash of the document's name, was");
            out.println("looked at while rules were written (tuned), the other only counted (unseen). Labels say");
            out.println("organisation: kept as agencies are those with a word of government in their name.");
            List<LabelledText> web = LabelledSets.bio(entities.resolve("ewt-dev/en_ewt-ud-dev.iob2"));
            print(out, "mail (EWT)", web, text -> text.name().startsWith("email"));
            print(out, "other web text (EWT)", web, text -> !text.name().startsWith("email"));
            print(out, "re3d centcom", LabelledSets.offsets(entities.resolve("re3d-centcom")), text -> true);
            print(out, "re3d us-state", LabelledSets.offsets(entities.resolve("re3d-us-state")), text -> true);
            new PartyScores(tagger).print(out, records);
        } else {
            out.println("People and agencies, real records: not at hand in " + entities);
        }
        if (Files.exists(OWN)) {
            out.println("People and agencies, our own text, which nothing was tuned on.");
            SpanScores scores = new SpanScores();
            for (LabelledText text : LabelledSets.own(OWN)) {
                add(text, scores, false);
            }
            scores.print(out, "our own text");
        }
    }

    private void print(PrintStream out, String title, List<LabelledText> texts, Predicate<LabelledText> wanted) {
        SpanScores tuned = new SpanScores();
        SpanScores unseen = new SpanScores();
        texts.stream().filter(wanted).forEach(text -> add(text, text.isTuned() ? tuned : unseen, text.isTuned()));
        tuned.print(out, title + ", tuned");
        unseen.print(out, title + ", unseen");
    }

    private void add(LabelledText text, SpanScores scores, boolean show) {
        List<Page> pages = List.of(Page.plain(1, text.text()));
        List<SpanScores.Found> found = new ArrayList<>();
        for (Mention mention : tagger.tag(pages, new Segmenter().segment(text.name(), pages))) {
            found.add(new SpanScores.Found(
                    new Label(
                            mention.kind(),
                            mention.spans().getFirst().start(),
                            mention.spans().getLast().end()),
                    mention.layer()));
        }
        for (String kind : List.of(Mention.PERSON, Mention.AGENCY)) {
            scores.add(kind, text.labels(), found);
            if (show && MISSES) {
                show(text, kind, found);
            }
        }
    }

    private static void show(LabelledText text, String kind, List<SpanScores.Found> found) {
        List<Label> all = found.stream().map(SpanScores.Found::label).toList();
        for (Label label : text.labels()) {
            if (label.kind().equals(kind) && !all.contains(label)) {
                System.out.println("missed " + kind + " " + around(text, label));
            }
        }
        for (SpanScores.Found one : found) {
            if (one.label().kind().equals(kind) && !text.labels().contains(one.label())) {
                System.out.println("extra  " + kind + " " + one.layer() + " " + around(text, one.label()));
            }
        }
    }

    private static String around(LabelledText text, Label label) {
        String all = text.text();
        return (text.name() + ": " + all.substring(Math.max(0, label.start() - 40), label.start()) + "["
                        + all.substring(label.start(), label.end()) + "]"
                        + all.substring(label.end(), Math.min(all.length(), label.end() + 30)))
                .replace('\n', '|');
    }
}
