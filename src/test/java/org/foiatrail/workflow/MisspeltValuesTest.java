package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.ListMentions.Wanted;
import org.foiatrail.workflow.SmallCorpus.Tag;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.foiatrail.workflow.redaction.ListRedactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for by name and is none must not read as "nothing found".
class MisspeltValuesTest {
    private static final Selection ALL = new Selection(List.of(), null);

    private static final String MAIL = """
            From: Rowan Ashdown
            To: Mira Quill
            Sent: Tuesday, May 11, 2010 2:33 PM
            Subject: Cook County

            Cook County was overruled by the Field Office.

            (b)(5)
            """;

    @TempDir
    Path folder;

    private SmallCorpus corpus = new SmallCorpus(Path.of(""));

    @BeforeEach
    void make() throws IOException {
        corpus = new SmallCorpus(folder.resolve("corpus"))
                .file(
                        "mail.txt",
                        MAIL,
                        new Tag(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                        new Tag(Mention.AGENCY, "Field Office", "ICE Field Office", null),
                        new Tag(
                                "optout",
                                "overruled",
                                null,
                                new Mention.Stance("overruled", null, "Rowan Ashdown", "Cook County, IL", null)));
        Files.writeString(folder.resolve("foiatrail.yaml"), """
                - quote: mail
                  file: %s
                  page: 1
                  tags: [key]
                """.formatted("ab".repeat(32)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stance | refusd | --stance 'refusd': give one of unclear, permitted, refused, sought, overruled",
                "stance | refused,sought | --stance 'refused,sought': give one of",
                "topic | optuot | --topic 'optuot': give one of optout",
                "exemption | b99 | --exemption 'b99': give one such as",
                "exemption | k9 | --exemption 'k9': give one of b1, b2, b3",
                "kind | emial | --kind 'emial': give one of email, memo, letter, note",
                "tag | kye | --tag 'kye': give one of key"
            })
    void a_timeline_names_the_values_there_are(String filter, String value, String why) {
        assertUsage(() -> timeline(filter, value), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stance | overruled | 1",
                "stance | refused | 0",
                "topic | optout | 1",
                "exemption | b5 | 1",
                "exemption | (b)(5) | 1",
                "exemption | Exemption 5 | 1",
                "exemption | b7C | 0",
                "kind | email | 1",
                "tag | key | 0"
            })
    void a_timeline_takes_the_values_there_may_be(String filter, String value, int events) {
        assertThat(timeline(filter, value).chronology().dated())
                .extracting(EventRow::from)
                .hasSize(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jurisdiction | Cok County | Cook County",
                "person | Rowan Ashton | Ashdown",
                "agency | Feld Office | field office"
            })
    void a_timeline_tells_of_a_name_that_nothing_bears(String filter, String unknown, String known) {
        assertThat(timeline(filter, unknown).notes())
                .containsExactly(
                        "--" + filter + " '" + unknown + "' is no name in these files; 'foiatrail entities' and"
                                + " 'foiatrail people' list those there are");
        assertThat(timeline(filter, known).notes()).isEmpty();
    }

    @Test
    void an_agency_is_one_by_its_name_and_its_abbreviation() throws IOException {
        corpus.file(
                "epa.txt",
                MAIL.replace("Field Office", "Environmental Protection Agency"),
                new Tag(Mention.AGENCY, "Environmental Protection Agency", "Environmental Protection Agency", null));
        assertThat(timeline("agency", "EPA").chronology().dated()).hasSize(1);
        assertThat(timeline("agency", "EPA").notes()).isEmpty();
        assertThat(timeline("agency", "FAA").notes()).hasSize(1);
    }

    @Test
    void a_place_that_no_mention_is_resolved_to_is_told_with_what_is_near() throws IOException {
        assertThat(timeline("jurisdiction", "Cook City, IL").notes())
                .singleElement()
                .asString()
                .endsWith("; near it: Cook County, IL");
    }

    @Test
    void mentions_name_the_values_there_are() {
        assertUsage(
                () -> mentions(List.of("jursdiction"), List.of()), "--kind 'jursdiction': give one of jurisdiction");
        assertUsage(() -> mentions(List.of(), List.of("refusd")), "--stance 'refusd': give one of unclear");
        assertThat(mentions(List.of("optout"), List.of("overruled")).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "about", "speaker"})
    void mentions_tell_of_a_name_that_nothing_bears(String option) {
        ListMentions list = new ListMentions(corpus.home());
        assertThat(list.notes(ALL, named(option, "Cok County, IL")))
                .singleElement()
                .asString()
                .startsWith("--" + option + " 'Cok County, IL' is no name in these files");
        String known = option.equals("speaker") ? "mira quill" : "cook county, il";
        assertThat(list.notes(ALL, named(option, known))).isEmpty();
    }

    @Test
    void redactions_name_the_exemptions_there_are() {
        assertUsage(
                () -> new ListRedactions(corpus.home()).list(ALL, List.of("j7")),
                "--exemption 'j7': give one of b1, b2");
        assertThat(new ListRedactions(corpus.home())
                        .list(ALL, List.of("(b)(5)"))
                        .rows())
                .hasSize(1);
    }

    private static void assertUsage(ThrowingCallable asking, String why) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.USAGE))
                .hasMessageStartingWith(why)
                .hasMessageNotContaining("\n");
    }

    private MakeTimeline.Result timeline(String filter, String value) {
        TimelineFilter asked = TimelineFilter.ofTold(Map.of(filter, List.of(value)));
        return new MakeTimeline(corpus.home()).make(new Asked(ALL, "", asked, null), "test");
    }

    private Answer<?> mentions(List<String> kinds, List<String> stances) {
        return new ListMentions(corpus.home()).mentions(ALL, new Wanted(kinds, null, stances, null, null, List.of()));
    }

    private static Wanted named(String option, String name) {
        return new Wanted(
                List.of(),
                option.equals("name") ? name : null,
                List.of(),
                option.equals("about") ? name : null,
                option.equals("speaker") ? name : null,
                List.of());
    }
}
