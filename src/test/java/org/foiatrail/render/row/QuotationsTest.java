package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.model.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationsTest {
    @TempDir
    Path folder;

    @Test
    void what_is_no_text_is_said_to_be_none() throws Exception {
        Path export = folder.resolve("timeline.xlsx");
        Files.write(export, new byte[] {'P', 'K', 3, 4, (byte) 0x8A, (byte) 0xFF, 0, 0});
        assertThatThrownBy(() -> Quotations.read(export))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.USAGE))
                .hasMessage(export + " cannot be checked: it is no text in UTF-8; give a JSON, NDJSON or CSV file that"
                        + " foiatrail wrote");
    }
}
