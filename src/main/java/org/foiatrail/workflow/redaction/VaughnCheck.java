package org.foiatrail.workflow.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.model.VaughnIndex;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.segment.redaction.ExemptionNames;
import org.foiatrail.workflow.Exemptions;
import org.jspecify.annotations.Nullable;

/// Compares a Vaughn index with the pages, entry by entry and redaction by redaction.
final class VaughnCheck {
    /// A page as it was released.
    ///
    /// @param numbers its Bates numbers and those of pages it stands for; none if it bears none
    record SeenPage(String citation, List<BatesRange> numbers, List<Row.RedactionRow> redactions) {
        SeenPage {
            numbers = List.copyOf(numbers);
            redactions = List.copyOf(redactions);
        }
    }

    /// A range of more pages than any release has is a misprint.
    private static final long MOST_PAGES = 1_000_000;

    private final VaughnIndex index;
    private final List<SeenPage> pages;
    /// Those of the pages' numbers.
    private final Set<String> prefixes;
    private final List<Claim> claims = new ArrayList<>();
    private final List<VaughnIndex.Problem> problems;

    /// An entry as understood.
    private record Claim(VaughnIndex.Entry entry, List<BatesRange> ranges, List<String> exemptions) {
        boolean covers(SeenPage page) {
            return ranges.stream().anyMatch(range -> page.numbers().stream().anyMatch(range::holds));
        }
    }

    VaughnCheck(VaughnIndex index, List<SeenPage> pages) {
        this.index = index;
        this.pages = pages;
        prefixes = pages.stream()
                .flatMap(page -> page.numbers().stream())
                .map(BatesRange::prefix)
                .collect(Collectors.toSet());
        problems = new ArrayList<>(index.problems());
        index.entries().forEach(this::understand);
        problems.sort(Comparator.comparingInt(VaughnIndex.Problem::line));
    }

    private void understand(VaughnIndex.Entry entry) {
        List<String> exemptions = ExemptionNames.read(entry.exemptions());
        List<BatesRange> ranges = BatesRange.list(entry.range(), prefixes::contains);
        if (exemptions.isEmpty()) {
            problems.add(new VaughnIndex.Problem(entry.line(), "no exemption in '" + entry.exemptions() + "'"));
        } else if (ranges.isEmpty() || ranges.stream().anyMatch(pages -> pages.last() - pages.first() >= MOST_PAGES)) {
            problems.add(new VaughnIndex.Problem(entry.line(), "no Bates number in '" + entry.range() + "'"));
        } else {
            claims.add(new Claim(entry, ranges, exemptions));
        }
    }

    /// By page, then by entry, then the rows that could not be read.
    List<Row.VaughnRow> findings() {
        List<Row.VaughnRow> rows = new ArrayList<>();
        for (SeenPage page : pages) {
            List<Claim> covering =
                    claims.stream().filter(claim -> claim.covers(page)).toList();
            for (Row.RedactionRow redaction : page.redactions()) {
                onPage(page, redaction, covering).ifPresent(rows::add);
            }
        }
        claims.forEach(claim -> rows.addAll(inIndex(claim)));
        for (VaughnIndex.Problem problem : problems) {
            rows.add(new Row.VaughnRow(
                    "unreadable", cited(problem.line()), null, null, List.of(), problem.line(), null, problem.what()));
        }
        return rows;
    }

    /// A redaction that no entry covers, or that claims more than its entries do.
    private static Optional<Row.VaughnRow> onPage(SeenPage page, Row.RedactionRow redaction, List<Claim> covering) {
        if (covering.isEmpty()) {
            String why = page.numbers().isEmpty() ? "the page bears no Bates number" : null;
            return Optional.of(row("no-entry", redaction, redaction.exemptions(), null, why));
        }
        List<String> justified =
                covering.stream().flatMap(claim -> claim.exemptions().stream()).toList();
        List<String> more = without(redaction.exemptions(), justified);
        VaughnIndex.Entry entry = covering.getFirst().entry();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(row("not-in-index", redaction, more, entry, entry.description()));
    }

    private static Row.VaughnRow row(
            String finding,
            Row.RedactionRow redaction,
            List<String> exemptions,
            VaughnIndex.@Nullable Entry entry,
            @Nullable String description) {
        Located at = redaction.at();
        return new Row.VaughnRow(
                finding,
                Citation.of(at).toString(),
                at.bates(),
                at.lastBates(),
                exemptions,
                entry == null ? null : entry.line(),
                entry == null ? null : entry.range(),
                description);
    }

    /// Numbers of an entry that no page bears; if all are there, exemptions that none of the pages claims.
    private List<Row.VaughnRow> inIndex(Claim claim) {
        List<SeenPage> covered = pages.stream().filter(claim::covers).toList();
        List<Row.VaughnRow> rows = new ArrayList<>();
        claim.ranges().forEach(range -> rows.addAll(lacking(claim, range, covered)));
        if (!rows.isEmpty()) {
            return rows;
        }
        List<String> shown = covered.stream()
                .flatMap(page -> page.redactions().stream())
                .flatMap(redaction -> redaction.exemptions().stream())
                .toList();
        List<String> unseen = without(claim.exemptions(), shown);
        String page = covered.getFirst().citation();
        BatesRange first = claim.ranges().getFirst();
        BatesRange last = claim.ranges().getLast();
        return unseen.isEmpty()
                ? List.of()
                : List.of(row(
                        "not-on-page", page, claim, first.written(first.first()), last.written(last.last()), unseen));
    }

    /// The numbers of a range that no page bears.
    private List<Row.VaughnRow> lacking(Claim claim, BatesRange range, List<SeenPage> covered) {
        TreeSet<Long> there = new TreeSet<>();
        for (SeenPage page : covered) {
            page.numbers().stream().filter(range::holds).map(BatesRange::first).forEach(there::add);
        }
        List<Row.VaughnRow> rows = new ArrayList<>();
        long next = range.first();
        for (long number : there) {
            if (number > next) {
                rows.add(noPage(claim, range, next, number - 1));
            }
            next = number + 1;
        }
        if (next <= range.last()) {
            rows.add(noPage(claim, range, next, range.last()));
        }
        return rows;
    }

    private Row.VaughnRow noPage(Claim claim, BatesRange range, long first, long last) {
        return row(
                "no-page",
                cited(claim.entry().line()),
                claim,
                range.written(first),
                range.written(last),
                claim.exemptions());
    }

    private static Row.VaughnRow row(
            String finding, String citation, Claim claim, String first, String last, List<String> exemptions) {
        return new Row.VaughnRow(
                finding,
                citation,
                first,
                last,
                exemptions,
                claim.entry().line(),
                claim.entry().range(),
                claim.entry().description());
    }

    private String cited(int line) {
        return index.file() + ":" + line;
    }

    private static List<String> without(List<String> exemptions, List<String> others) {
        return exemptions.stream()
                .filter(exemption -> !Exemptions.agree(exemption, others))
                .toList();
    }
}
