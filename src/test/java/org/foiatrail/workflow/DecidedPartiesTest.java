package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Row;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An analyst's word on who is who is heard wherever people are listed or asked for.
class DecidedPartiesTest {
    private static final Selection ALL = new Selection(List.of(), null);

    @TempDir
    Path folder;

    private SmallCorpus corpus = new SmallCorpus(Path.of(""));

    @BeforeEach
    void make() {
        corpus = new SmallCorpus(folder.resolve("corpus"))
                .file("one.txt", mail("R. Ashdown", "Mira Quill", "1"))
                .file("two.txt", mail("Rowan Ashdown", "The Desk", "2"));
    }

    @Test
    void without_a_word_an_initial_is_nobody_else() {
        assertThat(people()).extracting(Row.PersonRow::name).contains("R. Ashdown", "Rowan Ashdown", "The Desk");
        assertThat(senders("Rowan")).containsExactly("Rowan Ashdown");
    }

    @Test
    void people_are_merged_named_and_rejected_as_the_analyst_says() throws IOException {
        decide("""
                - merge: [R. Ashdown, Rowan Ashdown]
                  kind: person
                  into: Rowan Ashdown
                - alias: Mira Quill
                  kind: person
                  means: Mirabel Quill
                - reject: The Desk
                  kind: person
                """);
        assertThat(people()).extracting(Row.PersonRow::name).containsExactly("Rowan Ashdown", "Mirabel Quill");
        assertThat(people().getFirst().variants()).containsExactly("R. Ashdown");
        assertThat(people().getFirst().sent()).isEqualTo(2);
        assertThat(senders("Rowan")).containsExactly("R. Ashdown", "Rowan Ashdown");
        assertThat(senders("Mirabel")).containsExactly("R. Ashdown");
    }

    @Test
    void a_word_on_one_file_speaks_of_no_other() throws IOException {
        decide("""
                - split: R. Ashdown
                  kind: person
                  means: Rhoda Ashdown
                  files: ['%s']
                """.formatted("ab".repeat(32)));
        assertThat(people())
                .extracting(Row.PersonRow::name)
                .contains("R. Ashdown")
                .doesNotContain("Rhoda Ashdown");
    }

    private void decide(String entries) throws IOException {
        Files.writeString(folder.resolve("foiatrail.yaml"), entries);
    }

    private List<Row.PersonRow> people() {
        return new ListPeople(corpus.home()).list(ALL).people().rows();
    }

    private List<String> senders(String person) {
        TimelineFilter asked = TimelineFilter.ofTold(Map.of("person", List.of(person)));
        return new MakeTimeline(corpus.home())
                .make(new Asked(ALL, "", asked, null), "test").chronology().dated().stream()
                        .map(EventRow::from)
                        .toList();
    }

    private static String mail(String from, String to, String day) {
        return """
                From: %s
                To: %s
                Sent: Tuesday, June %s, 2010 2:33 PM
                Subject: Number %s

                The minutes of meeting %s are with the clerk.
                """.formatted(from, to, day, day, day);
    }
}
