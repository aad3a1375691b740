package org.foiatrail.render.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Output;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {
    private static final String ROW = "{\"id\":\"0a\",\"production\":\"first\",\"document\":\"d1\","
            + "\"path\":\"vol1/memo.pdf\",\"page\":3,\"lastPage\":3,\"bates\":\"A-0012\",\"lastBates\":null,"
            + "\"origin\":\"OCR\",\"confidence\":0.9,\"start\":0,\"end\":7,\"quote\":\"opt\\nout\",\"kind\":\"email\","
            + "\"from\":\"Ana Vega\",\"subject\":\"Re: Plan\",\"date\":\"2010-05-11T14:33\",\"dateSource\":\"header\","
            + "\"score\":0.0154,\"highlights\":[\"opt\",\"out\"],\"cell\":null,"
            + "\"review\":\"unreviewed\",\"reading\":null,\"starred\":false,\"tags\":[],\"notes\":[]}";

    @Test
    void json_tells_whether_the_answer_is_complete_and_how_many_rows_there_are() {
        Hit hit = Samples.hit("opt\nout", "opt", "out");
        Totals totals = new Totals(2, 340, false, "pages");
        Output output = new Output(Format.JSON, false, 0);
        assertThat(Samples.write(output, Hit.class, List.of(hit, hit), totals))
                .isEqualTo("{\"complete\":false,\"total\":340,\"unit\":\"pages\",\"rows\":[\n" + ROW + ",\n" + ROW
                        + "\n]}\n");
        assertThat(Samples.write(output, Hit.class, List.of(), Totals.all(0, "pages")))
                .isEqualTo("{\"complete\":true,\"total\":0,\"unit\":\"pages\",\"rows\":[]}\n");
    }

    @Test
    void ndjson_is_one_row_a_line() {
        Hit hit = Samples.hit("opt\nout", "opt", "out");
        assertThat(Samples.write(Format.NDJSON, Hit.class, List.of(hit, hit))).isEqualTo(ROW + "\n" + ROW + "\n");
    }

    @Test
    void controls_and_invisible_signs_are_escaped_and_come_back() throws IOException {
        String hostile = "a\u001B[2J\u009B1m\u202Eb\u007F\u2028é“";
        String json = Samples.write(Format.NDJSON, Hit.class, List.of(Samples.hit(hostile)));
        assertThat(json)
                .doesNotContain("\u001B", "\u009B", "\u202E", "\u007F", "\u2028")
                .contains("é“");
        assertThat(new ObjectMapper().readTree(json).get("quote").asText()).isEqualTo(hostile);
    }

    @Test
    void a_small_number_has_no_exponent() {
        Hit hit = new Hit(Samples.at("p", 1, null, "q"), null, null, null, null, null, 0.0001, List.of(), null);
        assertThat(Samples.write(Format.NDJSON, Hit.class, List.of(hit))).contains("\"score\":0.0001,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hit", "page", "message", "mention", "entity", "event", "status", "duplicate", "difference"})
    void a_schema_names_every_column_in_its_order(String row) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Schemas.of(row));
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(n -> required.add(n.asText()));
        List<String> properties = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(properties::add);
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("title").asText()).isEqualTo(row);
        assertThat(required).isNotEmpty().isEqualTo(properties);
    }

    @Test
    void a_schema_tells_types_and_what_may_be_null() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(Schemas.of("hit")).get("properties");
        assertThat(properties.get("path").toString()).isEqualTo("{\"type\":\"string\"}");
        assertThat(properties.get("page").toString()).isEqualTo("{\"type\":[\"integer\",\"null\"]}");
        assertThat(properties.get("confidence").toString())
                .isEqualTo("{\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1}");
        assertThat(properties.get("highlights").toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    }

    @Test
    void a_sum_of_shares_may_be_greater_than_one() throws IOException {
        JsonNode area = new ObjectMapper().readTree(Schemas.of("count")).at("/properties/area");
        assertThat(area.toString()).isEqualTo("{\"type\":\"number\"}");
        StringWriter out = new StringWriter();
        new JsonRows()
                .ndjson(
                        out,
                        Row.RedactionCount.class,
                        List.of(new Row.RedactionCount("b5", 3, 2, 1, new BigDecimal("12.500"))));
        assertThat(out.toString())
                .isEqualTo("{\"key\":\"b5\",\"redactions\":3,\"pages\":2,\"documents\":1,\"area\":12.5}\n");
    }

    @Test
    void an_unknown_row_is_told_with_those_there_are() {
        assertThatThrownBy(() -> Schemas.of("hits"))
                .isInstanceOf(CorpusException.class)
                .hasMessageMatching("no row 'hits'; there are hit, page, message(, [a-z-]+)+");
    }
}
