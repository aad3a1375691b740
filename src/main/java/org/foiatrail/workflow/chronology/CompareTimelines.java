package org.foiatrail.workflow.chronology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.Chronology;
import org.foiatrail.render.chronology.ChronologyFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;

/// `timeline --diff`: what sets the timeline apart from an earlier export of it.
public final class CompareTimelines {
    private final Home home;

    public CompareTimelines(Home home) {
        this.home = home;
    }

    /// What came of it.
    ///
    /// @param notes what a reader of the rows must know, a sentence each
    public record Result(Answer<ChangeRow> answer, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /// The changes since `export`, event by event in the order of their dates.
    ///
    /// @param asked what the timeline is made of; if it narrows nothing, the export's own query and filters hold
    public Result since(Path export, Asked asked, String version) {
        Chronology before = ChronologyFile.read(export);
        Asked same = asked.isAll() ? Asked.of(before.about()) : asked;
        List<String> notes = new ArrayList<>();
        if (!same.isOf(before.about())) {
            notes.add(export + " was made with another query or other filters ("
                    + (before.about().query() == null
                            ? "no query"
                            : "query " + before.about().query()) + "; "
                    + (before.about().filters().isEmpty()
                            ? "no filters"
                            : String.join("; ", before.about().filters()))
                    + "): what was added or is gone may come from that");
        }
        try (Corpus corpus = Corpus.open(home)) {
            for (Chronology.Source source : before.about().productions()) {
                if (corpus.ledger().production(source.name()).isEmpty()) {
                    notes.add("production " + source.name() + " of " + export + " is not in this corpus");
                }
            }
            List<FileView> all = new CorpusView(corpus).files(file -> true);
            var selected = same.selection().in(corpus.ledger());
            List<FileView> files =
                    all.stream().filter(view -> selected.test(view.file())).toList();
            AllMessages messages = new AllMessages(files);
            MakeTimeline.Result after = new MakeTimeline(home).make(corpus, files, messages, same, version);
            List<ChangeRow> rows = new EventChanges(all, messages).rows(before, after.chronology());
            return new Result(new Answer<>(rows, rows.size(), after.completeness()), notes);
        }
    }
}
