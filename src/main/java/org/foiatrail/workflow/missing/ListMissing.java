package org.foiatrail.workflow.missing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.bates.BatesReport;
import org.foiatrail.relate.bates.BatesReport.Finding;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.SheetNumbers;

/// `missing`: what the records speak of and do not hold, each with the place that speaks of it.
public final class ListMissing {
    private final Home home;

    public ListMissing(Home home) {
        this.home = home;
    }

    /// Messages that are only quoted, attachments that are only named, pages and numbers that are lacking.
    ///
    /// @param kinds what to list (`message attachment page bates`), all if empty
    public Answer<Row.MissingRow> list(Selection selection, List<String> kinds) {
        try (Corpus corpus = Corpus.open(home)) {
            CorpusView view = new CorpusView(corpus);
            // What one production lacks another may hold.
            List<FileView> files = view.files(file -> true);
            Predicate<SourceFile> wanted = selection.in(corpus.ledger());
            Map<String, Integer> unread = unread(files);
            int all = unread.values().stream().mapToInt(Integer::intValue).sum();
            List<Row.MissingRow> rows = new ArrayList<>();
            if (asked(kinds, "message")) {
                messages(files, wanted, all, rows);
            }
            if (asked(kinds, "attachment")) {
                rows.addAll(new MissingAttachments(files).rows(wanted, all));
            }
            if (asked(kinds, "page")) {
                rows.addAll(new MissingPages(files).rows(wanted, unread));
            }
            if (asked(kinds, "bates")) {
                numbers(view, files, wanted, unread, rows);
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static boolean asked(List<String> kinds, String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /// Production → pages that nobody has read yet, or nobody could.
    private static Map<String, Integer> unread(List<FileView> files) {
        Map<String, Integer> unread = new HashMap<>();
        for (FileView file : files) {
            long pages = file.pages().stream()
                    .filter(page -> page.state() == Page.State.UNREAD || page.state() == Page.State.FAILED)
                    .count();
            unread.merge(file.file().production(), (int) pages, Integer::sum);
        }
        return unread;
    }

    private static void messages(
            List<FileView> files, Predicate<SourceFile> wanted, int unread, List<Row.MissingRow> rows) {
        AllMessages messages = new AllMessages(files);
        for (List<FoundMessage> copies : new Copies().group(messages.found())) {
            FoundMessage first = copies.getFirst();
            boolean onlyQuoted = copies.stream().allMatch(copy -> copy.message().quotedIn() != null);
            if (onlyQuoted && wanted.test(messages.view(first).file())) {
                Message message = first.message();
                rows.add(new Row.MissingRow(
                        messages.view(first).located("missing", message.header()),
                        "message",
                        message.subject(),
                        message.senders(),
                        message.sent() == null ? null : message.sent().time(),
                        unread));
            }
        }
    }

    private static void numbers(
            CorpusView corpus,
            List<FileView> files,
            Predicate<SourceFile> wanted,
            Map<String, Integer> unread,
            List<Row.MissingRow> rows) {
        Map<String, FileView> byPath = new HashMap<>();
        files.forEach(
                file -> byPath.put(file.file().production() + '\n' + file.file().path(), file));
        corpus.numbers().all().forEach((production, numbers) -> {
            for (Finding finding : new BatesReport(SheetNumbers.of(files, production)).report(numbers)) {
                PageKey before = finding.where().getFirst();
                FileView file = byPath.get(production + '\n' + before.path());
                boolean gap = finding.kind() == BatesReport.Kind.GAP;
                if (gap && file != null && wanted.test(file.file())) {
                    String what = Stream.of(finding.first(), finding.last())
                            .distinct()
                            .reduce((first, last) -> first + " - " + last)
                            .orElseThrow();
                    rows.add(new Row.MissingRow(
                            file.locatedWithoutWords("missing", before.page(), what),
                            "bates",
                            what,
                            null,
                            null,
                            unread.getOrDefault(production, 0)));
                }
            }
        });
    }
}
