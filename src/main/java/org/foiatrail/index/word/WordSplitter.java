package org.foiatrail.index.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.index.word.IndexedWord.Part;

/// Cuts a text into words, the same for the index and for a query. Safe for use by several threads.
///
/// - A word is a run of letters and digits. `59,000` is one word; `12/31/2010`, `ice.gov` and `10-2674.001` are
/// several.
/// - Hyphens, also at a line's end and after the `>` of a quoted mail, join the parts of one word.
/// - `U.S.` is one word, found as `us` too; so `US` in capitals is found as `u.s.`, and `us` is not.
/// - `county's` is found as `county` too.
/// - A run of redaction labels, `(b)(6), (b)(7)(C)`, takes one position: `b6`, also `b7c`.
public final class WordSplitter {
    /// Written as one word often enough to be taken apart like their hyphenated forms.
    public static final List<String> COMPOUNDS = List.of("opt-out", "opt-outs", "opt-in", "opt-ins");

    private static final Pattern LABEL = Pattern.compile(
            "\\(\\s?b\\s?\\)\\s?\\(\\s?(\\d)\\s?\\)(?:\\s?\\(\\s?([A-F])\\s?\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_LABELS = Pattern.compile("[\\s,;]*");
    private static final Pattern ACRONYM =
            Pattern.compile("(?:\\p{L}\\.){2,}(?![\\p{L}\\p{N}])|(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}.])");
    private static final Pattern THOUSANDS = Pattern.compile(",\\d{3}(?!\\d)");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\r?\\n[ \\t>]*(?=\\p{L})");
    private static final String POSSESSIVE = "'s";
    private static final String HYPHENS = "-‐‑–\u00AD";

    /// Longer runs are encoded data, not words; they are cut so that no term outgrows the index.
    private static final int LONGEST = 100;

    private static final int MOST_PARTS = 6;
    private static final int MOST_INITIALS = 5;

    private final Map<String, List<String>> compounds;

    /// A splitter that knows some words written both ways.
    ///
    /// @param compounds hyphenated words whose solid form is the same word
    public WordSplitter(Collection<String> compounds) {
        Map<String, List<String>> map = new HashMap<>();
        for (String compound : compounds) {
            map.put(compound.replace("-", ""), List.of(compound.split("-", -1)));
        }
        this.compounds = Map.copyOf(map);
    }

    public List<IndexedWord> split(String text) {
        return new Scan(text).run();
    }

    public static boolean isHyphen(int c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    private final class Scan {
        private final String text;
        private final Matcher label;
        private final Matcher betweenLabels;
        private final Matcher acronym;
        private final Matcher thousands;
        private final Matcher lineBreak;
        private final List<IndexedWord> words = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = text;
            label = LABEL.matcher(text);
            betweenLabels = BETWEEN_LABELS.matcher(text);
            // Transparent bounds let a pattern look at what stands behind its region's end or before its start.
            acronym = ACRONYM.matcher(text).useTransparentBounds(true);
            thousands = THOUSANDS.matcher(text).useTransparentBounds(true);
            lineBreak = LINE_BREAK.matcher(text);
        }

        List<IndexedWord> run() {
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (Character.isLetterOrDigit(c)) {
                    word();
                } else if (c != '(' || !labels()) {
                    at += Character.charCount(c);
                }
            }
            return words;
        }

        private boolean labels() {
            int start = at;
            int end = -1;
            List<String> terms = new ArrayList<>();
            while (startsHere(label, at)) {
                String letter = label.group(2) == null ? "" : label.group(2);
                terms.add(Folding.fold("b" + label.group(1) + letter));
                end = label.end();
                at = startsHere(betweenLabels, end) ? betweenLabels.end() : end;
            }
            if (terms.isEmpty()) {
                return false;
            }
            at = end;
            String first = terms.getFirst();
            List<String> others =
                    terms.stream().filter(t -> !t.equals(first)).distinct().toList();
            words.add(new IndexedWord(List.of(new Part(start, end, first, first, others))));
            return true;
        }

        private void word() {
            List<Part> parts = new ArrayList<>(1);
            part(parts);
            for (int next = afterHyphen(); next >= 0 && parts.size() < MOST_PARTS; next = afterHyphen()) {
                at = next;
                part(parts);
            }
            if (parts.size() == 1) {
                parts = apart(parts.getFirst());
            }
            if (!parts.isEmpty()) {
                words.add(new IndexedWord(parts));
            }
        }

        /// Reads one part from `at`, a letter or digit, and leaves `at` behind it.
        private void part(List<Part> parts) {
            int start = at;
            int first = text.codePointAt(at);
            if (Character.isIdeographic(first)) {
                at += Character.charCount(first);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '.' && startsHere(acronym, at)) {
                at = acronym.end();
                String joined = Folding.fold(text.substring(start, at).replace(".", ""));
                String dotted = dotted(joined);
                parts.add(new Part(start, at, dotted, dotted, List.of(joined)));
                return;
            } else {
                at = endOfRun();
            }
            String written = text.substring(start, at);
            String term = Folding.fold(written.indexOf(',') < 0 ? written : written.replace(",", ""));
            if (term.isEmpty()) {
                return;
            }
            if (term.endsWith(POSSESSIVE) && term.length() > POSSESSIVE.length()) {
                String plain = term.substring(0, term.length() - POSSESSIVE.length());
                parts.add(new Part(start, at, term, plain, List.of(plain)));
            } else if (isInitials(written)) {
                parts.add(new Part(start, at, term, term, List.of(dotted(term))));
            } else {
                parts.add(new Part(start, at, term, term, List.of()));
            }
        }

        private int endOfRun() {
            int end = at;
            while (end < text.length() && end - at < LONGEST) {
                int c = text.charAt(end);
                if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                    end++;
                    continue;
                }
                c = text.codePointAt(end);
                if (Character.isIdeographic(c) || !(Character.isLetterOrDigit(c) || joins(c, end))) {
                    break;
                }
                end += Character.charCount(c);
            }
            return end;
        }

