package org.foiatrail.tag.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/// The words and signs of a text, each with its place and the form it is looked up by: small letters without accents.
/// `can't`, `cannot` and `can not` are the same two words; a possessive `'s` is a token of its own.
public final class Tokens {
    private static final Set<String> LEADING = Set.of("of", "in", "the", "and", "to", "for", "from", "at");
    private static final int LEADING_WORD = 4;
    private static final String COUNTY = "county";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] norms;
    private int size;
    /// Of those tokens that were asked for: every list of phrases asks for the same ones.
    private @Nullable String[] shapes = {};

    public Tokens(String text) {
        this.text = text;
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
        starts = new int[spans.length + 16];
        ends = new int[spans.length + 16];
        norms = new String[spans.length + 16];
        for (int i = 0; i < spans.length; i++) {
            int misread = misread(spans, i);
            if (misread > i) {
                word(spans[i].getStart(), spans[misread].getEnd());
                i = misread;
            } else if (isApostrophe(spans, i)) {
                i++;
                suffix(spans[i]);
            } else {
                word(spans[i].getStart(), spans[i].getEnd());
            }
        }
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /// What it is looked up by.
    public String norm(int token) {
        return norms[token];
    }

    /// What it looks like to character recognition.
    String shape(int token) {
        if (shapes.length < size) {
            shapes = new String[size];
        }
        String shape = shapes[token];
        if (shape == null) {
            shape = Shape.of(norms[token]);
            shapes[token] = shape;
        }
        return shape;
    }

    public boolean is(int token, String norm) {
        return token >= 0 && token < size && norms[token].equals(norm);
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && Character.isLetter(text.charAt(starts[token]));
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && Character.isDigit(text.charAt(starts[token]));
    }

    /// True for a word that begins with a capital letter.
    public boolean isCapital(int token) {
        return token >= 0 && token < size && Character.isUpperCase(text.charAt(starts[token]));
    }

    /// True for a word all in capital letters.
    public boolean isUpper(int token) {
        if (!isWord(token)) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /// The first token that begins at or after `index`, [#size] if none does.
    public int from(int index) {
        int at = Arrays.binarySearch(starts, 0, size, index);
        return at < 0 ? -at - 1 : at;
    }

    /// True if nothing stands between a token and the one before.
    public boolean touchesLast(int token) {
        return token > 0 && token < size && ends[token - 1] == starts[token];
    }

    /// True if the token begins a paragraph, a message or the text.
    public boolean isAfterBreak(int token) {
        if (token <= 0 || token >= size) {
            return true;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == RunningText.BREAK) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(Span left, Span right) {
        return left.getEnd() != right.getStart();
    }

    /// The last part of a word in which a letter was read as a digit, `vo1untary`; `first` if it is none.
    private int misread(Span[] spans, int first) {
        int last = first;
        while (last + 1 < spans.length && !isGap(spans[last], spans[last + 1]) && isLetterOrLike(spans[last + 1])) {
            last++;
        }
        // `n0` and `t0`
        boolean small = last == first + 1
                && spans[first].length() == 1
                && text.charAt(spans[last].getStart()) == '0'
                && "nt".indexOf(text.charAt(spans[first].getStart())) >= 0;
        if (small) {
            return last;
        }
        boolean word = last > first + 1
                && Character.isLetter(text.charAt(spans[first].getStart()))
                && Character.isLowerCase(text.charAt(spans[last].getStart()));
        return word ? last : first;
    }

    /// Letters, or a single digit that stands for one.
    private boolean isLetterOrLike(Span span) {
        char c = text.charAt(span.getStart());
        return Character.isLetter(c) || (span.length() == 1 && (c == '0' || c == '1'));
    }

    private boolean isApostrophe(Span[] spans, int i) {
        if (i == 0 || i + 1 >= spans.length || spans[i].length() != 1 || text.charAt(spans[i].getStart()) != '\'') {
            return false;
        }
        Span next = spans[i + 1];
        return !isGap(spans[i - 1], spans[i])
                && !isGap(spans[i], next)
                && next.length() <= 2
                && Character.isLetter(text.charAt(spans[i - 1].getStart()))
                && isSuffix(text.substring(next.getStart(), next.getEnd()).toLowerCase(Locale.ROOT));
    }

    private static boolean isSuffix(String letters) {
        return switch (letters) {
            case "s", "t", "d", "m", "ll", "re", "ve" -> true;
            default -> false;
        };
    }

    private void suffix(Span letters) {
        int start = letters.getStart() - 1;
        String norm = text.substring(letters.getStart(), letters.getEnd()).toLowerCase(Locale.ROOT);
        if (!norm.equals("t") || !norms[size - 1].endsWith("n")) {
            add(start, letters.getEnd(), norm);
            return;
        }
        // "don't" is "do" and "not".
        String verb = norms[size - 1];
        norms[size - 1] = switch (verb) {
            case "can" -> "can";
            case "won" -> "will";
            default -> verb.substring(0, verb.length() - 1);
        };
        add(start, letters.getEnd(), "not");
    }

    private void word(int start, int end) {
        String norm = norm(text.substring(start, end));
        switch (norm) {
            case "cannot", "cant" -> {
                add(start, start + 3, "can");
                add(start + 3, end, "not");
            }
            case "dont", "doesnt", "didnt", "isnt", "arent" -> {
                add(start, end - 2, norm.substring(0, norm.length() - 2));
                add(end - 2, end, "not");
            }
            default -> {
                int joint = joint(start, end, norm);
                if (joint > start) {
                    add(start, joint, norm.substring(0, joint - start));
                    add(joint, end, norm.substring(joint - start));
                } else {
                    add(start, end, norm);
                }
            }
        }
    }

    /// Where OCR ran two words together, `ofAlaska`, `FinneyCounty`; `start` if it did not.
    private int joint(int start, int end, String norm) {
        int length = end - start;
        if (length < LEADING_WORD + 3 || norm.length() != length) {
            return start;
        }
        int at = start + 2;
        int limit = Math.min(start + LEADING_WORD, end - 2);
        while (at < limit && !Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        if (Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1))
                && LEADING.contains(text.substring(start, at))) {
            return at;
        }
        int county = end - COUNTY.length();
        return county - start > 2 && Character.isUpperCase(text.charAt(county)) && norm.endsWith(COUNTY)
                ? county
                : start;
    }

    private void add(int start, int end, String norm) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            norms = Arrays.copyOf(norms, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        norms[size++] = norm;
    }

    /// Small letters without accents, so that `Cañon City` and `Canon City` are one.
    public static String norm(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '\u007F') {
                String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
                return plain.toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
