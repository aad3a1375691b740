package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;

/// Reads the story's markup, `{tag|words}`, which may be nested:
///
/// - `{refused|…}`, `{sought/stahl|…}`: said of opting out, by the author or by another
/// - `{not|…}`: a hard negative
/// - `{@Cook County, IL|Cook}`: a jurisdiction the list of places would miss or get wrong; `{@-|…}`: none at all,
///   or one of several that nothing in the text tells apart
/// - `{address|…}`: places in it stand in a postal address
/// - `{x (b)(6)|…}`: taken out in both releases; `{x1 …|…}` in the first alone, `{x2 …|…}` in the second alone
/// - `{black|…}`: under a black box in both, likewise `{black1|…}`, `{black2|…}`
/// - `{under|…}`: under a black box, but still in the file
/// - `{bold|…}`, and `{page}` for a page that ends here
///
/// A line break is a space, unless the line ends in a backslash.
final class Markup {
    private final Places places;
    private final int release;
    private final String speaker;

    /// @param release 1 or 2: decides which words are taken out
    /// @param speaker who speaks unless another is named
    Markup(Places places, int release, String speaker) {
        this.places = places;
        this.release = release;
        this.speaker = speaker;
    }

    Marked read(String source) {
        String folded = source.strip()
                .replace("\\\n", "\u0001")
                .replaceAll("\\s*\n\\s*", " ")
                .replace('\u0001', '\n');
        Reader reader = new Reader(folded);
        Marked read = reader.readUntilEnd();
        return places.find(read);
    }

    private final class Reader {
        private final String source;
        private int at;

        Reader(String source) {
            this.source = source;
        }

        Marked readUntilEnd() {
            Marked all = sequence();
            if (at < source.length()) {
                throw new IllegalArgumentException("a '}' too many: " + source);
            }
            return all;
        }

        private Marked sequence() {
            List<Marked> parts = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            while (at < source.length() && source.charAt(at) != '}') {
                char c = source.charAt(at);
                if (c == '{') {
                    parts.add(Marked.plain(plain.toString()));
                    plain.setLength(0);
                    at++;
                    parts.add(tag());
                } else {
                    plain.append(c);
                    at++;
                }
            }
            parts.add(Marked.plain(plain.toString()));
            return Marked.join("", parts);
        }

        private Marked tag() {
            int start = at;
            while (source.charAt(at) != '|' && source.charAt(at) != '}') {
                at++;
            }
            String tag = source.substring(start, at);
            Marked inner = Marked.plain("");
            if (source.charAt(at) == '|') {
                at++;
                inner = sequence();
            }
            at++;
            return apply(tag, inner);
        }
    }

    private Marked apply(String tag, Marked inner) {
        if (tag.equals("page")) {
            return Marked.plain(String.valueOf(Marked.PAGE_END));
        }
        if (tag.startsWith("@")) {
            return inner.with(new Fact.Jurisdiction(tag.substring(1), false));
        }
        if (tag.startsWith("x") || tag.startsWith("black")) {
            return redact(tag, inner);
        }
        if (tag.equals(Fact.Redaction.UNDER)) {
            return black(inner).with(new Fact.Redaction(tag, inner.text()));
        }
        String word = tag.contains("/") ? tag.substring(0, tag.indexOf('/')) : tag;
        return switch (word) {
            case "bold" -> inner.with(new Fact.Bold());
            case "not" -> inner.with(new Fact.HardNegative());
            case "address" -> inner.with(new Fact.Jurisdiction("address", true));
            case "permitted", "refused", "sought", "unclear" ->
                inner.with(new Fact.Stance(word, tag.contains("/") ? tag.substring(tag.indexOf('/') + 1) : speaker));
            default -> throw new IllegalArgumentException("no such tag: " + tag);
        };
    }

    private Marked redact(String tag, Marked inner) {
        String name = tag.split(" ", 2)[0];
        String label = tag.contains(" ") ? tag.substring(tag.indexOf(' ') + 1) : "";
        char last = name.charAt(name.length() - 1);
        boolean hidden = !Character.isDigit(last) || last - '0' == release;
        if (!hidden) {
            return inner.with(new Fact.Spared(label));
        }
        Marked shown = label.isEmpty() ? black(inner) : Marked.plain(label);
        return shown.with(new Fact.Redaction(label, inner.text()));
    }

    private static Marked black(Marked hidden) {
        return Marked.plain(hidden.text().replaceAll("\\S", String.valueOf(Marked.BLACK)));
    }
}
