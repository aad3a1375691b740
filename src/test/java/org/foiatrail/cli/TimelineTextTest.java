package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foiatrail.workflow.SmallCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader at a terminal is told beside the events.
class TimelineTextTest {
    private static final String MAIL = """
            From: Mira Quill
            Sent: Tuesday, November 9, 2010 6:20 PM
            Subject: RE: lanes

            The desk has read what you sent to it last week.

            From: Rowan Ashdown
            Sent: Tuesday, November 9, 2010 7:44 PM
            Subject: lanes

            Has anybody at the desk read what I sent to it?
            """;

    @TempDir
    Path folder;

    private SmallCorpus corpus = new SmallCorpus(Path.of(""));
    private CommandLines commands = new CommandLines(Path.of(""));

    @BeforeEach
    void start() {
        corpus = new SmallCorpus(folder.resolve("corpus"));
        commands = new CommandLines(folder.resolve("corpus"));
    }

    @Test
    void mentions_that_are_none_are_told_with_the_name_that_nobody_bears() {
        corpus.file("mail.txt", MAIL);
        assertThat(commands.run("mentions", "--speaker", "Lindt")).isEqualTo(1);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("foiatrail: no mentions found"),
                        second -> assertThat(second).contains("--speaker 'Lindt' is no name in these files"));
    }

    @Test
    void an_event_whose_clock_another_contradicts_says_so() {
        corpus.file("mail.txt", MAIL);
        assertThat(commands.run("timeline")).isZero();
        assertThat(commands.out())
                .containsSubsequence(
                        "Rowan Ashdown",
                        "[clocks conflict with first:mail.txt#1@",
                        "Mira Quill",
                        "[clocks conflict with first:mail.txt#1@");
    }

    @Test
    void an_empty_timeline_tells_once_which_name_is_none() {
        corpus.file("mail.txt", MAIL);
        assertThat(commands.run("timeline", "--jurisdiction", "Quillton")).isEqualTo(1);
        assertThat(commands.err()).hasLineCount(1).contains("--jurisdiction 'Quillton' is no name in these files");
        assertThat(commands.out()).contains("left out: 2 messages that the filters do not take");
    }

    @Test
    void undated_records_say_that_they_stay_whatever_dates_are_asked_for() {
        corpus.file("mail.txt", MAIL).file("note.txt", MAIL.replaceAll("Sent: .*", "Sent: [illegible]"));
        assertThat(commands.run("timeline")).isZero();
        assertThat(commands.out()).contains("\nUndated\n");
        assertThat(commands.run("timeline", "--from", "2011")).isZero();
        assertThat(commands.out()).contains("Undated, whatever dates are asked for\n");
    }

    @Test
    void a_number_with_a_blank_needs_no_quotation_marks_and_a_file_alone_is_asked_for_its_page() {
        corpus.file("lane mail.txt", MAIL);
        assertThat(commands.run("show", "lane", "mail.txt#1")).isZero();
        assertThat(commands.out()).contains("read what you sent");
        assertThat(commands.run("show", "lane mail.txt")).isEqualTo(2);
        assertThat(commands.err())
                .isEqualToIgnoringNewLines(
                        "foiatrail: which page of 'lane mail.txt'? it has 1 page; write 'lane mail.txt#1'");
        assertThat(commands.run("show", "other.txt")).isEqualTo(66);
    }
}
