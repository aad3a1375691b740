package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stars, notes, tags, confirmations and corrections, from the command line down.
class RemarksIT {
    private static final String ROE = """
            From: Jane Roe
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Pat Doe
            Subject: Herons

            The sheriff of Cook C0unty, Illinois cannot opt out. Call me at 907-555-0123.
            """;
    private static final String DOE = """
            From: Pat Doe
            Sent: Wednesday, May 12, 2010 8:05 AM
            To: Jane Roe
            Subject: RE: Herons

            Orange County asked whether it may opt out. I told them no.
            """;
    private static final int AT = ROE.indexOf("Cook C0unty");
    private static final String MISREAD = "records:roe.txt#1@" + AT + "-" + (AT + 11);

    @TempDir
    static Path temp;

    private static CommandLines lines;
    private static Path decisions;

    @BeforeAll
    static void index() throws Exception {
        Path records = Files.createDirectories(temp.resolve("records"));
        Files.writeString(records.resolve("roe.txt"), ROE);
        Files.writeString(records.resolve("doe.txt"), DOE);
        Path more = Files.createDirectories(temp.resolve("more"));
        Files.writeString(more.resolve("doe.txt"), "A list of herons.\n");
        decisions = temp.resolve("foiatrail.yaml");
        lines = new CommandLines(temp.resolve("corpus"));
        assertThat(lines.run("index", records.toString())).isEqualTo(ExitCode.OK.value);
        assertThat(lines.run("index", more.toString())).isEqualTo(ExitCode.OK.value);
    }

    @BeforeEach
    void nothing_is_said() throws Exception {
        Files.deleteIfExists(decisions);
    }

    @Test
    void a_star_is_written_once_and_selects() throws Exception {
        Files.writeString(decisions, "# ours\n");
        assertThat(printed("star", "records:roe.txt#1", "--by", "D. Roe", "--at", "2026-05-01"))
                .isEqualTo("written: records:roe.txt#1\n");
        String once = Files.readString(decisions);
        assertThat(once)
                .startsWith("# ours\n- quote: \"records:roe.txt#1\"\n  star: yes\n")
                .endsWith("at: 2026-05-01\n");
        assertThat(printed("star", "roe.txt#1", "roe.txt#1")).isEqualTo("as before: records:roe.txt#1\n");
        assertThat(Files.readString(decisions)).isEqualTo(once);

        assertThat(printed("timeline", "--starred")).contains("Herons").doesNotContain("RE: Herons");
        assertThat(lines.out()).contains("records:roe.txt#1 [starred]").contains("filters: starred: yes");
        assertThat(printed("search", "sheriff")).contains("[starred]");
        lines.run("show", "records:roe.txt#1");
        assertThat(lines.err()).contains("starred");

        assertThat(printed("star", "--remove", "records:roe.txt#1")).startsWith("written");
        assertThat(lines.run("timeline", "--starred")).isEqualTo(ExitCode.NOTHING_FOUND.value);
        assertThat(Files.readString(decisions)).startsWith(once);
    }

    @Test
    void a_reading_is_printed_and_the_machines_kept_beside_it() throws Exception {
        assertThat(quoted(MISREAD)).isEqualTo("Cook C0unty");
        assertThat(printed("correct", MISREAD, "Cook  County")).isEqualTo("written: " + MISREAD + "\n");
        String sentence = "The sheriff of Cook County, Illinois cannot opt out.";
        for (String format : new String[] {"text", "csv", "json", "ndjson", "md", "html", "timelinejs"}) {
            assertThat(printed("timeline", "--format", format))
                    .as(format)
                    .contains(sentence)
                    .contains("Cook C0unty");
        }
        assertThat(printed("timeline"))
                .contains("[stored as: “The sheriff of Cook C0unty, Illinois cannot opt out.”]")
                .contains("records:roe.txt#1 [corrected]")
                .contains("1 of 2 quotes were compared with the image by a person");
        lines.run("show", "records:roe.txt#1");
        assertThat(lines.err()).contains("corrected @" + AT + "-" + (AT + 11) + ": to be read “Cook County”");

        Path export = temp.resolve("timeline.csv");
        lines.run("timeline", "--format", "csv", "-o", export.toString());
        assertThat(printed("verify", export.toString()))
                .contains("2 quotes stand")
                .contains("1 were compared with the image by a person");
        assertThat(printed("correct", MISREAD, "--remove")).startsWith("written");
        assertThat(printed("timeline")).doesNotContain(sentence);
    }

