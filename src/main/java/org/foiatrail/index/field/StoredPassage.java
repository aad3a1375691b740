package org.foiatrail.index.field;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A passage's columns in the index: the one place that writes and reads them.
public final class StoredPassage {
    private static final String ID = "id";
    private static final String PRODUCTION = "production";
    private static final String DOCUMENT = "document";
    private static final String PATH = "path";
    private static final String PAGE = "page";
    private static final String LAST_PAGE = "lastPage";
    private static final String BATES = "bates";
    private static final String LAST_BATES = "lastBates";
    private static final String ORIGIN = "origin";
    private static final String CONFIDENCE = "confidence";
    private static final String START = "start";
    private static final String END = "end";
    private static final String QUOTE = "quote";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String SUBJECT = "subject";
    private static final String DATE = "date";
    private static final String DATE_SOURCE = "dateSource";
    private static final String MESSAGE = "message";
    private static final String TAIL_START = "tailStart";
    private static final String TAIL_END = "tailEnd";
    private static final String HEAD_START = "headStart";
    private static final String HEAD_END = "headEnd";
    private static final String HEAD_PAGE = "headPage";
    private static final String BRIDGE = "bridge";

    /// Everything but the texts.
    public static final Set<String> WITHOUT_TEXT = Set.of(
            ID,
            PRODUCTION,
            DOCUMENT,
            PATH,
            PAGE,
            LAST_PAGE,
            BATES,
            LAST_BATES,
            ORIGIN,
            CONFIDENCE,
            START,
            END,
            KIND,
            FROM,
            SUBJECT,
            DATE,
            DATE_SOURCE,
            MESSAGE,
            TAIL_START,
            TAIL_END,
            HEAD_START,
            HEAD_END,
            HEAD_PAGE);

    private StoredPassage() {}

    /// Adds the columns of `passage`; those of its bridge, and no quote, if `bridge` is not null.
    public static void write(Passage passage, Passage.@Nullable Bridge bridge, Document to) {
        Located at = passage.at();
        text(to, ID, at.id());
        text(to, PRODUCTION, at.production());
        text(to, DOCUMENT, at.document());
        text(to, PATH, at.path());
        number(to, PAGE, at.page());
        number(to, LAST_PAGE, at.lastPage());
        text(to, BATES, at.bates());
        text(to, LAST_BATES, at.lastBates());
        text(to, ORIGIN, at.origin());
        if (at.confidence() != null) {
            to.add(new StoredField(CONFIDENCE, at.confidence()));
        }
        number(to, START, at.start());
        number(to, END, at.end());
        text(to, KIND, passage.kind());
        text(to, FROM, passage.from());
        text(to, SUBJECT, passage.subject());
        text(to, DATE, passage.date());
        text(to, DATE_SOURCE, passage.dateSource());
        text(to, MESSAGE, passage.message());
        if (bridge == null) {
            text(to, QUOTE, at.quote());
        } else {
            text(to, BRIDGE, bridge.text());
            number(to, TAIL_START, bridge.tail().start());
            number(to, TAIL_END, bridge.tail().end());
            number(to, HEAD_PAGE, bridge.head().page());
            number(to, HEAD_START, bridge.head().start());
            number(to, HEAD_END, bridge.head().end());
        }
    }

    /// What was written; a bridge only for a bridge's document. Texts are null or empty if they were not loaded, tags
    /// and exemptions always: they are searched and not shown.
    public static Passage read(Document from) {
        Located at = new Located(
                required(from, ID),
                required(from, PRODUCTION),
                required(from, DOCUMENT),
                required(from, PATH),
                integer(from, PAGE),
                integer(from, LAST_PAGE),
                from.get(BATES),
                from.get(LAST_BATES),
                from.get(ORIGIN),
                confidence(from),
                integer(from, START),
                integer(from, END),
                from.get(QUOTE));
        return new Passage(
                at,
                from.get(KIND),
                from.get(FROM),
                from.get(SUBJECT),
                from.get(DATE),
                from.get(DATE_SOURCE),
                from.get(MESSAGE),
                bridge(from, at),
                List.of(),
                List.of());
    }

    private static Passage.@Nullable Bridge bridge(Document from, Located at) {
        Integer headPage = integer(from, HEAD_PAGE);
        if (headPage == null || at.page() == null) {
            return null;
        }
        String text = from.get(BRIDGE);
        Span tail = new Span(at.page(), offset(from, TAIL_START), offset(from, TAIL_END));
        Span head = new Span(headPage, offset(from, HEAD_START), offset(from, HEAD_END));
        return new Passage.Bridge(text == null ? "" : text, tail, head, List.of());
    }

    private static void text(Document to, String name, @Nullable String value) {
        if (value != null) {
            to.add(new StoredField(name, value));
        }
    }

    private static void number(Document to, String name, @Nullable Integer value) {
        if (value != null) {
            to.add(new StoredField(name, value));
        }
    }

    private static @Nullable Integer integer(Document from, String name) {
        IndexableField field = from.getField(name);
        return field == null ? null : Integer.valueOf(field.numericValue().intValue());
    }

    private static @Nullable Double confidence(Document from) {
        IndexableField field = from.getField(CONFIDENCE);
        return field == null ? null : Double.valueOf(field.numericValue().doubleValue());
    }

    private static int offset(Document from, String name) {
        Integer value = integer(from, name);
        return value == null ? 0 : value;
    }

    private static String required(Document from, String name) {
        String value = from.get(name);
        if (value == null) {
            throw new IllegalStateException("a passage was stored without its " + name);
        }
        return value;
    }
}
