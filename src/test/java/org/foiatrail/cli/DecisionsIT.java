package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The analyst's file and a user's own vocabularies, from the command line down.
class DecisionsIT {
    private static final String MAIL = """
            From: Jane Roe
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Pat Doe
            Subject: Herons

            The sheriff of Cook County, Illinois cannot opt out. See docket 10-cv-3488 in IDENT.
            Later Washington asked.
            """;

    @TempDir
    Path temp;

    private CommandLines lines;
    private Path decisions;
    private String mail;
    private String locked;

    @BeforeEach
    void index() throws Exception {
        Path records = Files.createDirectories(temp.resolve("records"));
        mail = written(records.resolve("mail.txt"), MAIL);
        locked = written(records.resolve("locked.pdf"), "%PDF-1.4 and nothing else");
        decisions = temp.resolve("foiatrail.yaml");
        lines = new CommandLines(temp.resolve("corpus"));
        assertThat(lines.run("index", records.toString())).isEqualTo(ExitCode.INCOMPLETE.value);
    }

    @Test
    void decisions_win_everywhere_and_the_index_follows_with_the_next_run() throws Exception {
        Files.writeString(decisions, """
                - mention: jurisdiction
                  status: corrected
                  name: Cook County, GA
                  file: %1$s
                  page: 1
                  prefix: sheriff of
                  words: Cook County, Illinois
                - mention: optout
                  status: rejected
                  file: %1$s
                  page: 1
                  words: cannot opt out
                - alias: Washington
                  kind: jurisdiction
                  means: District of Columbia
                """.formatted(mail));
        assertThat(printed("mentions", "--kind", "jurisdiction"))
                .contains("Cook County, GA")
                .doesNotContain("Cook County, IL");
        assertThat(printed("mentions", "--kind", "optout")).isEmpty();
        assertThat(printed("mentions", "--review", "rejected")).contains("cannot opt out");
        assertThat(printed("timeline", "--format", "json"))
                .contains("\"jurisdictions\":[\"Cook County, GA\"")
                .contains("\"stance\":[]");

        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("1\n");
        assertThat(lines.err()).contains("foiatrail.yaml has changed since the last 'foiatrail index'");
        lines.run("index");
        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("0\n");
        assertThat(lines.err()).doesNotContain("has changed");
        assertThat(printed("search", "--count", "jurisdiction:\"cook county, ga\""))
                .isEqualTo("1\n");
        assertThat(printed("verify")).contains("0 gone");

        Files.delete(decisions);
        lines.run("index");
        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("1\n");
    }

    @Test
    void decisions_survive_reading_anew_and_one_that_fits_no_more_is_told_and_kept() throws Exception {
        String entry = "- mention: optout\n  status: confirmed\n  file: %s\n  page: 1\n  words: %s\n";
        Files.writeString(decisions, entry.formatted(mail, "cannot opt out") + entry.formatted(mail, "may opt out"));
        lines.run("index", "--re-extract");
        assertThat(lines.err()).contains("foiatrail.yaml, line 6: 'may opt out' on page 1 of records:mail.txt fits no");
        assertThat(printed("mentions", "--review", "confirmed")).contains("cannot opt out");
        lines.run("status");
        assertThat(lines.err()).contains("decisions that fit nothing").contains("line 6");
        lines.run("verify");
        assertThat(lines.err()).contains("line 6");
        assertThat(Files.readString(decisions)).contains("may opt out");
    }

    @Test
    void an_accepted_file_counts_for_no_exit_code() throws Exception {
        Files.writeString(decisions, "- accept: " + locked + "\n  why: a copy is in another production\n");
        assertThat(lines.run("index")).isEqualTo(ExitCode.OK.value);
        assertThat(lines.run("status")).isEqualTo(ExitCode.OK.value);
        assertThat(lines.err()).contains("accepted as they are").contains("records:locked.pdf");
        assertThat(lines.run("search", "nowhere")).isEqualTo(ExitCode.NOTHING_FOUND.value);
    }

    @Test
    void a_mistake_in_the_file_is_told_with_its_line_and_changes_nothing() throws Exception {
        Files.writeString(decisions, "# ours\n- reject: Union\n");
        assertThat(lines.run("index")).isEqualTo(ExitCode.CONFIGURATION.value);
        assertThat(lines.err()).contains("foiatrail.yaml, line 2: this entry needs 'kind:'");
        Path other = temp.resolve("other.yaml");
        assertThat(lines.run("status", "--decisions", other.toString())).isEqualTo(ExitCode.MISSING.value);
        Files.writeString(other, "");
        assertThat(lines.run("mentions", "--decisions", other.toString())).isEqualTo(ExitCode.OK.value);
    }

