package org.foiatrail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.VaughnIndex;
import org.foiatrail.model.VaughnIndex.Entry;
import org.foiatrail.model.VaughnIndex.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaughnFileTest {
    @TempDir
    Path folder;

    private VaughnIndex read(String csv) throws IOException {
        return read(csv, StandardCharsets.UTF_8);
    }

    private VaughnIndex read(String csv, Charset charset) throws IOException {
        Path file = folder.resolve("index.csv");
        Files.write(file, csv.getBytes(charset));
        return VaughnFile.read(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bates Range,Exemption(s),Description\nA-01 - A-03,(b)(5),A draft\n",
                "Exemptions Claimed,Justification,Document Bates No.\n(b)(5),A draft,A-01 - A-03\n",
                "Description of Document,FOIA Exemption,BegBates,EndBates\nA draft,(b)(5),A-01,A-03\n",
                "EXEMPTIONS,END_BATES,BEG_BATES,REASON\n(b)(5),A-03,A-01,A draft\n",
                "Document,Basis for Withholding,Explanation\nA-01 - A-03,(b)(5),A draft\n",
                "\uFEFFBates,Exemption,Description\nA-01 - A-03,(b)(5),A draft\n"
            })
    void columns_are_known_by_their_common_names(String csv) throws IOException {
        assertThat(read(csv).entries()).containsExactly(new Entry(2, "A-01 - A-03", "(b)(5)", "A draft"));
    }

    @Test
    void titles_may_stand_above_the_columns() throws IOException {
        VaughnIndex index = read("Index for the court,,\n,,\nBates,Exemption,Description\nA-01,b5,x\n");
        assertThat(index.entries()).containsExactly(new Entry(4, "A-01", "b5", "x"));
    }

    @Test
    void a_bad_row_is_named_and_stops_no_other() throws IOException {
        VaughnIndex index = read("Bates,Exemption,Description\n,b5,\"no\nnumber\"\n\nA-02,b6,y\nA-03\n");
        assertThat(index.problems()).containsExactly(new Problem(2, "no Bates number"));
        assertThat(index.entries()).containsExactly(new Entry(5, "A-02", "b6", "y"), new Entry(6, "A-03", "", ""));
    }

    @Test
    void what_a_spreadsheet_on_windows_wrote_is_read() throws IOException {
        VaughnIndex index =
                read("Bates,Exemption,Description\nA-01,b5,Attorney’s draft – café\n", Charset.forName("windows-1252"));
        assertThat(index.entries().getFirst().description()).isEqualTo("Attorney’s draft – café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one,two\n1,2\n", "Bates,Description\nA-01,x\n", "Bates,Exemption\n\"A-01,b5\n"})
    void what_is_no_index_is_a_usage_error(String csv) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOfSatisfying(
                        CorpusException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(CorpusException.Kind.USAGE));
    }

    @Test
    void a_missing_file_is_missing() {
        assertThatThrownBy(() -> VaughnFile.read(folder.resolve("none.csv")))
                .isInstanceOfSatisfying(
                        CorpusException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(CorpusException.Kind.MISSING));
    }
}
