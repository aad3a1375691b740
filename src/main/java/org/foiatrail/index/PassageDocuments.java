package org.foiatrail.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.field.StoredPassage;
import org.foiatrail.index.word.Folding;
import org.foiatrail.index.word.IndexedWord;
import org.foiatrail.index.word.IndexedWord.Part;
import org.foiatrail.index.word.WordSplitter;
import org.foiatrail.index.word.WordStream;
import org.foiatrail.model.Located;
import org.foiatrail.model.Passage;
import org.jspecify.annotations.Nullable;

/// A passage becomes one Lucene document, and a second one, the bridge, if words run on behind its page.
final class PassageDocuments {
    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private final WordSplitter splitter;

    PassageDocuments(WordSplitter splitter) {
        this.splitter = splitter;
    }

    List<Document> of(Passage passage) {
        List<Document> documents = new ArrayList<>(2);
        Document own = new Document();
        StoredPassage.write(passage, null, own);
        own.add(new StringField(Keys.ROLE, Keys.PASSAGE, Field.Store.NO));
        addFields(passage, splitter.split(passage.words()), passage.tags(), own);
        documents.add(own);
        Passage.Bridge bridge = passage.bridge();
        if (bridge != null) {
            documents.add(of(passage, bridge));
        }
        return documents;
    }

    private Document of(Passage passage, Passage.Bridge bridge) {
        int boundary = bridge.tail().end() - bridge.tail().start();
        int head = bridge.head().end() - bridge.head().start();
        if (boundary + 1 + head != bridge.text().length()) {
            throw new IllegalArgumentException("a bridge's text is not its two stretches: "
                    + passage.at().path() + "#" + passage.at().page());
        }
        Document document = new Document();
        StoredPassage.write(passage, bridge, document);
        document.add(new StringField(Keys.ROLE, Keys.BRIDGE, Field.Store.NO));
        document.add(new NumericDocValuesField(Keys.BOUNDARY, boundary));
        List<IndexedWord> words = splitter.split(bridge.words());
        addFields(passage, words, bridge.tags(), document);
        for (String joined : across(words, boundary)) {
            document.add(new StringField(Keys.ACROSS, joined, Field.Store.NO));
        }
        return document;
    }

    /// Words broken at the boundary, as written and as stems.
    private static SequencedSet<String> across(List<IndexedWord> words, int boundary) {
        SequencedSet<String> joined = new LinkedHashSet<>();
        for (IndexedWord word : words) {
            if (word.start() < boundary && word.end() > boundary + 1) {
                int cut = (int) word.parts().stream()
                        .takeWhile(p -> p.end() <= boundary)
                        .count();
                if (cut > 0 && cut < word.parts().size()) {
                    for (int[] range :
                            new int[][] {{cut - 1, cut + 1}, {0, word.parts().size()}}) {
                        joined.add(word.joined(range[0], range[1], Part::term));
                        joined.add(WordStream.stem(word.joined(range[0], range[1], Part::plain)));
                    }
                }
            }
        }
        return joined;
    }

