package org.foiatrail.workflow.chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Compared;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.ExhibitRow;
import org.foiatrail.model.Located;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Remarks;
import org.foiatrail.model.Span;
import org.foiatrail.render.chronology.ExhibitBook;
import org.foiatrail.render.chronology.Sheet;
import org.foiatrail.render.text.Masking;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.PlacedQuotes;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.SourceBytes;

/// `binder`: the pages that a timeline's quotes stand on, as exhibits.
public final class MakeBinder {
    private final Home home;

    public MakeBinder(Home home) {
        this.home = home;
    }

    /// A page and what is quoted of it.
    private record Cited(FileView view, int page, List<ExhibitRow> quotes) {}

    /// Writes the PDF and gives its quote sheet, in the order of the exhibits.
    ///
    /// @param stars true to take in what was starred outside of the timeline's messages
    /// @param includePrivate pages with private persons' numbers and addresses, too
    public List<ExhibitRow> write(
            OutputStream out, Chronology chronology, Selection selection, boolean stars, boolean includePrivate)
            throws IOException {
        List<ExhibitRow> sheet = new ArrayList<>();
        List<String> index = new ArrayList<>(List.of("Index of exhibits", ""));
        try (Corpus corpus = Corpus.open(home);
                Extraction extraction = new Extraction(ExtractSettings.defaults(corpus.scratch()));
                SourceBytes sources = new SourceBytes(corpus.ledger(), extraction);
                ExhibitBook book = new ExhibitBook()) {
            PageSheets pages = new PageSheets(corpus, extraction, sources, includePrivate);
            List<FileView> views = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            int number = 0;
            for (Cited cited : cited(chronology, views, stars)) {
                Located at = cited.view().pagesOnly("exhibit", cited.page(), cited.page());
                String bates = at.bates() == null ? "" : at.bates() + ", ";
                String name = bates + Citation.of(at);
                PageSheets.Shown shown = pages.of(cited.view(), cited.page());
                Sheet content = shown.sheet();
                if (content != null) {
                    number++;
                    String stamp = "Exhibit " + number + ": " + name
                            + (content instanceof Sheet.Words ? " (stored text)" : "");
                    book.add(stamp, content);
                    index.add(stamp);
                } else {
                    index.add("Left out: " + name + ": " + shown.leftOut());
                }
                for (ExhibitRow quote : cited.quotes()) {
                    ExhibitRow row = new ExhibitRow(
                            quote.at(),
                            content == null ? null : Integer.valueOf(number),
                            shown.leftOut(),
                            quote.review(),
                            quote.reading(),
                            quote.date(),
                            quote.from(),
                            quote.title());
                    sheet.add(includePrivate ? row : Masking.of(row));
                    index.add("     " + line(sheet.getLast()));
                }
            }
            book.write(out, index);
        }
        return sheet;
    }

    private static String line(ExhibitRow quote) {
        String date = quote.date() == null ? null : quote.date().replace('T', ' ');
        String what = Stream.of(date, quote.from(), quote.title())
                .filter(part -> part != null)
                .collect(Collectors.joining("  "));
        return what.isEmpty() ? "starred" : what;
    }

    /// The pages in the order of the events, then those of other stars by place.
    private static List<Cited> cited(Chronology chronology, List<FileView> views, boolean stars) {
        Map<String, FileView> byPath = new LinkedHashMap<>();
        views.forEach(
                view -> byPath.put(key(view.file().production(), view.file().path()), view));
        SequencedMap<String, Cited> pages = new LinkedHashMap<>();
        for (EventRow event : Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .toList()) {
            FileView view = byPath.get(key(event.at().production(), event.at().path()));
            Integer page = event.at().page();
            if (view != null && page != null) {
                page(pages, view, page)
                        .add(new ExhibitRow(
                                event.at(),
                                null,
                                null,
                                event.review(),
                                event.reading(),
                                event.date(),
                                event.from(),
                                event.title()));
            }
        }
        if (stars) {
            views.forEach(view -> stars(view, pages));
        }
        return List.copyOf(pages.values());
    }

    private static void stars(FileView view, SequencedMap<String, Cited> pages) {
        PlacedQuotes quotes = view.quotes();
        Set<Span> seen = new HashSet<>();
        for (Placed one : quotes.all()) {
            Span span = one.span();
            boolean whole = one.said().wholePage();
            if (!Remarks.of(quotes.of(span, whole)).starred() || !seen.add(span)) {
                continue;
            }
            boolean cited = pages.containsKey(key(view, span.page()));
            List<ExhibitRow> of = page(pages, view, span.page());
            boolean quoted = of.stream()
                    .anyMatch(row -> Citation.of(row.at()).equals(Citation.of(view.located("exhibit", List.of(span)))));
            if (whole ? !cited : !quoted) {
                Compared compared = quotes.compared(span, view.page(span.page()).text());
                Located at = whole
                        ? view.pagesOnly("exhibit", span.page(), span.page())
                        : view.located("exhibit", List.of(span));
                of.add(new ExhibitRow(at, null, null, compared.review(), compared.reading(), null, null, null));
            }
        }
    }

    private static List<ExhibitRow> page(SequencedMap<String, Cited> pages, FileView view, int page) {
        return pages.computeIfAbsent(key(view, page), key -> new Cited(view, page, new ArrayList<>()))
                .quotes();
    }

    private static String key(FileView view, int page) {
        return key(view.file().production(), view.file().path()) + '\n' + page;
    }

    private static String key(String production, String path) {
        return production + '\n' + path;
    }
}
