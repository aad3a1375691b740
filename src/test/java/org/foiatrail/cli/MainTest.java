package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes give one clear line and the documented exit code, and leave nothing behind.
class MainTest {
    @TempDir
    Path temp;

    private CommandLines commands;

    @BeforeEach
    void start() {
        commands = new CommandLines(temp.resolve("corpus"));
    }

    @Test
    void a_misspelt_option_is_named() {
        assertThat(commands.run("search", "--limmit", "3", "x")).isEqualTo(2);
        assertThat(commands.err()).hasLineCount(1).contains("--limmit").contains("see 'foiatrail search --help'");
    }

    @Test
    void a_misspelt_command_is_named() {
        assertThat(commands.run("serch", "x")).isEqualTo(2);
        assertThat(commands.err()).hasLineCount(1).contains("serch");
    }

    @Test
    void no_command_says_where_help_is() {
        assertThat(commands.run()).isEqualTo(2);
        assertThat(commands.err()).hasLineCount(1).contains("foiatrail --help");
    }

    @Test
    void a_date_that_is_in_no_calendar_is_told() {
        for (String[] line : new String[][] {{"--from", "2010-02-30"}, {"--from", "2011", "--to", "2010-12"}}) {
            String[] all = new String[line.length + 1];
            all[0] = "timeline";
            System.arraycopy(line, 0, all, 1, line.length);
            assertThat(commands.run(all)).isEqualTo(2);
            assertThat(commands.err()).hasLineCount(1).contains("--from '" + line[1] + "'");
        }
    }

    @Test
    void what_a_terminal_obeys_is_not_said() {
        assertThat(commands.run("show", "\u009b31m\u202ex#1\u001b[2J")).isEqualTo(66);
        assertThat(commands.err())
                .doesNotContain("\u009b")
                .doesNotContain("\u202e")
                .doesNotContain("\u001b");
    }

    @Test
    void a_missing_corpus_says_how_to_make_one() {
        for (String[] line : new String[][] {
            {"search", "x"},
            {"status"},
            {"pages"},
            {"timeline"},
            {"messages"},
            {"mentions"},
            {"entities"},
            {"verify"},
            {"duplicates"},
            {"diff", "a#1", "b#1"},
            {"compare", "first", "second"},
            {"show", "a#1"}
        }) {
            assertThat(commands.run(line)).as(line[0]).isEqualTo(66);
            assertThat(commands.err())
                    .as(line[0])
                    .hasLineCount(1)
                    .contains("no corpus at")
                    .contains("foiatrail index");
        }
        assertThat(temp.resolve("corpus")).doesNotExist();
    }

    @Test
    void a_missing_root_leaves_no_corpus_behind() {
        assertThat(commands.run("index", temp.resolve("nowhere").toString())).isEqualTo(66);
        assertThat(commands.err())
                .hasLineCount(1)
                .contains("no such file or folder")
                .contains("nowhere");
        assertThat(temp.resolve("corpus")).doesNotExist();
    }

    @Test
    void a_foreign_folder_is_no_corpus() throws Exception {
        Files.createDirectories(temp.resolve("corpus"));
        Files.writeString(temp.resolve("corpus/thesis.txt"), "mine");
        Files.writeString(temp.resolve("record.txt"), "a record");
        assertThat(commands.run("index", temp.resolve("record.txt").toString())).isEqualTo(2);
        assertThat(commands.err()).hasLineCount(1).contains("holds other files and is no corpus");
    }

    @Test
    void an_unknown_row_lists_the_known_ones() {
        assertThat(commands.run("schema", "nothing")).isEqualTo(2);
        assertThat(commands.err()).hasLineCount(1).contains("event").contains("hit");
    }

    @Test
    void every_command_has_a_description_and_help() {
        assertThat(commands.run("--help")).isZero();
        String help = commands.out();
        for (String command : List.of(
                "index",
                "search",
                "show",
                "open",
                "messages",
                "mentions",
                "entities",
                "timeline",
                "duplicates",
                "diff",
                "compare",
                "pages",
                "redactions",
                "status",
                "verify",
                "schema")) {
            assertThat(help).containsPattern("\\n  " + command + " +[A-Z]");
            assertThat(commands.run(command, "--help")).as(command).isZero();
            assertThat(commands.out()).contains("--corpus");
        }
    }
}
