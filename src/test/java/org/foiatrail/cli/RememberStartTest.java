package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberStartTest {
    @TempDir
    Path home;

    @BeforeEach
    void lay() throws Exception {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src/main/launcher/remember-start"), home.resolve("bin/remember-start"));
        Files.writeString(home.resolve("bin/foiatrail"), "#!/bin/sh\nexit 66\n");
        assertThat(home.resolve("bin/foiatrail").toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("lib/start.aot"), "made before");
    }

    @Test
    void without_records_it_tells_its_usage_and_keeps_the_cache() throws Exception {
        assertThat(run()).isEqualTo("usage: remember-start RECORDS\n2");
        assertThat(home.resolve("lib/start.aot")).hasContent("made before");
    }

    @Test
    void records_that_are_not_there_cost_no_cache() throws Exception {
        assertThat(run("/no/such/records")).isEqualTo("1");
        assertThat(home.resolve("lib/start.aot")).hasContent("made before");
    }

    /// What it says, and its exit code.
    private String run(String... records) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of("sh", home.resolve("bin/remember-start").toString()));
        command.addAll(List.of(records));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return said + process.waitFor();
    }
}
