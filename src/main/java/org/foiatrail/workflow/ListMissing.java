package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.relate.bates.BatesReport;
import org.foiatrail.relate.bates.BatesReport.Finding;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.segment.document.PageMark;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.jspecify.annotations.Nullable;

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
            for (FileView file : files) {
                if (asked(kinds, "page") && wanted.test(file.file())) {
                    pages(file, unread.getOrDefault(file.file().production(), 0), rows);
                }
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

    /// Pages that the marks of a document count and that are not there.
    private static void pages(FileView file, int unread, List<Row.MissingRow> rows) {
        Map<Integer, List<Span>> margins = new HashMap<>();
        file.found()
                .segments()
                .margins()
                .forEach(span -> margins.computeIfAbsent(span.page(), page -> new ArrayList<>())
                        .add(span));
        for (LogicalDocument document : file.found().segments().documents()) {
            Map<Integer, Set<Integer>> seen = new HashMap<>();
            Map<Integer, Span> where = new HashMap<>();
            for (int page = document.firstPage(); page <= document.lastPage(); page++) {
                Span span = null;
                PageMark mark = null;
                for (Span margin : margins.getOrDefault(page, List.of())) {
                    Optional<PageMark> read = mark == null
                            ? PageMark.read(file.text(page, margin.start(), page, margin.end()))
                            : Optional.empty();
                    if (read.isPresent()) {
                        mark = read.get();
                        span = margin;
                    }
                }
                Integer of = mark == null ? null : mark.of();
                if (mark != null && of != null && span != null) {
                    seen.computeIfAbsent(of, key -> new TreeSet<>()).add(mark.number());
                    where.put(of, span);
                }
            }
            boolean allMarked = seen.values().stream().mapToInt(Set::size).sum() == document.pages();
            if (seen.size() == 1 && allMarked) {
                seen.forEach((of, numbers) -> lacking(file, of, numbers, where.get(of), unread, rows));
            }
        }
    }

    private static void lacking(
            FileView file,
            int of,
            Collection<Integer> numbers,
            @Nullable Span where,
            int unread,
            List<Row.MissingRow> rows) {
        for (int number = 1; number <= of; number++) {
            if (!numbers.contains(number) && where != null) {
                String what = new PageMark(number, of).toString();
                rows.add(new Row.MissingRow(
                        file.located("missing " + what, List.of(where)), "page", what, null, null, unread));
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
            for (Finding finding : new BatesReport().report(numbers)) {
                PageKey before = finding.where().getFirst();
                FileView file = byPath.get(production + '\n' + before.path());
                if (finding.kind() == BatesReport.Kind.GAP && file != null && wanted.test(file.file())) {
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
