package org.foiatrail.workflow.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Located;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.workflow.FileView;

/// Holds quotes against the stored text and counts.
public final class QuoteCheck {
    /// What exports show in the place of private data.
    private static final String MASK = "[private]";

    private final List<String> problems = new ArrayList<>();
    private final List<String> unfit = new ArrayList<>();
    private int stand;
    private int moved;
    private int gone;
    private int onTextLayer;
    private int onOcr;
    private int compared;

    /// Checks one quote.
    ///
    /// @param name what is quoted, for the line that says it does not stand
    public void check(FileView view, int page, int start, int lastPage, int end, String quote, String name) {
        if (inside(view, page, start, lastPage, end) && stands(view, page, start, lastPage, end, quote)) {
            stand++;
            count(view, page, lastPage);
            compared += compared(view, page, start, lastPage, end) ? 1 : 0;
        } else if (elsewhere(view, quote).isPresent()) {
            moved++;
            problems.add(name + ": its words stand elsewhere now");
        } else {
            gone++;
            problems.add(name + ": its words are gone");
        }
    }

    /// Whether a quote stands where it says.
    public static boolean stands(FileView view, Located at) {
        return at.quote() != null
                && at.page() != null
                && at.lastPage() != null
                && at.start() != null
                && at.end() != null
                && inside(view, at.page(), at.start(), at.lastPage(), at.end())
                && stands(view, at.page(), at.start(), at.lastPage(), at.end(), at.quote());
    }

    /// Where else in its file a quote stands, on one page.
    public static Optional<Span> elsewhere(FileView view, String quote) {
        Pattern words = unmasked(quote);
        for (Page page : view.pages()) {
            Matcher found = words.matcher(page.text());
            if (found.find()) {
                return Optional.of(new Span(page.number(), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    /// A quote over a page break may leave out what stands in the margins between its words: then its first part
    /// begins at `start`, its last part ends at `end`, and a line break joins them.
    private static boolean stands(FileView view, int page, int start, int lastPage, int end, String quote) {
        String words = view.text(page, start, lastPage, end);
        if (words.equals(quote)
                || (quote.contains(MASK) && unmasked(quote).matcher(words).matches())) {
            return true;
        }
        String first = view.page(page).text();
        String last = view.page(lastPage).text().substring(0, end);
        for (int cut = quote.indexOf('\n'); page < lastPage && cut >= 0; cut = quote.indexOf('\n', cut + 1)) {
            if (first.startsWith(quote.substring(0, cut), start) && last.endsWith(quote.substring(cut + 1))) {
                return true;
            }
        }
        return false;
    }

    /// What was masked may be any short stretch; all around it must be as it was quoted.
    private static Pattern unmasked(String quote) {
        return Pattern.compile(
                Stream.of(quote.split(Pattern.quote(MASK), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".{1,80}?")),
                Pattern.DOTALL);
    }

    private static boolean inside(FileView view, int page, int start, int lastPage, int end) {
        return page >= 1
                && page <= lastPage
                && lastPage <= view.pages().size()
                && start >= 0
                && start <= view.page(page).text().length()
                && end >= (page == lastPage ? start : 0)
                && end <= view.page(lastPage).text().length();
    }

    private void count(FileView view, int page, int lastPage) {
        for (int number = page; number <= lastPage; number++) {
            Page.Origin origin = view.page(number).origin();
            if (origin == Page.Origin.OCR || origin == Page.Origin.MIXED) {
                onOcr++;
                return;
            }
        }
        onTextLayer++;
    }

    /// True if a person compared all of the words with the pages' pictures.
    private static boolean compared(FileView view, int page, int start, int lastPage, int end) {
        for (int number = page; number <= lastPage; number++) {
            String text = view.page(number).text();
            Span words = new Span(number, number == page ? start : 0, number == lastPage ? end : text.length());
            if (!view.quotes().compared(words, text).byPerson()) {
                return false;
            }
        }
        return true;
    }

    /// A quote whose file is not in the corpus.
    void gone(String name) {
        gone++;
        problems.add(name + ": its file is not in this corpus");
    }

    void unfit(List<String> lines) {
        unfit.addAll(lines);
    }

    void problem(String line) {
        problems.add(line);
    }

    public VerifyReport report() {
        return new VerifyReport(stand, moved, gone, onTextLayer, onOcr, compared, problems, unfit);
    }
}
