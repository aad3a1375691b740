package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.foiatrail.model.Mention;
import org.foiatrail.segment.Score;
import org.foiatrail.workflow.StoredRecords;
import org.foiatrail.workflow.StoredRecords.StoredRecord;

/// The places named on each page of the sample records, against their answer key: once a page, whatever the words.
final class SamplePlaces implements TagScores {
    private static final Path SAMPLES = Path.of("corpus-samples");

    @Override
    public String name() {
        return "places-samples";
    }

    @Override
    public void print(PrintStream out, Path records) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        List<Path> releases = List.of(SAMPLES.resolve("first-release"), SAMPLES.resolve("second-release"));
        for (StoredRecord file : StoredRecords.read(Path.of("target/evaluate/tags/samples"), releases)) {
            for (Mention mention : PlaceText.places(file.pages(), file.segments())) {
                if (mention.canonical() != null) {
                    found.add(key(
                            file.production(),
                            file.path(),
                            mention.spans().getFirst().page(),
                            mention.canonical()));
                }
            }
        }
        TreeSet<String> known = new TreeSet<>();
        JsonNode answers = new ObjectMapper()
                .readTree(Path.of("src/test/resources/answers.json").toFile());
        for (JsonNode place : answers.get("jurisdictions")) {
            known.add(key(
                    place.get("production").asText(),
                    place.get("path").asText(),
                    place.get("page").asInt(),
                    place.get("canonical").asText()));
        }
        PlaceScores.head(out, "Jurisdictions of the sample records, our own text, tuned on");
        PlaceScores.row(out, "which places are named on each page", Score.of(List.copyOf(known), List.copyOf(found)));
        PlaceScores.difference("samples ", known, found);
    }

    private static String key(String production, String path, int page, String place) {
        return production + ":" + path + "#" + page + " " + place;
    }
}
