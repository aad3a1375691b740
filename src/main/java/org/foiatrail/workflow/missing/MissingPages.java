package org.foiatrail.workflow.missing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.segment.document.PageMark;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// Pages that a document's own marks count and that are not there: a row for each stretch of them.
///
/// The office that releases records may number their pages, too: `Page 3 of 212` on a memo of one page. Such a count
/// runs on from document to document, or is of far more pages than the document has.
final class MissingPages {
    /// Of the pages counted, the part that must be there where the first is not.
    private static final int PART = 3;

    /// A document whose every page bears a mark, all with the same count.
    ///
    /// @param where one of the marks
    private record Counted(FileView file, TreeSet<Integer> numbers, int of, Span where) {}

    private final List<Counted> documents = new ArrayList<>();

    MissingPages(List<FileView> files) {
        for (FileView file : files) {
            Map<Integer, List<Span>> margins = new HashMap<>();
            file.found()
                    .segments()
                    .margins()
                    .forEach(span -> margins.computeIfAbsent(span.page(), page -> new ArrayList<>())
                            .add(span));
            for (LogicalDocument document : file.found().segments().documents()) {
                Counted counted = counted(file, document, margins);
                if (counted != null) {
                    documents.add(counted);
                }
            }
        }
    }

    /// @param unread production → pages that were not read
    List<Row.MissingRow> rows(Predicate<SourceFile> wanted, Map<String, Integer> unread) {
        List<Row.MissingRow> rows = new ArrayList<>();
        for (Counted document : documents) {
            if (wanted.test(document.file().file()) && isItsOwn(document)) {
                int pages = unread.getOrDefault(document.file().file().production(), 0);
                lacking(document, pages, rows);
            }
        }
        return rows;
    }

    private static @Nullable Counted counted(
            FileView file, LogicalDocument document, Map<Integer, List<Span>> margins) {
        Counted counted = null;
        for (int page = document.firstPage(); page <= document.lastPage(); page++) {
            PageMark mark = null;
            Span where = null;
            for (Span margin : margins.getOrDefault(page, List.of())) {
                Optional<PageMark> read = mark == null
                        ? PageMark.read(file.text(page, margin.start(), page, margin.end()))
                        : Optional.empty();
                if (read.isPresent()) {
                    mark = read.get();
                    where = margin;
                }
            }
            Integer of = mark == null ? null : mark.of();
            if (mark == null || of == null || where == null || (counted != null && counted.of() != of)) {
                return null;
            }
            counted = counted == null ? new Counted(file, new TreeSet<>(), of, where) : counted;
            if (!counted.numbers().add(mark.number())) {
                return null;
            }
        }
        return counted;
    }

    /// Whether the count is the document's own, and not of a release that it is a part of.
    private boolean isItsOwn(Counted document) {
        boolean begins = document.numbers().contains(1);
        return (begins || document.numbers().size() * PART >= document.of()) && !runsOn(document);
    }

    /// Whether other documents bear other numbers of the same count, and no two of them the same.
    private boolean runsOn(Counted document) {
        String production = document.file().file().production();
        List<Counted> like = documents.stream()
                .filter(other -> other.of() == document.of()
                        && Objects.equals(other.file().file().production(), production))
                .toList();
        long pages = like.stream().mapToLong(other -> other.numbers().size()).sum();
        long numbers = like.stream()
                .flatMap(other -> other.numbers().stream())
                .distinct()
                .count();
        return like.size() > 1 && pages == numbers;
    }

    private static void lacking(Counted document, int unread, List<Row.MissingRow> rows) {
        int next = 1;
        TreeSet<Integer> ends = new TreeSet<>(document.numbers());
        ends.add(document.of() + 1);
        for (int number : ends) {
            if (number > next) {
                String what = (number - 1 == next ? "page " + next : "pages " + next + "-" + (number - 1)) + " of "
                        + document.of();
                rows.add(new Row.MissingRow(
                        document.file().located("missing " + what, List.of(document.where())),
                        "page",
                        what,
                        null,
                        null,
                        unread));
            }
            next = number + 1;
        }
    }
}
