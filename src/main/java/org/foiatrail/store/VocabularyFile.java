package org.foiatrail.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Vocabulary;
import org.foiatrail.store.YamlEntries.Entry;
import org.jspecify.annotations.Nullable;

/// A vocabulary as people write it: a gazetteer in CSV (`name,canonical,kind,value`, all but the first may be left
/// out), or patterns in YAML (`- kind: … pattern: … canonical: … value: …`). Whatever is wrong is told with the
/// file's name and the line.
final class VocabularyFile {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    private static final Set<String> COLUMNS = Set.of("name", "canonical", "kind", "value");
    private static final Set<String> FIELDS = Set.of("kind", "pattern", "canonical", "value", "why");

    private final String name;
    private final String file;

    private VocabularyFile(String name, String file) {
        this.name = name;
        this.file = file;
    }

    /// True for a name this class can read.
    static boolean reads(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /// @param name the vocabulary's
    /// @param file the file's name, which tells what it is, for what is said of errors
    static Vocabulary read(String name, String file, String content) {
        VocabularyFile reader = new VocabularyFile(name, file);
        return file.toLowerCase(Locale.ROOT).endsWith(".csv") ? reader.gazetteer(content) : reader.rules(content);
    }

    private Vocabulary gazetteer(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<Vocabulary.Name> names = new ArrayList<>();
        try (CSVParser rows = CSV.parse(new StringReader(text))) {
            Set<String> columns = new HashSet<>();
            for (String column : rows.getHeaderNames()) {
                if (!COLUMNS.contains(column.toLowerCase(Locale.ROOT))) {
                    throw wrong(1, "unknown column '" + column + "'; there are name, canonical, kind, value");
                }
                if (!columns.add(column.toLowerCase(Locale.ROOT))) {
                    throw wrong(1, "the column '" + column + "' stands twice; leave one out");
                }
            }
            if (rows.getHeaderNames().stream().noneMatch("name"::equalsIgnoreCase)) {
                throw wrong(1, "the first line names the columns, one of them 'name'");
            }
            rows(rows, names);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong(1, "not CSV: " + e.getMessage());
        }
        if (names.isEmpty()) {
            throw wrong(1, "it holds no name");
        }
        return new Vocabulary(name, names, List.of());
    }

    private void rows(CSVParser rows, List<Vocabulary.Name> names) {
        try {
            for (CSVRecord row : rows) {
                names.add(name(row, (int) rows.getCurrentLineNumber()));
            }
        } catch (UncheckedIOException e) {
            throw wrong(
                    (int) rows.getCurrentLineNumber(),
                    "not CSV: " + Objects.requireNonNullElse(e.getCause(), e).getMessage());
        }
    }

    private Vocabulary.Name name(CSVRecord row, int line) {
        if (!row.isConsistent()) {
            throw wrong(
                    line,
                    row.size() + " cells, but the first line names "
                            + row.getParser().getHeaderNames().size()
                            + " columns; leave no cell out, and put a cell that holds a comma in quotes");
        }
        String words = column(row, "name");
        if (words == null || words.chars().noneMatch(Character::isLetterOrDigit)) {
            throw wrong(line, "a name is made of words");
        }
        String canonical = column(row, "canonical");
        String kind = column(row, "kind");
        return new Vocabulary.Name(
                kind(kind == null ? name : kind, line),
                words,
                canonical == null ? words : canonical,
                column(row, "value"));
    }

    private static @Nullable String column(CSVRecord row, String column) {
        String value = row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
        return value.isBlank() ? null : value;
    }

    private Vocabulary rules(String content) {
        List<Vocabulary.Rule> rules = new ArrayList<>();
        for (Entry entry : YamlEntries.read(content, file)) {
            entry.only(FIELDS);
            String pattern = entry.required("pattern");
            String value = entry.text("value");
            check(entry, pattern, value);
            String kind = entry.text("kind");
            rules.add(new Vocabulary.Rule(
                    kind(kind == null ? name : kind, entry.line("kind")),
                    pattern,
                    entry.text("canonical"),
                    value,
                    file + ", line " + entry.line("pattern")));
        }
        if (rules.isEmpty()) {
            throw wrong(1, "it holds no pattern");
        }
        return new Vocabulary(name, List.of(), rules);
    }

    private static void check(Entry entry, String pattern, @Nullable String value) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher("");
            if (matcher.find()) {
                throw entry.wrong("pattern", "the pattern fits no words at all; make it ask for some");
            }
            boolean known = value == null
                    || (value.matches("\\d{1,3}")
                            ? Integer.parseInt(value) <= matcher.groupCount()
                            : matcher.namedGroups().containsKey(value));
            if (!known) {
                throw entry.wrong("value", "the pattern has no group '" + value + "'");
            }
        } catch (PatternSyntaxException e) {
            throw entry.wrong("pattern", "not a regular expression: " + e.getDescription() + " at " + e.getIndex());
        }
    }

    private String kind(String kind, int line) {
        if (!kind.matches(Vocabulary.KIND)) {
            throw wrong(line, "'" + kind + "' cannot name a kind: small letters, digits and '-'");
        }
        if (Vocabulary.RESERVED.contains(kind)) {
            throw wrong(line, "'" + kind + "' cannot name a kind: queries give it another meaning");
        }
        return kind;
    }

    private CorpusException wrong(int line, String what) {
        return new CorpusException(CorpusException.Kind.CONFIGURATION, file + ", line " + line + ": " + what);
    }
}
