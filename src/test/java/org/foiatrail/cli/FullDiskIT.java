package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full, made of memory. Only root may mount one; elsewhere it is skipped.
class FullDiskIT {
    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()),
                "no disk can be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (runs("mountpoint", "-q", disk.toString())) {
            assertThat(runs("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void a_full_disk_is_told_loses_nothing_finished_and_the_next_run_goes_on() throws Exception {
        Path records = MixedRecords.in(folder.resolve("records"), 30, 0);
        for (int i = 0; i < 30; i++) {
            // What does not repeat cannot be pressed together: the disk fills in the middle of them.
            Files.writeString(records.resolve("noise-" + i + ".txt"), noise(i));
        }
        Image image = new Image(
                folder, Map.of("FOIATRAIL_CORPUS", disk.resolve("corpus").toString()));

        Image.Outcome full = image.foiatrail("index", records.toString(), "--no-ocr");
        assertThat(full.code()).as(full.output()).isEqualTo(ExitCode.IO.value);
        assertThat(full.output()).contains("No space left on device").doesNotContain("\tat ");
        Image.Outcome status = image.foiatrail("status", "--format", "json");
        assertThat(status.output()).contains("\"complete\":false");

        assertThat(runs("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
        Image.Outcome rest = image.foiatrail("index", "--no-ocr");
        assertThat(rest.code()).as(rest.output()).isEqualTo(ExitCode.INCOMPLETE.value);
        Image unbroken = new Image(
                folder, Map.of("FOIATRAIL_CORPUS", folder.resolve("unbroken").toString()));
        unbroken.foiatrail("index", records.toString(), "--no-ocr");
        for (String[] question : new String[][] {{"pages", "--format", "csv"}, {"messages", "--format", "csv"}}) {
            assertThat(image.foiatrail(question).output())
                    .isEqualTo(unbroken.foiatrail(question).output());
        }
        assertThat(image.foiatrail("verify").code()).isZero();
    }

    private static String noise(int seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed)
                .ints(6000, 0, 26)
                .forEach(letter -> text.append((char) ('a' + letter)).append(text.length() % 7 == 6 ? " " : ""));
        return text.toString();
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
