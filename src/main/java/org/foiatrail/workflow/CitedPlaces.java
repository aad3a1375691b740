package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.Page;
import org.foiatrail.model.Production;
import org.foiatrail.model.Span;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.store.Corpus;

/// From citations to the places they fit. Never picks one of several.
public final class CitedPlaces {
    /// Blanks, and the brackets around a number that was inferred.
    private static final Pattern MARKS = Pattern.compile("[ \\[\\]]");

    private final List<FileView> views;
    private final List<String> productions;

    private CitedPlaces(List<FileView> views, List<String> productions) {
        this.views = views;
        this.productions = productions;
    }

    /// All of the corpus, with Bates numbers.
    static CitedPlaces in(Corpus corpus) {
        return new CitedPlaces(new CorpusView(corpus).files(file -> true), productions(corpus));
    }

    /// As much of the corpus as these citations need: Bates numbers are made out only if one of them is such.
    static CitedPlaces in(Corpus corpus, List<String> citations) {
        List<String> productions = productions(corpus);
        Set<String> paths = new HashSet<>();
        for (String text : citations) {
            Citation citation = Citation.parse(text, productions);
            if (citation.page() == null) {
                return in(corpus);
            }
            paths.add(citation.target());
        }
        return new CitedPlaces(new CorpusView(corpus).unnumbered(file -> paths.contains(file.path())), productions);
    }

    private static List<String> productions(Corpus corpus) {
        return corpus.ledger().productions().stream().map(Production::name).toList();
    }

    /// A place.
    ///
    /// @param spans its words, a stretch for each of its pages
    /// @param wholePage true if no words were named
    /// @param reason where the page's text comes from, or why it has none
    record Place(FileView view, Located at, List<Span> spans, boolean wholePage, String reason) {
        int page() {
            return spans.getFirst().page();
        }
    }

    /// The one place that `citation` fits.
    Place single(String citation) {
        List<Place> places = find(citation);
        if (places.size() == 1) {
            return places.getFirst();
        }
        throw new CorpusException(
                CorpusException.Kind.USAGE,
                "'" + citation + "' fits " + places.size() + " places: "
                        + String.join(
                                ", ",
                                places.stream()
                                        .map(place -> Citation.of(place.at())
                                                .pageOnly()
                                                .toString())
                                        .toList())
                        + "; name one of them");
    }

    /// Every place that `text` fits; at least one.
    List<Place> find(String text) {
        Citation citation = Citation.parse(text, productions);
        List<Place> places = new ArrayList<>();
        for (FileView view : views) {
            if (citation.production() != null
                    && !citation.production().equals(view.file().production())) {
                continue;
            }
            if (citation.page() != null) {
                if (view.file().path().equals(citation.target())) {
                    places.add(place(view, citation, citation.page()));
                }
            } else {
                view.numbers().forEach((page, numbers) -> {
                    if (numbers.stream().anyMatch(bates -> fits(bates, citation.target()))) {
                        places.add(place(view, citation, page));
                    }
                });
            }
        }
        if (places.isEmpty() && citation.page() == null) {
            views.stream()
                    .filter(view -> view.file().path().equals(citation.target()))
                    .findFirst()
                    .ifPresent(view -> askForPage(text, view));
            onSheets(citation, places);
        }
        if (places.isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "no page is cited by '" + text + "'; 'foiatrail pages' lists those there are");
        }
        return places;
    }

    /// The sheets that stand for a page that was withheld.
    private void onSheets(Citation citation, List<Place> places) {
        BatesRange number = BatesRange.number(citation.target()).orElse(null);
        for (FileView view : views) {
            boolean wanted = citation.production() == null
                    || citation.production().equals(view.file().production());
            if (number != null && wanted) {
                new SheetNumbers(view)
                        .all().stream()
                                .filter(sheet -> number.prefix().isEmpty()
                                        ? sheet.range().first() <= number.first()
                                                && number.first()
                                                        <= sheet.range().last()
                                        : sheet.range().holds(number))
                                .map(sheet -> place(view, citation, sheet.page().page()))
                                .forEach(places::add);
            }
        }
    }

    private static void askForPage(String text, FileView view) {
        int pages = view.pages().size();
        throw new CorpusException(
                CorpusException.Kind.USAGE,
                "which page of '" + text + "'? it has " + pages + (pages == 1 ? " page" : " pages") + "; write '" + text
                        + "#1'");
    }

    /// The whole number, spaces and case aside, or its tail.
    public static boolean fits(String bates, String target) {
        String plain = bare(target);
        String whole = bare(bates);
        String digits = plain.chars().allMatch(Character::isDigit) ? plain.replaceFirst("^0+", "") : "";
        String tail = whole.replaceFirst("^.*\\D", "").replaceFirst("^0+", "");
        return whole.equals(plain) || (!digits.isEmpty() && digits.equals(tail));
    }

    private static String bare(String bates) {
        return MARKS.matcher(bates).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Place place(FileView view, Citation citation, int number) {
        int last = citation.lastPage() == null ? number : citation.lastPage();
        Page page = view.pageIfThere(number).orElse(null);
        Page lastPage = view.pageIfThere(last).orElse(null);
        if (page == null || lastPage == null) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    view.file().path() + " has " + view.pages().size() + " pages; there is no page " + last);
        }
        int start = citation.start() == null ? 0 : citation.start();
        int end = citation.end() == null ? lastPage.text().length() : citation.end();
        boolean inside =
                start <= page.text().length() && end <= lastPage.text().length() && (number != last || start <= end);
        if (!inside) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING,
                    "page " + number + " of " + view.file().path() + " has "
                            + page.text().length() + " characters; '@" + start + "-" + end + "' is not among them");
        }
        List<Span> spans = new ArrayList<>();
        for (int one = number; one <= last; one++) {
            int to = one == last ? end : view.page(one).text().length();
            spans.add(new Span(one, one == number ? start : 0, to));
        }
        boolean wholePage = citation.start() == null || citation.end() == null;
        return new Place(view, view.located("page", spans), spans, wholePage, page.reason());
    }
}
