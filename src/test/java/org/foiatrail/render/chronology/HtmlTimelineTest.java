package org.foiatrail.render.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Ids;
import org.foiatrail.render.InventedChronology;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTimelineTest {
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

    private static final String SCRIPTED = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

    private final Chronology hostile = InventedChronology.chronology(
            List.of(Samples.event(
                    "2010-05-11T14:33", SCRIPTED, "<!-- <script> javascript:alert(3) &amp; \u202Etxt.exe")),
            List.of());

    @Test
    void the_policy_lets_only_the_scripts_and_the_style_of_the_page_run() throws IOException {
        String page = written(hostile, ChronologyLook.PLAIN);

        assertThat(all(SCRIPT, page)).hasSize(2);
        String scripts = String.join(
                " ", all(SCRIPT, page).stream().map(HtmlTimelineTest::hash).toList());
        assertThat(all(POLICY, page))
                .containsExactly(
                        "default-src 'none'; script-src " + scripts + "; style-src "
                                + hash(all(STYLE, page).getFirst())
                                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    }

    @Test
    void words_of_records_never_become_markup() throws IOException {
        String page = written(hostile, ChronologyLook.PLAIN);

        assertThat(page.split("<script", -1)).hasSize(1 + 3);
        assertThat(all(DATA, page)).hasSize(1);
        assertThat(all(DATA, page).getFirst()).doesNotContain("<", ">", "&");
        JsonNode event = data(page).get("dated").get(0);
        assertThat(event.get("title").asText()).isEqualTo(SCRIPTED);
        assertThat(event.get("quote").asText()).isEqualTo("<!-- <script> javascript:alert(3) &amp; txt.exe");
    }

    @Test
    void the_page_names_no_other_place() throws IOException {
        String page = written(hostile, ChronologyLook.PLAIN);

        String own =
                DATA.matcher(page.replace(all(SCRIPT, page).getFirst(), "")).replaceAll("");
        assertThat(own).doesNotContainPattern("(?i)https?://|\\bsrc=|url\\(|@import|\\son[a-z]+=");
    }

    @Test
    void the_licence_of_the_library_stays_with_it() throws IOException {
        assertThat(written(hostile, ChronologyLook.PLAIN))
                .contains("Copyright 2010-2023 Mike Bostock", "this permission notice appear in all copies");
    }

    @Test
    void the_same_chronology_gives_the_same_page() throws IOException {
        Chronology chronology = InventedChronology.of(50);

        assertThat(written(chronology, ChronologyLook.PLAIN)).isEqualTo(written(chronology, ChronologyLook.PLAIN));
    }

    @Test
    void every_event_and_what_it_rests_on_is_in_the_page() throws IOException {
        Chronology chronology = InventedChronology.of(100);
        JsonNode data = data(written(chronology, ChronologyLook.PLAIN));

        assertThat(data.get("dated").findValuesAsText("citation").stream().filter(c -> c.startsWith("first:mail/")))
                .hasSizeGreaterThanOrEqualTo(100);
        assertThat(data.get("dated")).hasSize(100);
        assertThat(data.get("undated")).hasSize(1);
        assertThat(data.get("aboutLines")).hasSize(AboutLines.of(chronology).size());
    }

    @Test
    void dates_and_statements_are_taken_apart_from_their_citations() throws IOException {
        JsonNode first = data(written(InventedChronology.of(1), ChronologyLook.PLAIN))
                .get("dated")
                .get(0);

        assertThat(first.get("otherDates").get(0))
                .isEqualTo(json("{\"citation\": \"second:copies/0.pdf#1@0-40\", \"date\": \"2010-01-02T10:00\"}"));
        assertThat(first.get("statements").get(0))
                .isEqualTo(
                        json(
                                "{\"citation\": \"first:mail/0.pdf#1@80-101\", \"date\": \"2010-06-08\", \"words\": \"We go live on June 8.\"}"));
    }

    @Test
    void citations_become_links_below_the_base() throws IOException {
        ChronologyLook look = new ChronologyLook(null, false, false, false, "https://example.org/foia");
        JsonNode links = data(written(InventedChronology.of(1), look)).get("links");

        assertThat(links.get("first:mail/0.pdf#1@0-300").asText())
                .isEqualTo("https://example.org/foia/first/mail/0.pdf#page=1");
        assertThat(links.get("second:copies/0.pdf#1@0-40").asText())
                .isEqualTo("https://example.org/foia/second/copies/0.pdf#page=1");
    }

    @Test
    void a_member_links_to_its_container_and_odd_names_are_encoded() {
        CitationLinks links = new CitationLinks("http://example.org/", List.of("first"));

        assertThat(links.of("first:a b/box #1.zip!/mail.eml#1@0-9"))
                .isEqualTo("http://example.org/first/a%20b/box%20%231.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc",
                "ftp://example.org",
                "example.org",
                "https:///x",
                "https://ana:secret@example.org/",
                "https://example.org/?q=1",
                "https://example.org/ x",
                ""
            })
    void what_is_no_address_of_the_web_is_refused(String base) {
        assertThatThrownBy(() -> new ChronologyLook(null, false, false, false, base))
                .isInstanceOfSatisfying(
                        CorpusException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(CorpusException.Kind.USAGE));
    }

    private static String written(Chronology chronology, ChronologyLook look) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlTimeline().write(out, chronology, look);
        return out.toString();
    }

    private static JsonNode data(String page) throws IOException {
        return json(all(DATA, page).getFirst());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    private static String hash(String source) {
        byte[] digest = Ids.sha256().digest(source.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
