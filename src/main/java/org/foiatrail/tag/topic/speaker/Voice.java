package org.foiatrail.tag.topic.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.jspecify.annotations.Nullable;

/// Whose words a page without a sender is made of: of whoever has the turn in a transcript, or has signed below.
final class Voice {
    /// How far below a statement a signature may stand.
    private static final int LETTER = 2500;

    private static final int TURN = 150;
    private static final int NAME = 5;

    private static final Pattern SIGNED = Pattern.compile(
            "(?:\\b(?:Sincerely|Respectfully|Respectfully submitted|Cordially|(?:Very )?[Tt]ruly yours|Yours (?:very )?truly|"
                    + "With regards|Best regards)(?: yours)?,?\\s+|/s/\\s*|\\(signed\\)\\s*)"
                    + "(?<name>(?:\\p{Lu}[\\p{L}.'-]*[ ]){1,3}\\p{Lu}[\\p{L}'-]+)");

    /// A page's last words: `Chief B. Hask`, `Bo Hask, County Judge`, `For the Director, Bo Hask`.
    private static final Pattern LAST = Pattern.compile("[.?!]\\s+(?<for>For the \\p{Lu}\\p{L}+,\\s+)?"
            + "(?<name>(?:\\p{Lu}[\\p{L}.'-]*[ ]){1,3}\\p{Lu}[\\p{L}'-]+)(?<office>,?\\s+\\p{Lu}[\\p{L} ]+)?\\s*$");

    /// Above it another letter is written.
    private static final Pattern BEGINS = Pattern.compile("\\n\\s*(?:Dear |From:|To:|MEMORANDUM)");

    private static final Set<String> ENDS = Set.of(".", "?", "!", "-");

    private final FileText file;
    private final Tokens tokens;
    private final String text;

    Voice(FileText file) {
        this.file = file;
        this.tokens = file.tokens();
        this.text = file.text().text();
    }

    /// Who signs below `from`; null if nobody does.
    @Nullable
    String signer(int from) {
        int end = file.documentEnd(from - 1);
        String below = text.substring(from, Math.min(end, from + LETTER));
        Matcher begins = BEGINS.matcher(below);
        Matcher signed = SIGNED.matcher(below);
        int next = begins.find() ? begins.start() : below.length();
        if (signed.find()) {
            return signed.start() < next ? nameAt(from + signed.start("name"), signed.group("name")) : null;
        }
        String last = next == below.length() && from + next == end ? last(below) : null;
        return last == null ? Author.of(file.text(), file.documentStart(from - 1), end) : last;
    }

    /// A name that is written out below the hand that wrote it is one name.
    private String nameAt(int start, String name) {
        int end = Math.min(file.text().lineEnd(start), start + name.length());
        return text.substring(start, end).strip();
    }

    private static @Nullable String last(String below) {
        Matcher last = LAST.matcher(below);
        if (!last.find()) {
            return null;
        }
        String office = last.group("office") == null ? "" : last.group("office");
        boolean titled = Stream.of(
                        (last.group("name") + office).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(English.TITLES::contains);
        return titled || last.group("for") != null ? last.group("name") : null;
    }

    /// Who has the turn in which the token stands: `Mr. Hask: Today that is right. We have no say.`; null if nobody
    /// has.
    @Nullable
    String turn(int token) {
        int start = file.documentStart(tokens.start(token));
        for (int first = token - 1; first >= 0 && token - first < TURN && tokens.start(first) >= start; first--) {
            boolean begins = tokens.isAfterBreak(first) || ENDS.contains(tokens.norm(first - 1));
            int colon = begins && English.TITLES.contains(tokens.norm(first)) ? colon(first) : -1;
            if (colon > first && colon < token) {
                return text.substring(tokens.start(first), tokens.end(nameEnd(first) - 1));
            }
        }
        return null;
    }

    /// Behind the last word of the name that begins with a title.
    private int nameEnd(int first) {
        int last = first;
        while (last < first + NAME && (tokens.isCapital(last) || isInitial(last))) {
            last++;
        }
        return last;
    }

    /// The stop behind a name, or behind what is said of it in brackets, `MR. HASK (ICE):`; -1 if there is none.
    private int colon(int first) {
        int end = nameEnd(first);
        if (end >= tokens.size() || !tokens.isCapital(end - 1)) {
            return -1;
        }
        if (tokens.is(end, ".")) {
            return tokens.isUpper(end - 1) ? end : -1;
        }
        for (int i = end; i < Math.min(tokens.size(), end + (tokens.is(end, "(") ? NAME : 1)); i++) {
            if (tokens.norm(i).equals(":") || tokens.norm(i).equals("):")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInitial(int token) {
        return tokens.is(token, ".") && tokens.touchesLast(token) && English.TITLES.contains(tokens.norm(token - 1));
    }
}
