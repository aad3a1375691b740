package org.foiatrail.render.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.InventedChronology;
import org.foiatrail.render.row.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronologyFileTest {
    @TempDir
    Path temp;

    private Path export(Chronology chronology) throws IOException {
        Path file = temp.resolve("old.json");
        int events = chronology.dated().size() + chronology.undated().size();
        try (OutputStream out = Files.newOutputStream(file)) {
            new ChronologyOutput(ChronologyFormat.JSON, false, 0, ChronologyLook.PLAIN)
                    .write(out, chronology, Totals.all(events, "events"));
        }
        return file;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("file.json"), text);
    }

    private static void fails(Path file, CorpusException.Kind kind, String... words) {
        assertThatThrownBy(() -> ChronologyFile.read(file)).isInstanceOfSatisfying(CorpusException.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.getMessage()).contains(words).doesNotContain("\n");
        });
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        Chronology chronology = InventedChronology.of(200);
        assertThat(ChronologyFile.read(export(chronology))).isEqualTo(chronology);
    }

    @Test
    void columns_that_an_export_does_not_know_are_empty() throws IOException {
        Path file = export(InventedChronology.of(1));
        Files.writeString(file, Files.readString(file).replaceAll("\"why\":\\[[^]]*]", "\"later\":[\"column\"]"));
        assertThat(ChronologyFile.read(file).dated().getFirst().why()).isEmpty();
    }

    @Test
    void an_export_that_breaks_off_is_damaged() throws IOException {
        String whole = Files.readString(export(InventedChronology.of(10)));
        fails(file(whole.substring(0, whole.length() / 2)), CorpusException.Kind.DAMAGED, "file.json", "line");
        fails(file(whole + "{"), CorpusException.Kind.DAMAGED, "file.json");
        Path bytes = Files.write(temp.resolve("bytes.json"), "{\"\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        fails(bytes, CorpusException.Kind.DAMAGED, "bytes.json");
    }

    @Test
    void what_is_no_timeline_is_told() throws IOException {
        fails(file("{\"rows\":[]}"), CorpusException.Kind.CONFIGURATION, "about", "--format json");
        fails(file("[]"), CorpusException.Kind.CONFIGURATION, "no timeline");
        fails(file(""), CorpusException.Kind.CONFIGURATION, "no timeline");
        fails(file("{\"about\":{},\"rows\":[{\"path\":1}]}"), CorpusException.Kind.CONFIGURATION, "no event");
        String words = Files.readString(export(InventedChronology.of(1))).replaceAll("\"page\":1", "\"page\":[\"x\"]");
        fails(file(words), CorpusException.Kind.CONFIGURATION, "other values");
        fails(temp.resolve("none.json"), CorpusException.Kind.MISSING, "none.json");
    }
}
