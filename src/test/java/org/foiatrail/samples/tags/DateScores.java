package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.foiatrail.model.Mention;
import org.foiatrail.segment.Score;

/// How well dates in text are found, and how well they are resolved.
final class DateScores implements TagScores {
    private final TaggedText tagger = new TaggedText();

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public void print(PrintStream out, Path records) throws Exception {
        Path folder = records.resolve("dates");
        if (Files.isDirectory(folder)) {
            List<DatedCase> cases = RecognizersDates.read(folder);
            out.println("Dates, real cases of Recognizers-Text, parts by the text's CRC32. Times of day, durations,");
            out.println(
                    "recurring sets and moments (`two hours ago`) are left out: a date found there is wrong. Rules differ on");
            out.println(
                    "bare `the week`, `week 10`, `within 5 days`, on thirds (`late`, `end of`), `last Friday`, `a few days ago`.");
            for (Part part : Part.values()) {
                table(out, part.title, part.of(cases));
            }
        } else {
            out.println("Dates, real cases: not at hand in " + folder);
        }
        out.println("Dates, our own text.");
        table(out, "tuned on", LabelledDates.read("tuning"));
        table(out, "held out", LabelledDates.read("heldout"));
    }

    /// A half was looked at from the first, a quarter of the cases since; of the last quarter only totals are.
    enum Part {
        HALF("even half, tuned on", 2, 0),
        OPENED("opened quarter, tuned on", 4, 1),
        LAST("last quarter, only counted", 4, 3);

        private final String title;
        private final int parts;
        private final int rest;

        Part(String title, int parts, int rest) {
            this.title = title;
            this.parts = parts;
            this.rest = rest;
        }

        List<DatedCase> of(List<DatedCase> cases) {
            return cases.stream()
                    .filter(each -> crc(each.name()) % parts == rest)
                    .toList();
        }

        private static long crc(String name) {
            CRC32 crc = new CRC32();
            crc.update(name.getBytes(StandardCharsets.UTF_8));
            return crc.getValue();
        }
    }

    private void table(PrintStream out, String part, List<DatedCase> cases) {
        Score overlapping = Score.NONE;
        Score exact = Score.NONE;
        Score right = Score.NONE;
        Score shared = Score.NONE;
        for (DatedCase each : cases) {
            for (Outcome outcome : outcomes(each)) {
                overlapping = overlapping.plus(outcome.score(outcome.both()));
                exact = exact.plus(outcome.score(outcome.exact()));
                right = right.plus(outcome.score(outcome.right()));
                shared = outcome.aside() ? shared : shared.plus(outcome.score(outcome.right()));
            }
        }
        out.printf(Locale.ROOT, "  %-26s %d texts: precision, recall, F1 (right/found/known)%n", part, cases.size());
        out.println("    found, overlapping      " + overlapping);
        out.println("    found, exactly as long  " + exact);
        out.println("    with the right value    " + right);
        if (shared.known() < right.known()) {
            out.println("      where rules agree     " + shared);
        }
    }

    /// A label, a date found, or both where they overlap.
    ///
    /// @param words of the label, else of what was found
    record Outcome(
            boolean known, boolean found, boolean exact, boolean right, boolean aside, String words, String value) {
        boolean both() {
            return known && found;
        }

        Score score(boolean good) {
            return new Score(good ? 1 : 0, found ? 1 : 0, known ? 1 : 0);
        }
    }

    List<Outcome> outcomes(DatedCase dated) {
        List<TaggedText.Found> rest = new ArrayList<>(tagger.tag(Mention.DATE, dated.text(), dated.sent(), null));
        List<Outcome> outcomes = new ArrayList<>();
        for (DatedCase.Label label : dated.labels()) {
            TaggedText.Found found = rest.stream()
                    .filter(each -> each.start() < label.end() && each.end() > label.start())
                    .findFirst()
                    .orElse(null);
            String words = dated.text().substring(label.start(), label.end());
            if (found == null) {
                outcomes.add(new Outcome(true, false, false, false, label.aside(), words, ""));
                continue;
            }
            rest.remove(found);
            String value = found.mention().value();
            boolean exact = found.start() == label.start() && found.end() == label.end();
            outcomes.add(new Outcome(
                    true, true, exact, label.truth().allows(value), label.aside(), words, String.valueOf(value)));
        }
        rest.forEach(each -> outcomes.add(new Outcome(
                false,
                true,
                false,
                false,
                false,
                each.mention().surface(),
                String.valueOf(each.mention().value()))));
        return outcomes;
    }
}
