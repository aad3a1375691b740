package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `documents` says of a merged file, a mail with its members and a file that nobody can read.
class DocumentsIT {
    private static final String COVER = """
            From: Lund, Vera
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Hale, Omar
            Subject: DRAFT heron count
            Attachments: Heron_count_May.xls

            The count is attached. (b)(6), (b)(7)(C) made it.

            BIRD-000101
            """;

    private static final String COUNT = """
            HERON COUNT, MAY 2010

            Office one saw twelve herons, office two saw none.

            BIRD-000102
            """;

    private static final String WITHHELD = """
            Page withheld in full pursuant to (b)(5)

            BIRD-000103
            """;

    private static final String MEMO = """
            MEMORANDUM FOR:  Omar Hale
            FROM:            Vera Lund
            DATE:            May 14, 2010
            SUBJECT:         Egrets

            Egrets were not counted, (b)(6) says, and will not be.

            BIRD-000104
            """;

    private static final String MAIL = """
            From: Ada Quill <ada@agency.example>
            To: Bo Marsh <bo@agency.example>
            Date: Wed, 12 May 2010 09:00:00 -0400
            Subject: With the plan
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="cut"

            --cut
            Content-Type: text/plain; charset=utf-8

            The plan is attached.
            --cut
            Content-Type: text/plain; name="plan.txt"
            Content-Disposition: attachment; filename="plan.txt"

            FINAL

            Heron plan

            Every heron is counted.
            --cut--
            """;

    @TempDir
    Path temp;

    private CommandLines commands;
    private Path records;

    @BeforeEach
    void someRecords() throws IOException {
        commands = new CommandLines(temp.resolve("corpus"));
        records = Files.createDirectories(temp.resolve("records"));
        Files.writeString(records.resolve("volume.txt"), String.join("\f", COVER, COUNT, WITHHELD, MEMO));
        Files.writeString(records.resolve("mail.eml"), MAIL.replace("\n", "\r\n"));
        Files.writeString(records.resolve("broken.pdf"), "%PDF-1.4\nnothing that follows is a PDF\n");
        commands.run("index", records.toString());
    }

    @Test
    void a_merged_file_gives_a_row_for_each_of_its_documents() throws IOException {
        List<JsonNode> rows = rows("--path", "volume.txt");
        assertThat(texts(rows, "page")).containsExactly("1", "2", "3", "4");
        assertThat(texts(rows, "kind")).containsExactly("email", "null", "slip-sheet", "memo");
        assertThat(texts(rows, "title"))
                .containsExactly(
                        "DRAFT heron count",
                        "HERON COUNT, MAY 2010",
                        "Page withheld in full pursuant to (b)(5)",
                        "Egrets");
        assertThat(texts(rows, "bates")).containsExactly("BIRD-000101", "BIRD-000102", "BIRD-000103", "BIRD-000104");
        assertThat(texts(rows, "disposition"))
                .containsExactly("in-part", "released-in-full", "withheld-in-full", "in-part");
        assertThat(texts(rows, "finality")).containsExactly("draft", "null", "null", "null");
        assertThat(texts(rows, "date")).containsExactly("2010-05-11T14:33", "null", "null", "2010-05-14");
        assertThat(strings(rows.get(0), "exemptions")).containsExactly("b6", "b7C");
        assertThat(strings(rows.get(0), "to")).containsExactly("Omar Hale");
        assertThat(strings(rows.get(2), "split")).contains("a slip sheet");
        assertThat(texts(rows, "document")).doesNotHaveDuplicates();
        assertThat(rows.get(0).get("split").get(0).asText()).isEqualTo("the file begins");
        assertThat(rows.get(3).get("splitScore").asDouble()).isGreaterThan(0.9).isLessThan(1);
    }

    @Test
    void attachments_and_their_mail_are_a_family() throws IOException {
        List<JsonNode> volume = rows("--path", "volume.txt");
        String cover = volume.get(0).get("document").asText();
        assertThat(texts(volume, "family")).containsExactly(cover, cover, "null", "null");
        // A part of a family that is listed alone belongs to it as well.
        List<JsonNode> member = rows("--path", "**plan.txt");
        JsonNode mail = rows("--path", "mail.eml").getFirst();
        assertThat(member).hasSize(1);
        assertThat(member.getFirst().get("family")).isEqualTo(mail.get("document"));
        assertThat(mail.get("family")).isEqualTo(mail.get("document"));
        assertThat(member.getFirst().get("finality").asText()).isEqualTo("final");
    }

    @Test
    void every_quote_is_the_stored_text_and_an_export_verifies() {
        Path export = temp.resolve("documents.ndjson");
        assertThat(commands.run("documents", "--format", "ndjson", "-o", export.toString()))
                .isZero();
        assertThat(commands.run("verify", export.toString())).isZero();
        assertThat(commands.out()).contains("6 quotes stand, 0 moved, 0 gone");
    }

    @Test
    void a_file_nobody_can_read_is_a_row_that_says_nothing() throws IOException {
        JsonNode broken = rows("--path", "broken.pdf").getFirst();
        assertThat(broken.get("page").isNull()).isTrue();
        assertThat(broken.get("pages").isNull()).isTrue();
        assertThat(broken.get("disposition").isNull()).isTrue();
        assertThat(commands.run("documents")).isZero();
        assertThat(commands.err()).contains("incomplete: 1 file could not be read");
    }

    @Test
    void rows_of_other_commands_name_the_document_they_stand_in() throws IOException {
        List<JsonNode> documents = rows("--path", "volume.txt");
        commands.run("messages", "--path", "volume.txt", "--format", "ndjson");
        List<JsonNode> messages = parse(commands.out());
        assertThat(texts(messages, "document"))
                .containsExactly(
                        documents.get(0).get("document").asText(),
                        documents.get(3).get("document").asText());
    }

    private List<JsonNode> rows(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("documents", "--format", "ndjson"));
        line.addAll(List.of(options));
        commands.run(line.toArray(String[]::new));
        return parse(commands.out());
    }

    private static List<JsonNode> parse(String lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            rows.add(json.readTree(line));
        }
        return rows;
    }

    private static List<String> texts(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> row.get(field).asText()).toList();
    }

    private static List<String> strings(JsonNode row, String field) {
        Stream<JsonNode> values = StreamSupport.stream(row.get(field).spliterator(), false);
        return values.map(JsonNode::asText).toList();
    }
}
