package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Located;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.NearDuplicates;
import org.foiatrail.relate.text.NearDuplicates.Member;
import org.foiatrail.relate.text.Sketch;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.Words;

/// `duplicates`: documents that are copies or drafts of one another.
public final class ListDuplicates {
    private final Home home;

    public ListDuplicates(Home home) {
        this.home = home;
    }

    /// A row for each selected member of a group; group by group, the preferred copy first, then by place.
    public Answer<Row.DuplicateRow> list(Selection selection) {
        try (Corpus corpus = Corpus.open(home)) {
            // Copies stand in any production, whatever part of them is listed.
            List<FileView> views = new CorpusView(corpus).files(file -> file.read() && !file.superseded());
            Map<String, Banners> banners = Banners.byProduction(views);
            List<Part> parts = views.stream().flatMap(Part::of).toList();
            Function<Part, DocumentText> text =
                    part -> part.text(banners.getOrDefault(part.file().production(), Banners.NONE));
            List<Sketch> sketches = Parallel.map(parts, part -> Sketch.of(text.apply(part))).stream()
                    .map(Parallel.Done::result)
                    .toList();
            NearDuplicates duplicates =
                    new NearDuplicates(sketches, i -> text.apply(parts.get(i)).tokens());
            Predicate<SourceFile> wanted = selection.in(corpus.ledger());
            List<Row.DuplicateRow> rows = new ArrayList<>();
            for (List<Member> group : duplicates.groups()) {
                rows(group, parts).stream()
                        .filter(row -> wanted.test(parts.get(row.member()).file()))
                        .forEach(row -> rows.add(row.row()));
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    /// A document: some pages of a file, or all of it.
    private record Part(FileView view, int first, int last) {
        static Stream<Part> of(FileView view) {
            List<LogicalDocument> documents = view.found().segments().documents();
            return documents.isEmpty()
                    ? Stream.of(new Part(view, 1, view.pages().size()))
                    : documents.stream().map(one -> new Part(view, one.firstPage(), one.lastPage()));
        }

        SourceFile file() {
            return view.file();
        }

        DocumentText text(Banners banners) {
            return DocumentTexts.of(view, first, last, banners);
        }

        Located located() {
            return last == 0 ? view.withoutPages("duplicate") : view.pagesOnly("duplicate", first, last);
        }

        String citation() {
            Located at = located();
            return at.page() == null
                    ? at.production() + ":" + at.path()
                    : Citation.of(at).pageOnly().toString();
        }
    }

    private record MemberRow(int member, Row.DuplicateRow row) {}

    private static List<MemberRow> rows(List<Member> group, List<Part> parts) {
        int preferred = group.getFirst().document();
        String preferredPlace = parts.get(preferred).citation();
        String id = Ids.of("copies", preferredPlace);
        List<Member> byPlace = new ArrayList<>(group.subList(1, group.size()));
        byPlace.sort(Comparator.comparingInt(Member::document));
        byPlace.addFirst(group.getFirst());
        List<MemberRow> rows = new ArrayList<>();
        for (Member member : byPlace) {
            boolean first = member.document() == preferred;
            List<String> copies = byPlace.stream()
                    .filter(other -> other.document() != member.document())
                    .map(other -> parts.get(other.document()).citation())
                    .toList();
            rows.add(new MemberRow(
                    member.document(),
                    new Row.DuplicateRow(
                            parts.get(member.document()).located(),
                            id,
                            first
                                    ? "preferred"
                                    : Words.dashed(member.resemblance().kind()),
                            first ? null : rounded(member.resemblance().similarity()),
                            preferredPlace,
                            copies)));
        }
        return rows;
    }

    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
