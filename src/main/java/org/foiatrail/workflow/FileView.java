package org.foiatrail.workflow;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Found;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Located;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A file as every reader of the corpus sees it: its pages, what was found in them, its Bates numbers. Pages
/// are read from the store when they are first asked for. For any number of threads.
public final class FileView {
    private final SourceFile file;
    private final Found found;
    private final Map<Integer, List<String>> numbers;
    private final Supplier<List<Page>> source;
    private final Decisions decisions;
    private @Nullable DecidedMentions decided;
    private @Nullable PlacedQuotes quotes;
    private @Nullable DecidedParties parties;
    private final NavigableMap<Integer, String> documents = new TreeMap<>();
    /// Soft, since a command holds the views of a whole corpus, whose pages may not fit into memory.
    private SoftReference<@Nullable List<Page>> pages = new SoftReference<>(null);

    /// A view whose pages come from `source`.
    ///
    /// @param numbers page → its Bates numbers, that of the main series first
    public FileView(SourceFile file, Found found, Map<Integer, List<String>> numbers, Supplier<List<Page>> source) {
        this(file, found, numbers, source, Decisions.NONE);
    }

    /// The same, with what the analyst decided.
    public FileView(
            SourceFile file,
            Found found,
            Map<Integer, List<String>> numbers,
            Supplier<List<Page>> source,
            Decisions decisions) {
        this.decisions = decisions;
        this.file = file;
        this.found = found;
        this.numbers = numbers;
        this.source = source;
        for (LogicalDocument document : found.segments().documents()) {
            documents.put(document.firstPage(), document(file.content(), document.firstPage()));
        }
    }

    /// What is looked at.
    public SourceFile file() {
        return file;
    }

    /// What the machine found; its mentions are asked for by [#mentions], which hears the analyst.
    public Found found() {
        return found;
    }

    synchronized DecidedMentions decided() {
        DecidedMentions done = decided;
        if (done == null) {
            done = new DecidedMentions(file, found.mentions(), decisions, this::pageIfThere);
            decided = done;
        }
        return done;
    }

    /// What the parties of its messages are called once the analyst is heard.
    synchronized DecidedParties parties() {
        DecidedParties done = parties;
        if (done == null) {
            done = new DecidedParties(file, found, decisions);
            parties = done;
        }
        return done;
    }

    /// Names that the analyst gives the parties of a message, other than those printed.
    public List<String> otherwiseCalled(Message message) {
        return List.copyOf(parties().renamed(message).values());
    }

    /// What the analyst said of its quotes and pages.
    public synchronized PlacedQuotes quotes() {
        PlacedQuotes done = quotes;
        if (done == null) {
            done = new PlacedQuotes(file, decisions, this::pageIfThere);
            quotes = done;
        }
        return done;
    }

    /// The mentions that stand.
    public List<Mention> mentions() {
        return decided().standing();
    }

    /// Page → its Bates numbers, that of the main series first.
    public Map<Integer, List<String>> numbers() {
        return numbers;
    }

    /// The page's number in the production's main series.
    @Nullable
    String bates(int page) {
        List<String> own = numbers.get(page);
        return own == null ? null : own.getFirst();
    }

    public synchronized List<Page> pages() {
        List<Page> loaded = pages.get();
        if (loaded == null) {
            loaded = source.get();
            pages = new SoftReference<>(loaded);
        }
        return loaded;
    }

    /// The page of that number.
    public Page page(int number) {
        return pages().get(number - 1);
    }

    Optional<Page> pageIfThere(int number) {
        return number >= 1 && number <= pages().size() ? Optional.of(page(number)) : Optional.empty();
    }

    /// The id of the document that holds a page: of the file's bytes and, for all but its first document, of where it
    /// begins.
    public String document(int page) {
        Map.Entry<Integer, String> document = documents.floorEntry(page);
        return document == null ? document(file.content(), 1) : document.getValue();
    }

    /// The id of the document that begins on a page of a content.
    public static String document(String content, int firstPage) {
        return firstPage == 1 ? Ids.of("document", content) : Ids.of("document", content, firstPage);
    }

