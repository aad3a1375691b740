package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run under way: searched, looked at, interrupted, or in the way of another.
class RunningIndexIT {
    private static final int SCANS = 2;
    /// Enough not to be read before a run is interrupted.
    private static final int MORE_SCANS = 8;
    /// Enough to be read for as long as a run is looked at.
    private static final int MANY_SCANS = 40;
    private static final int MINUTE = 60;

    @TempDir
    Path temp;

    private Image image;

    @BeforeEach
    void someRecords() throws IOException {
        MixedRecords.in(temp.resolve("records"), 60, SCANS);
        image = new Image(
                temp, Map.of("FOIATRAIL_CORPUS", temp.resolve("corpus").toString()));
    }

    @Test
    void text_is_found_while_scans_are_still_read_and_a_second_writer_is_turned_away() throws Exception {
        MixedRecords.in(temp.resolve("records"), 60, MANY_SCANS);
        Process run = start("exec foiatrail index records");
        try {
            Image.Outcome found = image.foiatrail("search", "plover", "--limit", "1");
            for (int i = 0; i < MINUTE && run.isAlive() && !found.output().contains("wait for OCR"); i++) {
                Thread.sleep(500);
                found = image.foiatrail("search", "plover", "--limit", "1");
            }
            assertThat(found.output())
                    .contains("«plover»")
                    .contains("incomplete: an index run is under way")
                    .contains("wait for OCR");
            assertThat(found.code()).isZero();
            assertThat(image.foiatrail("search", "nowheretobefound").code()).isEqualTo(3);
            assertThat(image.foiatrail("show", "long.pdf#60").output()).contains("of page 60");
            assertThat(image.foiatrail("status").output())
                    .containsPattern("running: ocr: 19 of 19 files, \\d+ pages, [\\d.]+ a second, OCR \\d+ of 42");
            Image.Outcome second = image.foiatrail("index");
            assertThat(second.code()).isEqualTo(75);
            assertThat(second.output()).contains("is being written by process " + run.pid());
            assertThat(run.isAlive()).as("all of this while it ran").isTrue();
        } finally {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }
    }

    @Test
    void ctrl_c_says_how_to_go_on_and_loses_nothing() throws Exception {
        MixedRecords.in(temp.resolve("records"), 60, MORE_SCANS);
        // A shell in the background lets its children ignore the signal.
        Process run = start("exec env --default-signal=INT foiatrail index records");
        for (int i = 0; i < MINUTE && !Files.exists(temp.resolve("corpus/index")); i++) {
            Thread.sleep(250);
        }
        Thread.sleep(2000);
        long before = System.nanoTime();
        assertThat(image.shell("kill -INT " + run.pid()).code()).isZero();
        assertThat(run.waitFor(MINUTE, TimeUnit.SECONDS)).isTrue();
        System.out.println(
                "stopped: " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before) + " ms after SIGINT");
        assertThat(run.exitValue()).isEqualTo(130);
        assertThat(Files.readString(temp.resolve("said")))
                .contains("stopped; what was read is kept, 'foiatrail index' without a path goes on")
                .doesNotContain("unexpected")
                .doesNotContain("could not be read");
        assertThat(image.foiatrail("index").code()).isEqualTo(3);
        assertThat(image.foiatrail("status", "--format", "csv").output()).contains(",1,0,0,container 2; damaged 1;");
        assertThat(image.foiatrail("search", "--count", "sandpiper").output()).startsWith((MORE_SCANS + 2) + "\n");
    }

    @Test
    void a_disk_without_room_is_named_and_the_next_run_goes_on() throws Exception {
        // What a file may grow to; the journal of a larger corpus soon needs more.
        Image.Outcome full = image.shell("ulimit -f 12; foiatrail index records --no-ocr");
        assertThat(full.output())
                .as(full.output())
                .containsPattern("cannot (write|unpack)")
                .doesNotContain("bug");
        assertThat(full.code()).isEqualTo(74);
        assertThat(image.foiatrail("index").code()).isEqualTo(3);
        assertThat(image.foiatrail("search", "--count", "plover").output()).startsWith("60\n");
        assertThat(image.foiatrail("verify", "--sources").code()).isZero();
    }

    @Test
    void tags_may_follow_in_a_later_run() throws Exception {
        assertThat(image.foiatrail("index", "records", "--no-tag", "--no-ocr").code())
                .isEqualTo(3);
        Image.Outcome untagged = image.foiatrail("mentions", "--name", "Cook County, IL");
        assertThat(untagged.output()).contains("the tags were left to a later 'foiatrail index'");
        assertThat(untagged.code()).isEqualTo(3);
        assertThat(image.foiatrail("index", "--no-ocr").code()).isEqualTo(3);
        assertThat(image.foiatrail("mentions", "--name", "Cook County, IL").code())
                .isZero();
    }

    @Test
    void reading_anew_says_how_earlier_citations_fare() throws Exception {
        image.foiatrail("index", "records");
        Image.Outcome anew = image.foiatrail("index", "--re-extract");
        assertThat(anew.output())
                .containsPattern("earlier citations: [1-9]\\d+ stand, 0 moved, 0 gone")
                .contains("(0 new, 0 changed, 19 unchanged, 0 gone)");
        assertThat(image.foiatrail("verify").code()).isZero();
    }

    @Test
    void without_its_language_data_ocr_says_what_to_install_and_a_later_run_reads_those_pages() throws Exception {
        Image.Outcome without = image.foiatrail("index", "records", "--ocr-lang", "xxx");
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.output()).contains("install tesseract-ocr-xxx").contains((SCANS + 2) + " waiting for OCR");
        assertThat(image.foiatrail("status", "--format", "csv").output()).contains("ocr-unavailable 3");
        assertThat(image.foiatrail("index").output())
                .contains("0 waiting for OCR")
                .contains("19 unchanged");
        assertThat(image.foiatrail("search", "--count", "sandpiper").output()).startsWith((SCANS + 2) + "\n");
    }

    @Test
    void a_dry_run_lists_and_changes_nothing() throws Exception {
        Image.Outcome dry = image.foiatrail("index", "records", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.output())
                .contains("records:box.zip")
                .contains("19 files would be read")
                .containsPattern(
                        "about \\d+ (s|min|h), or \\d+ (s|min|h) if all pages of its PDFs and images are scans");
        assertThat(temp.resolve("corpus")).doesNotExist();
    }

    private Process start(String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", line)).directory(temp.toFile());
        builder.environment().put("PATH", Image.BIN + ":" + System.getenv("PATH"));
        builder.environment().put("FOIATRAIL_CORPUS", temp.resolve("corpus").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
    }
}