    @Test
    void what_is_said_survives_reading_anew_and_what_fits_no_more_is_told() throws Exception {
        lines.run("confirm", "records:doe.txt#1", "--at", "2026-05-01");
        lines.run("correct", MISREAD, "Cook County");
        lines.run("index", "--re-extract");
        assertThat(lines.err()).doesNotContain("fits");
        assertThat(printed("timeline", "--reviewed")).contains("[confirmed]").contains("[corrected]");

        Files.writeString(
                decisions, Files.readString(decisions).replace("words: \"Cook C0unty\"", "words: \"Kane County\""));
        lines.run("timeline");
        assertThat(lines.err()).contains("line 6: 'Kane County' on page 1 of records:roe.txt fits no more");
        lines.run("verify");
        assertThat(lines.err()).contains("fits no more");
    }

    @Test
    void notes_and_tags_stand_on_events_and_no_note_in_what_readers_get() throws Exception {
        lines.in("records:roe.txt#1\n\nrecords:doe.txt#1\n");
        assertThat(printed("tag", "-", "court", "to ask")).hasLineCount(2);
        lines.run("note", "records:doe.txt#1", "whom? call 907-555-0199", "--by", "D. Roe", "--at", "2026-05-01");
        assertThat(printed("timeline", "--tag", "to ask", "--tag", "court"))
                .contains("tags: court; to ask")
                .contains("note: whom? call [private] (D. Roe, 2026-05-01)");
        lines.run("tag", "records:doe.txt#1", "court", "--remove");
        assertThat(printed("timeline", "--tag", "court")).contains("1 events");
        for (String format : new String[] {"html", "md", "timelinejs"}) {
            assertThat(printed("timeline", "--format", format)).as(format).doesNotContain("whom?");
        }
        lines.run("note", "records:doe.txt#1", "--remove");
        assertThat(printed("timeline")).doesNotContain("whom?");
    }

    @Test
    void places_that_may_be_several_say_so() {
        assertThat(printed("timeline")).contains("Orange County [unresolved]");
        assertThat(printed("timeline", "--format", "json")).contains("\"unresolved\":[\"Orange County\"]");
    }

    @Test
    void what_fits_no_place_or_says_nothing_writes_nothing() {
        assertThat(lines.run("star", "records:roe.txt#1", "records:none.txt#1")).isEqualTo(ExitCode.MISSING.value);
        assertThat(lines.run("correct", "records:roe.txt#1", "x")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.err()).contains("write PATH#PAGE@START-END");
        assertThat(lines.run("note", "records:roe.txt#1")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.run("star", "records:roe.txt#1", "--at", "May")).isEqualTo(ExitCode.USAGE.value);
        assertThat(decisions).doesNotExist();
    }

    @Test
    void a_citation_that_fits_several_pages_lists_them() {
        assertThat(lines.run("star", "doe.txt#1")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.err()).contains("more:doe.txt#1, records:doe.txt#1");
        assertThat(decisions).doesNotExist();
    }

    @Test
    void without_a_terminal_review_lists_what_is_open() {
        assertThat(printed("review"))
                .hasLineCount(2)
                .startsWith("records:roe.txt#1@")
                .contains("RE: Herons");
        lines.run("confirm", "records:roe.txt#1", "records:doe.txt#1");
        assertThat(lines.run("review")).isEqualTo(ExitCode.NOTHING_FOUND.value);
        assertThat(lines.out()).isEmpty();
    }

    @Test
    void in_a_terminal_review_walks_and_writes_what_is_said() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                Map.of("FOIATRAIL_CORPUS", temp.resolve("corpus").toString(), "USER", "D. Roe"));
        ReviewCommand review = new ReviewCommand(new Main.Wiring(console, new Globals(console)));
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        String clear = "\u0015";
        try (Terminal terminal = new DumbTerminal(
                "test",
                "ansi",
                new ByteArrayInputStream(
                        ("e" + clear + "Cook County cannot opt out.\nsx").getBytes(StandardCharsets.UTF_8)),
                screen,
                StandardCharsets.UTF_8)) {
            assertThat(review.review(terminal)).isEqualTo(ExitCode.OK.value);
        }
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("[1 of 2]")
                .contains("  > The sheriff of Cook C0unty, Illinois cannot opt out.")
                .contains("Call me at 907-555-0123.")
                .contains("[2 of 2]")
                .contains("star: written: records:doe.txt#1@")
                .contains("q quit");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 reviewed, 1 left");
        assertThat(Files.readString(decisions)).contains("by: \"D. Roe\"");
        assertThat(printed("timeline", "--reviewed"))
                .contains("“Cook County cannot opt out.”")
                .contains("1 events");
        assertThat(printed("timeline", "--starred")).contains("RE: Herons").contains("1 events");
    }

    private String quoted(String citation) {
        return printed("show", citation).strip();
    }

    private String printed(String... arguments) {
        lines.run(arguments);
        return lines.out();
    }
}