    /// @param tags those of the words
    private void addFields(Passage passage, List<IndexedWord> words, List<Passage.Tag> tags, Document to) {
        to.add(new Field(SearchField.TEXT.key(), WordStream.written(words, sorted(tags)), WITH_OFFSETS));
        to.add(new Field(SearchField.TEXT.stems(), WordStream.stems(words), WITH_OFFSETS));
        words(to, SearchField.SUBJECT, passage.subject());
        words(to, SearchField.FROM, passage.from());

        addTags(Stream.concat(passage.tags().stream(), tags.stream()).toList(), to);
        passage.exemptions().stream()
                .flatMap(exemption -> Keys.exemptionForms(exemption).stream())
                .distinct()
                .forEach(form -> to.add(new StringField(SearchField.EXEMPTION.key(), form, Field.Store.NO)));

        Located at = passage.at();
        to.add(new StringField(Keys.FILE, Keys.file(at.production(), at.path()), Field.Store.NO));
        to.add(new StringField(Keys.IN, at.production(), Field.Store.NO));
        name(to, SearchField.PRODUCTION, at.production());
        name(to, SearchField.KIND, passage.kind());
        name(to, SearchField.ORIGIN, at.origin());
        Keys.path(at.path()).forEach(form -> to.add(new StringField(SearchField.PATH.key(), form, Field.Store.NO)));
        bates(to, at);
        if (at.confidence() != null) {
            to.add(new DoublePoint(SearchField.CONFIDENCE.key(), at.confidence()));
        }
        if (passage.date() != null) {
            String date = passage.date().toLowerCase(Locale.ROOT);
            to.add(new StringField(SearchField.SENT.key(), date, Field.Store.NO));
            to.add(new SortedDocValuesField(Keys.BY_DATE, new BytesRef(passage.date())));
        }
        int page = at.page() == null ? 0 : at.page();
        to.add(new NumericDocValuesField(Keys.PLACE, Keys.place(at.production(), at.path(), page)));
        to.add(new SortedDocValuesField(Keys.BY_PRODUCTION, new BytesRef(at.production())));
        to.add(new SortedDocValuesField(Keys.BY_PATH, new BytesRef(at.path())));
        to.add(new NumericDocValuesField(Keys.BY_PAGE, page));
        to.add(new NumericDocValuesField(Keys.BY_START, at.start() == null ? 0 : at.start()));
    }

    private static List<Passage.Tag> sorted(List<Passage.Tag> tags) {
        return tags.stream()
                .sorted(Comparator.comparingInt(Passage.Tag::start).thenComparing(Passage.Tag::kind))
                .toList();
    }

    /// What was found, each name once.
    private void addTags(List<Passage.Tag> tags, Document to) {
        SequencedMap<SearchField, SequencedSet<String>> values = new LinkedHashMap<>();
        for (Passage.Tag tag : tags) {
            put(values, SearchField.TAG, tag.kind());
            if (tag.label() != null) {
                put(values, SearchField.TOPIC, tag.kind());
                put(values, SearchField.STANCE, tag.label());
            }
            String name = tag.name() == null ? tag.label() : tag.name();
            if (name != null) {
                put(values, SearchField.ofKind(tag.kind()), name);
            }
            tag.also().forEach(other -> put(values, SearchField.ofKind(tag.kind()), other));
        }
        values.forEach((field, its) -> its.forEach(value -> {
            if (field.type() == SearchField.Type.WORDS) {
                words(to, field, value);
            } else {
                name(to, field, value);
            }
        }));
        tags.stream()
                .filter(tag -> tag.name() == null && tag.label() == null)
                .map(Passage.Tag::kind)
                .distinct()
                .forEach(kind -> to.add(new StringField(Keys.UNRESOLVED, kind, Field.Store.NO)));
    }

    private static void put(SequencedMap<SearchField, SequencedSet<String>> values, SearchField field, String value) {
        values.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(value);
    }

    private void words(Document to, SearchField field, @Nullable String value) {
        if (value != null) {
            List<IndexedWord> words = splitter.split(value);
            to.add(new Field(field.key(), WordStream.written(words), TextField.TYPE_NOT_STORED));
            if (!field.stems().equals(field.key())) {
                to.add(new Field(field.stems(), WordStream.stems(words), TextField.TYPE_NOT_STORED));
            }
        }
    }

    private static void name(Document to, SearchField field, @Nullable String value) {
        if (value != null) {
            to.add(new StringField(field.key(), Folding.fold(value), Field.Store.NO));
        }
    }

    private static void bates(Document to, Located at) {
        SequencedSet<String> stamps = new LinkedHashSet<>();
        if (at.bates() != null) {
            stamps.add(at.bates());
        }
        if (at.lastBates() != null) {
            stamps.add(at.lastBates());
        }
        for (String stamp : stamps) {
            Keys.batesForms(stamp)
                    .forEach(form -> to.add(new StringField(SearchField.BATES.key(), form, Field.Store.NO)));
            long number = Keys.batesNumber(stamp);
            if (number >= 0) {
                to.add(new LongPoint(Keys.BATES_NUMBER, number));
            }
        }
    }
}