        /// Whether `c`, neither letter nor digit, belongs to the word it stands in at `i`.
        private boolean joins(int c, int i) {
            if (isHyphen(c)) {
                return false;
            }
            return Folding.isInvisible(c)
                    || (Folding.isApostrophe(c) && betweenLetters(i))
                    || (c == ',' && Character.isDigit(text.charAt(i - 1)) && startsHere(thousands, i));
        }

        private boolean betweenLetters(int i) {
            return Character.isLetter(text.codePointBefore(i))
                    && i + 1 < text.length()
                    && Character.isLetter(text.codePointAt(i + 1));
        }

        /// Where the next part begins if a hyphen stands at `at`, else -1.
        private int afterHyphen() {
            if (at + 1 >= text.length() || !isHyphen(text.charAt(at))) {
                return -1;
            }
            int next = at + 1;
            if (Character.isLetterOrDigit(text.codePointAt(next))) {
                return next;
            }
            boolean brokenWord = Character.isLetter(text.codePointBefore(at)) && startsHere(lineBreak, next);
            return brokenWord ? lineBreak.end() : -1;
        }

        private boolean startsHere(Matcher matcher, int start) {
            return matcher.region(start, text.length()).lookingAt();
        }

        /// The parts of a word known to be written solid.
        private List<Part> apart(Part solid) {
            List<String> terms = compounds.get(solid.term());
            if (terms == null) {
                return List.of(solid);
            }
            // Offsets inside the word are sure only where folding changed no length.
            boolean sameLength = solid.end() - solid.start() == solid.term().length();
            List<Part> parts = new ArrayList<>();
            int start = solid.start();
            for (String term : terms) {
                int end = sameLength ? start + term.length() : solid.end();
                parts.add(new Part(start, end, term, term, List.of()));
                start = sameLength ? end : start;
            }
            return parts;
        }
    }

    /// Two to five capital letters, perhaps those of `U.S.` written without dots.
    private static boolean isInitials(String word) {
        if (word.length() < 2 || word.length() > MOST_INITIALS) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static String dotted(String letters) {
        StringBuilder out = new StringBuilder();
        letters.codePoints().forEach(c -> out.appendCodePoint(c).append('.'));
        return out.toString();
    }
}