    @Test
    void stubs_of_what_is_doubtful_can_be_added_to_the_file_as_they_are() throws Exception {
        String stubs = printed("entities", "--stubs");
        Files.writeString(decisions, "# ours\n" + stubs);
        assertThat(printed("entities", "--stubs")).isEqualTo(stubs);
        Files.writeString(decisions, stubs.replace("status: unreviewed", "status: confirmed"));
        assertThat(printed("entities", "--review", "--format", "ndjson")).isEmpty();
        assertThat(lines.run("verify")).isEqualTo(ExitCode.OK.value);
        assertThat(lines.err()).doesNotContain("fits");
    }

    @Test
    void a_vocabulary_moves_with_the_corpus_and_can_be_taken_out() throws Exception {
        Path systems = temp.resolve("systems.csv");
        Files.writeString(systems, "name,canonical,kind\nIDENT,Biometric System,system\n");
        Path dockets = temp.resolve("dockets.yaml");
        Files.writeString(dockets, "- kind: docket\n  pattern: '\\d\\d-cv-\\d{4}'\n");
        lines.run("index", "--vocabulary", systems.toString(), "--vocabulary", dockets.toString());
        Files.delete(systems);
        Files.move(temp.resolve("corpus"), temp.resolve("moved"));
        lines = new CommandLines(temp.resolve("moved"));
        assertThat(printed("search", "--count", "\"__docket__ in __system__\"~4"))
                .isEqualTo("1\n");
        assertThat(printed("search", "--count", "system:biometric tag:docket")).isEqualTo("1\n");
        assertThat(printed("mentions", "--kind", "docket,system")).hasLineCount(2);
        lines.run("status");
        assertThat(lines.err()).contains("systems: 1 names, 0 patterns, of system");

        lines.run("index", "--no-vocabulary", "systems");
        assertThat(printed("mentions", "--kind", "docket")).hasLineCount(1);
        assertThat(lines.run("mentions", "--kind", "system")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.run("search", "__system__")).isEqualTo(ExitCode.USAGE.value);
    }

    @Test
    void a_built_in_topic_can_be_left_out_and_taken_in_again() throws Exception {
        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("1\n");
        lines.run("index", "--no-vocabulary", "optout");
        assertThat(lines.run("mentions", "--kind", "optout")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.run("index", "--no-vocabulary", "optout")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.err()).contains("no vocabulary 'optout' in this corpus; there are none");
        lines.run("index", "--topic", "optout");
        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("1\n");
    }

    @Test
    void a_wrong_name_to_take_out_leaves_nothing_behind() {
        lines = new CommandLines(temp.resolve("new"));
        String records = temp.resolve("records").toString();
        assertThat(lines.run("index", records, "--no-vocabulary", "herons")).isEqualTo(ExitCode.USAGE.value);
        assertThat(lines.err()).contains("no vocabulary 'herons' in this corpus; there are optout");
        assertThat(temp.resolve("new")).doesNotExist();
    }

    @Test
    void a_pattern_that_takes_too_long_ends_the_run_and_is_named() throws Exception {
        written(temp.resolve("records/long.txt"), "a".repeat(5000));
        Path bad = temp.resolve("bad.yaml");
        Files.writeString(bad, "- kind: odd\n  pattern: '(a+)+b'\n");
        assertThat(lines.run("index", "--vocabulary", bad.toString())).isEqualTo(ExitCode.CONFIGURATION.value);
        assertThat(lines.err()).contains("bad.yaml, line 2: the pattern (a+)+b takes too long");
        assertThat(lines.run("index", "--no-vocabulary", "bad")).isEqualTo(ExitCode.INCOMPLETE.value);
        assertThat(printed("search", "--count", "stance:refused")).isEqualTo("1\n");
    }

    private String printed(String... arguments) {
        lines.run(arguments);
        return lines.out();
    }

    /// @return the SHA-256 of its bytes
    private static String written(Path file, String content) throws Exception {
        Files.writeString(file, content);
        return java.util.HexFormat.of().formatHex(Ids.sha256().digest(Files.readAllBytes(file)));
    }
}
