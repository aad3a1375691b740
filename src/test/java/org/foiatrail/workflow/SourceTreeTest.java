package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.store.Home;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    private Path folder;

    @Test
    void files_whose_names_are_not_utf8_fail_each_by_itself() throws IOException {
        ExtractionOutcome nameless = new Failed(Failed.Failure.UNREADABLE, "its name is not UTF-8; rename it");
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("a memo.txt"), "x");
        named(records, "a%20b%E8.txt");
        named(records, "a%20b%E9.txt");
        assertThat(entries(records))
                .extracting(SourceTree.Entry::path, SourceTree.Entry::unreachable)
                .containsExactly(
                        Tuple.tuple("a b\\xE8.txt", nameless),
                        Tuple.tuple("a b\\xE9.txt", nameless),
                        Tuple.tuple("a memo.txt", null));
    }

    @Test
    void a_name_in_utf8_stays_what_it_is() throws IOException {
        named(folder, "r%C3%A9sum%C3%A9%EF%BF%BD.txt");
        assertThat(entries(folder))
                .extracting(SourceTree.Entry::path, SourceTree.Entry::unreachable)
                .containsExactly(Tuple.tuple("r\u00e9sum\u00e9\ufffd.txt", null));
    }

    @Test
    void a_link_is_told_from_what_is_no_document_and_not_followed() throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("memo.txt"), "x");
        Files.createSymbolicLink(records.resolve("folder"), outside);
        Files.createSymbolicLink(records.resolve("memo.txt"), outside.resolve("memo.txt"));
        ExtractionOutcome link = new WithoutText(WithoutText.NoText.LINK_NOT_FOLLOWED);
        assertThat(entries(records))
                .extracting(SourceTree.Entry::path, SourceTree.Entry::unreachable)
                .containsExactly(Tuple.tuple("folder", link), Tuple.tuple("memo.txt", link));
    }

    /// @param name in bytes, as an address has them
    private static void named(Path folder, String name) throws IOException {
        try {
            Files.writeString(Path.of(URI.create(folder.toUri() + name)), "x");
        } catch (InvalidPathException | IOException e) {
            Assumptions.abort("no such name can be given here: " + e.getMessage());
        }
    }

    private List<SourceTree.Entry> entries(Path root) {
        return new SourceTree(root, Home.of(folder.resolve("corpus"))).entries();
    }
}
