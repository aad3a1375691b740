package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.foiatrail.model.Compared;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.OnQuote;
import org.foiatrail.model.Page;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Remarks;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// What the analyst said of the quotes of one file, where their words stand now.
public final class PlacedQuotes {
    private final List<Placed> placed = new ArrayList<>();
    private final List<String> unfit = new ArrayList<>();

    /// @param pages the page of a number, if there is one; asked only where something is said of a page
    PlacedQuotes(SourceFile file, Decisions decisions, IntFunction<Optional<Page>> pages) {
        for (OnQuote said : decisions.quotes()) {
            if (!said.at().sha256().equals(file.sha256())) {
                continue;
            }
            Page page = pages.apply(said.at().page()).orElse(null);
            List<Span> spans = page == null
                    ? List.of()
                    : said.wholePage()
                            ? List.of(new Span(page.number(), 0, page.text().length()))
                            : AnchoredWords.places(page, said.at());
            if (spans.size() == 1) {
                placed.add(new Placed(spans.getFirst(), said));
            } else {
                String words =
                        said.wholePage() ? "what is said of" : "'" + said.at().words() + "' on";
                unfit.add("line " + said.signed().line() + ": " + words + " page "
                        + said.at().page() + " of " + file.production() + ":" + file.path() + " " + why(page, spans));
            }
        }
    }

    private static String why(@Nullable Page page, List<Span> spans) {
        if (page == null) {
            return "fits no more: there is no such page";
        }
        return spans.isEmpty()
                ? "fits no more: the words do not stand there"
                : "fits " + spans.size() + " places; give more of 'prefix:' and 'suffix:'";
    }

    /// In the order in which they were said.
    public List<Placed> all() {
        return List.copyOf(placed);
    }

    /// Those that fit no more, each in a line.
    List<String> unfit() {
        return List.copyOf(unfit);
    }

    /// What was said of these very words, or of this whole page.
    public List<OnQuote> of(Span span, boolean wholePage) {
        return placed.stream()
                .filter(one -> wholePage
                        ? one.said().wholePage() && one.span().page() == span.page()
                        : !one.said().wholePage() && one.span().equals(span))
                .map(Placed::said)
                .toList();
    }

    Remarks remarks(List<Span> spans) {
        return Remarks.of(placed.stream()
                .filter(one -> spans.stream().anyMatch(one::meets))
                .map(Placed::said)
                .toList());
    }

    public Compared compared(Span span, String page) {
        return Compared.of(placed, span, page);
    }
}
