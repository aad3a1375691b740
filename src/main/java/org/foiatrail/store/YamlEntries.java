package org.foiatrail.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.model.CorpusException;
import org.jspecify.annotations.Nullable;

/// A file that people write as a list of entries in YAML, each some names with a text or a list of texts. Whatever is
/// wrong is told with the file's name and the line.
final class YamlEntries {
    private static final YAMLFactory YAML = new YAMLFactory();

    /// Where the entries of a file begin.
    private static final Pattern FIRST_ENTRY = Pattern.compile("(?m)^( *)- ");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}");
    private static final Pattern UNQUOTED = Pattern.compile("but got [?:]|mapping values are not allowed");

    /// The parser takes quadratic time for one endless word.
    private static final int LONGEST_LINE = 100_000;

    private final String file;

    private YamlEntries(String file) {
        this.file = file;
    }

    /// One entry.
    ///
    /// @param line where it begins
    record Entry(String file, int line, Map<String, Field> fields) {
        /// The text of a field, null without it.
        @Nullable
        String text(String name) {
            Field field = fields.get(name);
            if (field == null) {
                return null;
            }
            if (field.texts().size() != 1) {
                throw wrong(file, field.line(), "'" + name + ":' takes one text");
            }
            return field.texts().getFirst();
        }

        String required(String name) {
            String text = text(name);
            if (text == null || text.isBlank()) {
                throw wrong(file, line, "this entry needs '" + name + ":'");
            }
            return text;
        }

        List<String> texts(String name) {
            Field field = fields.get(name);
            return field == null ? List.of() : field.texts();
        }

        /// What it says, wherever it stands.
        String plain() {
            StringBuilder plain = new StringBuilder();
            fields.forEach((name, field) ->
                    plain.append(name).append('=').append(field.texts()).append('\n'));
            return plain.toString();
        }

        int line(String name) {
            Field field = fields.get(name);
            return field == null ? line : field.line();
        }

        /// @throws CorpusException if there is any other field
        void only(Set<String> known) {
            fields.forEach((name, field) -> {
                if (!known.contains(name)) {
                    throw wrong(
                            file,
                            field.line(),
                            "unknown '" + name + ":'; there are "
                                    + String.join(", ", known.stream().sorted().toList()));
                }
            });
        }

        CorpusException wrong(String field, String what) {
            return wrong(file, line(field), what);
        }

        private static CorpusException wrong(String file, int line, String what) {
            return new CorpusException(CorpusException.Kind.CONFIGURATION, file + ", line " + line + ": " + what);
        }
    }

    record Field(int line, List<String> texts) {}

    /// `entries`, written without an indentation, as they can follow those of `before`.
    static String indented(String entries, String before) {
        Matcher first = FIRST_ENTRY.matcher(before);
        return first.find() ? entries.replaceAll("(?m)^(?=.)", first.group(1)) : entries;
    }

    /// @param file its name, for what is said of errors
    static List<Entry> read(String yaml, String file) {
        checkLines(yaml, file);
        try (JsonParser in = YAML.createParser(yaml)) {
            return new YamlEntries(file).entries(in);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw Entry.wrong(file, line, problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a string is always readable", e);
        }
    }

    /// What a parser has to say, on one line.
    static String problem(JsonProcessingException e) {
        List<String> lines = e.getOriginalMessage().lines().toList();
        // Between what it was doing and what it met, the parser shows snippets of the file.
        String what = IntStream.range(0, lines.size())
                .filter(i -> i == 0 || SENTENCE.matcher(lines.get(i)).lookingAt())
                .mapToObj(lines::get)
                .collect(Collectors.joining(", "));
        return UNQUOTED.matcher(what).find() ? what + "; a text that holds '?' or ': ' wants quotes" : what;
    }

    private static void checkLines(String yaml, String file) {
        int line = 1;
        for (int at = 0; at < yaml.length(); line++) {
            int end = yaml.indexOf('\n', at);
            end = end < 0 ? yaml.length() : end;
            if (end - at > LONGEST_LINE) {
                throw Entry.wrong(file, line, "a line of more than " + LONGEST_LINE + " characters; break it");
            }
            at = end + 1;
        }
    }

    private List<Entry> entries(JsonParser in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        JsonToken first = in.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return entries;
        }
        if (first != JsonToken.START_ARRAY) {
            throw wrong(in, "a list of entries is wanted, each beginning with '- '");
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw wrong(in, "an entry is wanted, such as '- accept: …'");
            }
            entries.add(entry(in));
        }
        if (in.nextToken() != null) {
            throw wrong(in, "the list has ended; every entry begins with '- '");
        }
        return entries;
    }

    private Entry entry(JsonParser in) throws IOException {
        int line = line(in);
        Map<String, Field> fields = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            int at = line(in);
            JsonToken value = in.nextToken();
            List<String> texts = new ArrayList<>();
            if (value == JsonToken.START_ARRAY) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    texts.add(scalar(in, name));
                }
            } else if (value != JsonToken.VALUE_NULL) {
                texts.add(scalar(in, name));
            }
            if (!texts.isEmpty() && fields.put(name, new Field(at, List.copyOf(texts))) != null) {
                throw Entry.wrong(file, at, "'" + name + ":' stands twice in this entry");
            }
        }
        return new Entry(file, line, fields);
    }

    /// YAML takes a bare yes, 5 or 2013 for something else; here they are texts.
    private String scalar(JsonParser in, String name) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            throw wrong(in, "'" + name + ":' takes a text or a list of texts");
        }
        if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong(in, "'" + name + ": *" + in.getText() + "' is an alias; write the text itself");
        }
        return in.currentToken() == JsonToken.VALUE_NULL ? "" : in.getText();
    }

    private CorpusException wrong(JsonParser in, String what) {
        return Entry.wrong(file, line(in), what);
    }

    private static int line(JsonParser in) {
        return Math.max(1, in.currentTokenLocation().getLineNr());
    }
}
