package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `missing` finds in records that are short of something, and what it leaves alone.
class MissingIT {
    private static final String CHAIN = """
            From: Quill, Ada
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Marsh, Bo
            Subject: RE: The heron survey
            Attachments: heron_survey_2010.xls; ferry_timetable.txt

            Please see what Cy wrote. We cannot answer before June.

            -----Original Message-----
            From: Fenn, Cy
            Sent: Monday, May 10, 2010 9:05 AM
            To: Quill, Ada
            Subject: The heron survey

            When will the survey of the herons be done?

            Page 1 of 3                                                    AGY-000101
            \fThe second page was not delivered, and this is the third of them.
            It goes on about herons until its end.

            Page 3 of 3                                                    AGY-000103
            """;

    @TempDir
    Path temp;

    private CommandLines commands;

    @BeforeEach
    void someRecords() throws IOException {
        commands = new CommandLines(temp.resolve("corpus"));
        Path records = Files.createDirectories(temp.resolve("records"));
        Files.writeString(records.resolve("chain.txt"), CHAIN);
        Files.writeString(records.resolve("ferry_timetable.txt"), "The ferry leaves at nine.\n\nAGY-000104\n");
        Files.writeString(records.resolve("other.txt"), "Of herons nothing more.\n\nAGY-000105\n");
        assertThat(commands.run("index", records.toString())).isZero();
    }

    private List<String> found(String kind) {
        assertThat(commands.run("missing", "--kind", kind, "--format", "ndjson"))
                .isLessThan(2);
        return commands.out()
                .lines()
                .map(line -> line.replaceAll(".*\"what\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void a_message_that_is_only_quoted_was_not_produced() {
        assertThat(found("message")).containsExactly("The heron survey");
    }

    @Test
    void an_attachment_without_a_file_is_named() {
        assertThat(found("attachment")).containsExactly("heron_survey_2010.xls");
    }

    @Test
    void a_page_that_the_marks_count_is_lacking() {
        assertThat(found("page")).containsExactly("page 2 of 3");
    }

    @Test
    void numbers_between_the_pages_are_lacking() {
        assertThat(found("bates")).containsExactly("AGY-000102");
    }

    @Test
    void every_finding_quotes_the_place_that_speaks_of_it() throws IOException {
        Path export = temp.resolve("missing.json");
        assertThat(commands.run("missing", "--format", "json", "-o", export.toString()))
                .isZero();
        assertThat(commands.run("verify", export.toString())).as(commands.out()).isZero();
    }
}
