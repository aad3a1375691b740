package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine that the runtime of the model of sentences is not built for.
class RulesAloneIT {
    @TempDir
    Path folder;

    @Test
    void what_the_rules_find_stands_and_the_user_is_told() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(
                records.resolve("memo.txt"),
                "Arlington County, Virginia may opt out of Secure Communities. No town can hold Secure Communities at the"
                        + " city limits.");
        Image image = new Image(
                folder,
                Map.of(
                        "FOIATRAIL_CORPUS",
                        folder.resolve("corpus").toString(),
                        "JDK_JAVA_OPTIONS",
                        "-Donnxruntime.native.path=" + folder.resolve("nowhere")));

        Image.Outcome index = image.foiatrail("index", records.toString());
        assertThat(index.code()).as(index.output()).isZero();
        assertThat(index.output()).contains("is looked for by its rules alone").doesNotContain("\tat ");
        assertThat(image.foiatrail("entities", "--kind", "optout").output())
                .contains("permitted")
                .doesNotContain("refused");
        assertThat(image.foiatrail("entities", "--kind", "jurisdiction").output())
                .contains("Arlington County, VA");
    }
}
