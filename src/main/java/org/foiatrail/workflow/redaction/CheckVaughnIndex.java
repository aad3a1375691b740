package org.foiatrail.workflow.redaction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Row;
import org.foiatrail.model.VaughnIndex;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.store.VaughnFile;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.SheetNumbers;

/// `redactions --vaughn`: what the agency's index justifies, held against what is missing on the pages.
public final class CheckVaughnIndex {
    private final Home home;

    public CheckVaughnIndex(Home home) {
        this.home = home;
    }

    /// What disagrees: first by page, then by entry, then the rows that could not be read.
    public Answer<Row.VaughnRow> check(Selection selection, Path file) {
        VaughnIndex index = VaughnFile.read(file);
        try (Corpus corpus = Corpus.open(home)) {
            List<VaughnCheck.SeenPage> pages = new ArrayList<>();
            for (FileView view : new CorpusView(corpus).files(selection.in(corpus.ledger()))) {
                pages.addAll(pages(view));
            }
            List<Row.VaughnRow> rows = new VaughnCheck(index, pages).findings();
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    /// The pages that bear a number, and those that something was taken out of.
    private static List<VaughnCheck.SeenPage> pages(FileView view) {
        Map<Integer, List<Row.RedactionRow>> redactions = new TreeMap<>();
        for (Row.RedactionRow row : FoundRedactions.rows(view)) {
            if (row.at().page() != null) {
                redactions
                        .computeIfAbsent(row.at().page(), page -> new ArrayList<>())
                        .add(row);
            }
        }
        TreeSet<Integer> numbers = new TreeSet<>(view.numbers().keySet());
        numbers.addAll(redactions.keySet());
        SheetNumbers sheets = new SheetNumbers(view);
        List<VaughnCheck.SeenPage> pages = new ArrayList<>();
        for (int page : numbers) {
            pages.add(new VaughnCheck.SeenPage(
                    new Citation(view.file().production(), view.file().path(), page, page, null, null).toString(),
                    numbers(view, sheets, page),
                    redactions.getOrDefault(page, List.of())));
        }
        return pages;
    }

    /// Its own, and those of the pages that it stands for.
    private static List<BatesRange> numbers(FileView view, SheetNumbers sheets, int page) {
        return Stream.concat(
                        view.numbers().getOrDefault(page, List.of()).stream()
                                .flatMap(number -> BatesRange.number(number).stream()),
                        sheets.on(page).stream().flatMap(BatesRange::each))
                .distinct()
                .toList();
    }
}
