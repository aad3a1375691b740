package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.Content;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.Production;
import org.foiatrail.model.Row;
import org.foiatrail.model.RunNote;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.store.Ledger;

/// `status`: what became of every file and page, by production.
public final class CorpusStatus {
    /// What `status` tells.
    ///
    /// @param failures files that could not be read, with their reason
    /// @param links files that are none, with their reason: what they lead to may be a record
    /// @param changed files that stood there with other bytes before
    /// @param missing files gone from their root
    /// @param doubts pages a person should look at, cited, with the reason
    /// @param warnings what went wrong with files that were read all the same
    /// @param unfit decisions of the analyst's that fit nothing any more
    /// @param accepted files that may stay unread, as the analyst decided
    /// @param vocabularies what users gave the corpus to look for, each in a line
    /// @param running how far the run has come that is under way
    public record Result(
            Answer<Row.StatusRow> answer,
            List<String> failures,
            List<String> links,
            List<String> changed,
            List<String> missing,
            List<String> doubts,
            List<String> warnings,
            List<String> unfit,
            List<String> accepted,
            List<String> vocabularies,
            Optional<RunNote> running) {
        public Result {
            doubts = List.copyOf(doubts);
            warnings = List.copyOf(warnings);
            unfit = List.copyOf(unfit);
            accepted = List.copyOf(accepted);
            vocabularies = List.copyOf(vocabularies);
            failures = List.copyOf(failures);
            links = List.copyOf(links);
            changed = List.copyOf(changed);
            missing = List.copyOf(missing);
        }
    }

    private final Home home;

    public CorpusStatus(Home home) {
        this.home = home;
    }

    public Result status() {
        try (Corpus corpus = Corpus.open(home)) {
            Ledger ledger = corpus.ledger();
            List<Row.StatusRow> rows = new ArrayList<>();
            List<SourceFile> files = ledger.files();
            for (Production production : ledger.productions()) {
                List<SourceFile> own = files.stream()
                        .filter(file -> file.production().equals(production.name()))
                        .toList();
                rows.add(
                        row(production, Tally.of(own, ledger, corpus.decisions().accepted())));
            }
            return new Result(
                    new Answer<>(rows, rows.size(), Completeness.of(corpus)),
                    failures(files, ledger),
                    links(files),
                    ledger.superseded().stream()
                            .filter(file ->
                                    ledger.file(file.production(), file.path()).isPresent())
                            .map(CorpusStatus::name)
                            .distinct()
                            .toList(),
                    files.stream()
                            .filter(SourceFile::missing)
                            .map(CorpusStatus::name)
                            .toList(),
                    doubts(files, ledger),
                    warnings(files, ledger),
                    UnfitDecisions.in(corpus),
                    files.stream()
                            .filter(file -> corpus.decisions().accepted().contains(file.sha256()))
                            .map(CorpusStatus::name)
                            .toList(),
                    vocabularies(corpus),
                    corpus.running());
        }
    }

    private static List<String> vocabularies(Corpus corpus) {
        return Stream.concat(
                        corpus.vocabularies().vocabularies().stream()
                                .map(own -> own.name() + ": " + own.names().size() + " names, "
                                        + own.rules().size() + " patterns, of " + String.join(", ", own.kinds())),
                        corpus.vocabularies().topics().stream()
                                .map(topic -> topic.name() + ": a topic, " + String.join(", ", topic.labels())))
                .toList();
    }

    private static List<String> warnings(List<SourceFile> files, Ledger ledger) {
        List<String> warnings = new ArrayList<>();
        for (SourceFile file : files) {
            if (ledger.content(file.content()).map(Content::outcome).orElse(null)
                    instanceof ExtractionOutcome.Extracted extracted) {
                extracted.warnings().forEach(warning -> warnings.add(name(file) + ": " + warning));
            }
            String unfound = ledger.unfound(file.content());
            if (!unfound.isEmpty()) {
                warnings.add(name(file) + ": " + unfound);
            }
        }
        return warnings;
    }

    private static List<String> doubts(List<SourceFile> files, Ledger ledger) {
        List<String> doubts = new ArrayList<>();
        for (SourceFile file : files) {
            for (PageRange range : ledger.ranges(file.content())) {
                for (PageRange.Doubt doubt : range.doubts()) {
                    doubts.add(name(file) + "#" + doubt.page() + ": " + doubt.why());
                }
            }
        }
        return doubts;
    }

    private static List<String> failures(List<SourceFile> files, Ledger ledger) {
        List<String> failures = new ArrayList<>();
        for (SourceFile file : files) {
            if (Outcomes.of(file, ledger).orElse(null) instanceof ExtractionOutcome.Failed failed) {
                failures.add(name(file) + ": " + failed.reason()
                        + (failed.detail().isEmpty() ? "" : " (" + failed.detail() + ")"));
            }
        }
        return failures;
    }

    private static List<String> links(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.unreachable() instanceof ExtractionOutcome.WithoutText without
                        && without.why() == ExtractionOutcome.WithoutText.NoText.LINK_NOT_FOLLOWED)
                .map(file -> name(file) + ": a link, not followed")
                .toList();
    }

    private static String name(SourceFile file) {
        return file.production() + ":" + file.path();
    }

    private static Row.StatusRow row(Production production, Tally tally) {
        return new Row.StatusRow(
                production.name(),
                production.received(),
                production.request(),
                production.custodian(),
                tally.files(),
                tally.indexed(),
                tally.withoutText(),
                tally.failed(),
                tally.waiting(),
                tally.missing(),
                tally.reasons().entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .sorted()
                        .toList(),
                tally.pages(),
                tally.searchablePages(),
                tally.emptyPages(),
                tally.unreadPages(),
                tally.failedPages());
    }
}
