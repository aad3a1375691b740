package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every `foiatrail` line of the README gives the output that stands below it, in the order of the README, on the
/// sample records. `-Dreadme.write=true` writes the outputs anew, to be read before they are committed.
class ReadmeIT {
    private static final Path README = Image.ROOT.resolve("README.md");
    /// A long run says now and then how far it is; how often depends on the machine.
    private static final Pattern PROGRESS = Pattern.compile("[a-z]+: \\d+ of \\d+ files, .*");
    private static final String PROMPT = "$ foiatrail ";
    private static final int COMMANDS_AT_LEAST = 10;

    @TempDir
    Path temp;

    @Test
    void its_commands_print_what_it_says() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<String> real = run(lines);
        if (Boolean.getBoolean("readme.write")) {
            Files.write(README, real);
        }
        assertThat(lines.stream().filter(line -> line.startsWith(PROMPT)))
                .hasSizeGreaterThanOrEqualTo(COMMANDS_AT_LEAST);
        assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", real));
    }

    /// The README with the outputs its commands have now.
    private List<String> run(List<String> lines) throws IOException, InterruptedException {
        Image image = new Image(
                Image.SAMPLES, Map.of("FOIATRAIL_CORPUS", temp.resolve("corpus").toString()));
        List<String> real = new ArrayList<>();
        boolean console = false;
        boolean output = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
                output = false;
                real.add(line);
            } else if (console && line.startsWith(PROMPT)) {
                real.add(line);
                real.addAll(image.shell(line.substring(2))
                        .output()
                        .lines()
                        .map(String::stripTrailing)
                        .filter(printed -> !PROGRESS.matcher(printed).matches())
                        .toList());
                output = true;
            } else if (!output) {
                real.add(line);
            }
        }
        return real;
    }
}