    /// The columns of a row about the stretch from the first span's start to the last one's end.
    ///
    /// @param what the kind of row, which its id is made of
    public Located located(String what, List<Span> spans) {
        Span first = spans.getFirst();
        Span last = spans.getLast();
        return located(what, spans, text(first.page(), first.start(), last.page(), last.end()));
    }

    /// The same with the quote that was stored, which over a page break leaves the margins out.
    public Located located(String what, List<Span> spans, String quote) {
        Span first = spans.getFirst();
        Span last = spans.getLast();
        String id = Ids.of(what, file.production(), file.path(), first.page(), first.start(), last.page(), last.end());
        return at(id, first.page(), last.page(), last.page(), first.start(), last.end(), quote);
    }

    /// The columns of a row about a place without words.
    ///
    /// @param where what tells it from others of its page
    public Located locatedWithoutWords(String what, int page, String where) {
        String id = Ids.of(what, file.production(), file.path(), page, where);
        return at(id, page, page, page, null, null, null);
    }

    /// The columns of a row about all of its pages: without a quote, since a whole file's words would drown the rest.
    public Located whole(String what) {
        return pages().isEmpty() ? withoutPages(what) : pagesOnly(what, 1, pages().size());
    }

    /// The columns of a row about some of its pages.
    public Located pagesOnly(String what, int first, int last) {
        return at(Ids.of(what, file.production(), file.path(), first, last), first, last, last, null, null, null);
    }

    /// The columns of a row about a document, cited by its first line; its last Bates number is that of its last
    /// page.
    public Located located(LogicalDocument document) {
        int page = document.firstPage();
        Span line = document.firstLine();
        return at(
                Ids.of("document", file.production(), file.path(), page),
                page,
                page,
                document.lastPage(),
                line == null ? null : line.start(),
                line == null ? null : line.end(),
                line == null ? null : text(page, line.start(), page, line.end()));
    }

    /// @param restsOn the last page that the origin, the confidence and the last Bates number are of
    private Located at(
            String id,
            int page,
            int lastPage,
            int restsOn,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote) {
        return new Located(
                id,
                file.production(),
                document(page),
                file.path(),
                page,
                lastPage,
                bates(page),
                bates(restsOn),
                origin(page, restsOn),
                confidence(page, restsOn),
                start,
                end,
                quote);
    }

    /// The columns of a row about a file that has no pages.
    public Located withoutPages(String what) {
        return new Located(
                Ids.of(what, file.production(), file.path()),
                file.production(),
                document(1),
                file.path(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The message whose own words `place` is among, or stands at the end of.
    public Optional<Message> holder(Span place) {
        return found().segments().messages().stream()
                .filter(message -> Stream.concat(message.header().stream(), message.body().stream())
                        .anyMatch(own -> own.page() == place.page()
                                && own.start() <= place.start()
                                && (place.start() < own.end() || place.end() == own.end())))
                .findFirst();
    }

    /// The stored text from one place to another, pages joined by a line break.
    public String text(int page, int start, int lastPage, int end) {
        if (page == lastPage) {
            return page(page).text().substring(start, end);
        }
        StringBuilder text = new StringBuilder(page(page).text().substring(start));
        for (int between = page + 1; between < lastPage; between++) {
            text.append('\n').append(page(between).text());
        }
        return text.append('\n').append(page(lastPage).text(), 0, end).toString();
    }

    /// The least sure origin of the pages: words over an embedded and an OCR page rest on both.
    private String origin(int page, int lastPage) {
        Page.Origin origin = page(page).origin();
        for (int number = page + 1; number <= lastPage; number++) {
            Page.Origin next = page(number).origin();
            origin = next == Page.Origin.NONE || next == origin ? origin : Page.Origin.MIXED;
        }
        return Words.dashed(origin);
    }

    private double confidence(int page, int lastPage) {
        double least = page(page).confidence();
        for (int number = page + 1; number <= lastPage; number++) {
            Page next = page(number);
            least = next.origin() == Page.Origin.NONE ? least : Math.min(least, next.confidence());
        }
        return Math.round(least * 1000) / 1000.0;
    }
}
