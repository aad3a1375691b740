package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.relate.text.Match;
import org.foiatrail.relate.text.SharedPassages;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.Selection;

/// `compare`: what a later production shows of an earlier one's pages, what it hides, and what stands in one
/// alone.
///
/// Passages are compared, not files: a page may come again inside a merged file, a mail inside another chain.
public final class CompareProductions {
    private static final Comparator<Row.DifferenceRow> BY_PLACE = Comparator.comparing(
                    Row.DifferenceRow::at,
                    Comparator.comparing(Located::production)
                            .thenComparing(Located::path)
                            .thenComparingInt(at -> Objects.requireNonNullElse(at.page(), 0))
                            .thenComparingInt(at -> Objects.requireNonNullElse(at.start(), 0)))
            .thenComparing(Row.DifferenceRow::kind)
            .thenComparing(row -> Objects.requireNonNullElse(row.other(), ""));

    private final Home home;

    public CompareProductions(Home home) {
        this.home = home;
    }

    /// The rows of `first` against `second`, two names of productions, by place.
    public Answer<Row.DifferenceRow> between(String first, String second) {
        if (first.equals(second)) {
            throw new CorpusException(CorpusException.Kind.USAGE, "name two productions, not '" + first + "' twice");
        }
        try (Corpus corpus = Corpus.open(home)) {
            // Says so if there is no such production.
            new Selection(List.of(first, second), null).in(corpus.ledger());
            List<FileView> views = new CorpusView(corpus).files(file -> file.read() && !file.superseded());
            ProductionTexts one = ProductionTexts.of(views, first);
            ProductionTexts other = ProductionTexts.of(views, second);
            List<Row.DifferenceRow> rows = new ArrayList<>();
            Map<List<Integer>, List<Match>> pairs = new TreeMap<>(
                    Comparator.<List<Integer>>comparingInt(pair -> pair.get(0)).thenComparingInt(pair -> pair.get(1)));
            for (Match match : matches(one, other)) {
                pairs.computeIfAbsent(List.of(match.first(), match.second()), pair -> new ArrayList<>())
                        .add(match);
            }
            pairs.forEach((pair, matches) ->
                    rows.addAll(new MatchedDocuments(one, pair.get(0), other, pair.get(1)).rows(matches)));
            rows.addAll(one.uncovered("only-in-first"));
            rows.addAll(other.uncovered("only-in-second"));
            rows.sort(BY_PLACE);
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    /// Each passage of either production with its best copy in the other.
    private static List<Match> matches(ProductionTexts one, ProductionTexts other) {
        List<Match> matches = new ArrayList<>();
        SharedPassages inOther = new SharedPassages(other.size(), other::text);
        Parallel.map(one.all(), i -> inOther.of(one.text(i)))
                .forEach(done -> done.result()
                        .forEach(passage -> matches.add(new Match(
                                done.item(),
                                passage.from(),
                                passage.to(),
                                passage.document(),
                                passage.otherFrom(),
                                passage.otherTo()))));
        SharedPassages inOne = new SharedPassages(one.size(), one::text);
        List<Match> back = new ArrayList<>();
        Parallel.map(other.all(), i -> inOne.of(other.text(i)))
                .forEach(done -> done.result()
                        .forEach(passage -> back.add(new Match(
                                passage.document(),
                                passage.otherFrom(),
                                passage.otherTo(),
                                done.item(),
                                passage.from(),
                                passage.to()))));
        Map<Long, List<Match>> known = new TreeMap<>();
        matches.forEach(match ->
                known.computeIfAbsent(pair(match), key -> new ArrayList<>()).add(match));
        for (Match match : back) {
            if (known.getOrDefault(pair(match), List.of()).stream().noneMatch(match::meets)) {
                matches.add(match);
            }
        }
        return matches;
    }

    private static long pair(Match match) {
        return ((long) match.first() << Integer.SIZE) | match.second();
    }
}
