package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static final String PLACE =
            "id,production,document,path,page,lastPage,bates,lastBates,origin,confidence," + "start,end,quote";

    @Test
    void the_place_comes_first_then_the_rows_own_columns() {
        assertThat(Samples.write(Format.CSV, Hit.class, List.of(Samples.hit("opt\nout", "opt", "out"))))
                .isEqualTo(PLACE
                        + ",kind,from,subject,date,dateSource,score,highlights,cell,review,reading,starred,tags,notes\n"
                        + "0a,first,d1,vol1/memo.pdf,3,3,A-0012,,OCR,0.9,0,7,\"opt\nout\","
                        + "email,Ana Vega,Re: Plan,2010-05-11T14:33,header,0.0154,opt; out,,unreviewed,,false,,\n");
    }

    @Test
    void the_header_is_written_for_no_rows_too() {
        assertThat(Samples.write(Format.CSV, Row.PageRow.class, List.of()))
                .isEqualTo(PLACE + ",outcome,reason,chars,exemptions\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_compute_is_guarded() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1")) {
            CSVRecord row = parsed(Samples.hit(formula, formula));
            assertThat(row.get("quote")).isEqualTo("'" + formula);
            assertThat(row.get("highlights")).isEqualTo("'" + formula);
            assertThat(CsvGuard.unguard(row.get("quote"))).isEqualTo(formula);
        }
        assertThat(parsed(Samples.hit("'tis so")).get("quote")).isEqualTo("'tis so");
    }

    @Property
    void every_text_comes_back_as_it_was(
            @ForAll
                    @StringLength(max = 8)
                    @Chars({'=', '\'', '"', ',', '\n', '\r', '@', ' '})
                    @CharRange(from = 'a', to = 'c')
                    String text)
            throws IOException {
        assertThat(CsvGuard.unguard(parsed(Samples.hit(text)).get("quote"))).isEqualTo(text);
    }

    private static CSVRecord parsed(Hit hit) throws IOException {
        String csv = Samples.write(Format.CSV, Hit.class, List.of(hit));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords().getFirst();
        }
    }
}
