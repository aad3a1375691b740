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
            Attachments: Weir log.doc; Otter_count_May.xls; weir_sketch.jpg

            When will the survey of the herons be done?

            Page 1 of 3                                                    AGY-000101
            \fThe second page was not delivered, and this is the third of them.
            It goes on about herons until its end.

            Page 3 of 3                                                    AGY-000103
            """;

    private static final String QUOTED = """
            From: Marsh, Bo
            Sent: Wednesday, May 12, 2010 8:00 AM
            To: Quill, Ada
            Subject: FW: The heron survey

            Have you seen this one from Cy?

            -----Original Message-----
            From: Fenn, Cy
            Sent: Monday, May 10, 2010 9:05 AM
            To: Quill, Ada
            Subject: The heron survey
            Attachments: Weir log.doc

            When will the survey of the herons be done?

            AGY-000106
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
        Files.writeString(records.resolve("other.txt"), "Otter count, May\n\nTwo at the mill.\n\nAGY-000105\n");
        // Quoted in another mail, it is the same mail and names one of them again.
        Files.writeString(records.resolve("quoted.txt"), QUOTED);
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
    void an_attachment_without_a_file_is_named_once_by_whichever_mail_names_it() {
        assertThat(found("attachment"))
                .containsExactlyInAnyOrder("heron_survey_2010.xls", "Weir log.doc", "weir_sketch.jpg");
    }

    @Test
    void a_page_that_the_marks_count_is_lacking() {
        assertThat(found("page")).containsExactly("page 2 of 3");
    }

    @Test
    void numbers_between_the_pages_are_lacking() {
        assertThat(found("bates")).containsExactly("AGY-000102");
    }

    private List<String> foundIn(String name, String... texts) throws IOException {
        commands = new CommandLines(temp.resolve("corpus-" + name));
        Path records = Files.createDirectories(temp.resolve(name));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(records.resolve("record" + i + ".txt"), texts[i]);
        }
        assertThat(commands.run("index", records.toString())).isZero();
        return found("page");
    }

    @Test
    void a_release_s_own_count_of_pages_is_no_document_s() throws IOException {
        assertThat(foundIn("release", """
                        The weirs were mended in May.

                        FOIA 2021-00345 Page 1 of 212
                        """, """
                        Notes on herons

                        Two at the mill.

                        Page 3 of 212
                        \fAnd one more.

                        Page 4 of 212
                        """)).isEmpty();
        assertThat(foundIn("single", """
                        The weirs were mended in May.

                        Page 3 of 212
                        """)).isEmpty();
    }

    @Test
    void pages_lacking_in_a_row_are_one_finding() throws IOException {
        assertThat(foundIn("long", """
                        Report on weirs

                        There are many.

                        Page 1 of 60
                        \fTwo were lost in the flood.

                        Page 40 of 60
                        """)).containsExactly("pages 2-39 of 60", "pages 41-60 of 60");
    }

    @Test
    void numbers_that_a_sheet_stands_for_were_withheld() throws IOException {
        foundIn("sheet", """
                        Report on weirs

                        There are many.

                        EPA-R8-0000211
                        \fPages EPA-R8-0000212 through 0000215 withheld in full (b)(5)

                        EPA-R8-0000212
                        \fTwo were lost in the flood, as pages EPA-R8-0000216 - 0000219 tell at length.

                        EPA-R8-0000216
                        \fOne was not.

                        EPA-R8-0000217
                        \fNor was this.

                        EPA-R8-0000220
                        """);
        assertThat(found("bates")).containsExactly("EPA-R8-0000218 - EPA-R8-0000219");
        commands.run("bates", "--kind", "gap,withheld", "--format", "ndjson");
        assertThat(commands.out()
                        .lines()
                        .map(line -> line.replaceAll(
                                ".*\"kind\":\"([^\"]*)\",\"first\":\"([^\"]*)\",\"last\":\"([^\"]*)\".*", "$1 $2 $3")))
                .containsExactly("withheld EPA-R8-0000213 EPA-R8-0000215", "gap EPA-R8-0000218 EPA-R8-0000219");
        for (String withheld : List.of("EPA-R8-0000214", "214")) {
            assertThat(commands.run("show", withheld)).isZero();
            assertThat(commands.out()).contains("withheld in full (b)(5)");
        }
        assertThat(commands.run("show", "EPA-R8-0000218")).isEqualTo(66);
        Path index = temp.resolve("index.csv");
        Files.writeString(index, """
                        Bates,Exemption,Description
                        EPA-R8-0000212-215,(b)(5),A draft
                        EPA-R8-0000217 - 0000218,(b)(6),A letter
                        """);
        commands.run("redactions", "--vaughn", index.toString(), "--format", "ndjson");
        assertThat(commands.out()
                        .lines()
                        .map(line -> line.replaceAll(
                                ".*\"finding\":\"([^\"]*)\".*\"bates\":\"([^\"]*)\".*\"lastBates\":\"([^\"]*)\".*",
                                "$1 $2 $3")))
                .containsExactly("no-page EPA-R8-0000218 EPA-R8-0000218");
    }

    @Test
    void every_finding_quotes_the_place_that_speaks_of_it() throws IOException {
        Path export = temp.resolve("missing.json");
        assertThat(commands.run("missing", "--format", "json", "-o", export.toString()))
                .isZero();
        assertThat(commands.run("verify", export.toString())).as(commands.out()).isZero();
    }
}
