package org.foiatrail.samples.large;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invents the lines of pages: printed mail, memos, letters, tables.
final class PageText {
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final List<String> FIRST = List.of(
            "Alma", "Bruno", "Cleo", "Dorian", "Edda", "Fabian", "Greta", "Hollis", "Imre", "Jolene", "Kasimir",
            "Lorna");
    private static final List<String> LAST = List.of(
            "Abernell",
            "Brockway",
            "Castelan",
            "Dunleith",
            "Everard",
            "Fontane",
            "Garrow",
            "Halvorsen",
            "Iverley",
            "Jessup");
    private static final List<String> PLACES = List.of(
            "Cook County, Illinois",
            "Santa Clara County",
            "Arlington County, Virginia",
            "San Francisco",
            "King County, Washington",
            "Travis County, Texas",
            "Santa Fe, New Mexico",
            "the State of Colorado",
            "New York State",
            "Washington, D.C.",
            "Maricopa County, Arizona",
            "Boston, Massachusetts");
    private static final List<String> LABELS = List.of("(b)(6)", "(b)(6), (b)(7)(C)", "(b)(5)", "(b)(7)(E)");
    /// How many lines fit on a page.
    static final int LINES = 38;

    private final Vocabulary vocabulary;
    private final Random random;
    private final int width;

    /// @param width in characters
    PageText(Vocabulary vocabulary, Random random, int width) {
        this.vocabulary = vocabulary;
        this.random = random;
        this.width = width;
    }

    /// A page; the first of a document begins with its header.
    List<String> page(boolean first) {
        List<String> lines = new ArrayList<>();
        int kind = random.nextInt(10);
        if (first && kind < 7) {
            mailHeader(lines);
        } else if (first) {
            memoHeader(lines);
        }
        if (kind == 9) {
            table(lines);
        }
        while (lines.size() < LINES) {
            if (lines.size() < LINES - 12 && random.nextInt(9) == 0) {
                lines.add("-----Original Message-----");
                mailHeader(lines);
            }
            paragraph(lines);
            lines.add("");
        }
        return List.copyOf(lines.subList(0, LINES));
    }

    private void mailHeader(List<String> lines) {
        lines.add("From: " + (random.nextInt(6) == 0 ? Vocabulary.pick(LABELS, random) : person()));
        lines.add("Sent: " + time().format(SENT));
        lines.add("To: " + person() + "; " + person());
        if (random.nextBoolean()) {
            lines.add("Cc: " + person());
        }
        lines.add("Subject: " + (random.nextBoolean() ? "RE: " : "") + words(5));
        lines.add("");
    }

    private void memoHeader(List<String> lines) {
        lines.add("MEMORANDUM FOR:  " + person());
        lines.add("FROM:            " + person());
        lines.add("DATE:            " + time().format(DAY));
        lines.add("SUBJECT:         " + words(6));
        lines.add("");
    }

    private void table(List<String> lines) {
        lines.add(String.format(Locale.ROOT, "%-34s %12s %12s", "Jurisdiction", "Submissions", "Matches"));
        for (int i = 0; i < 14; i++) {
            int sent = 100 + random.nextInt(90_000);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-34s %,12d %,12d",
                    Vocabulary.pick(PLACES, random),
                    sent,
                    sent / (3 + random.nextInt(9))));
        }
        lines.add("");
    }

    private void paragraph(List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (int sentence = 3 + random.nextInt(4); sentence > 0; sentence--) {
            int length = 8 + random.nextInt(18);
            for (int i = 0; i < length; i++) {
                String word =
                        i > 1 && random.nextInt(60) == 0 ? Vocabulary.pick(PLACES, random) : vocabulary.word(random);
                String shown = (i == 0 ? capital(word) : word) + (i == length - 1 ? "." : "");
                if (line.length() + shown.length() + 1 > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(shown);
            }
        }
        lines.add(line.toString());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(capital(vocabulary.word(random)));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(vocabulary.word(random));
        }
        return words.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String person() {
        return Vocabulary.pick(LAST, random) + ", " + Vocabulary.pick(FIRST, random);
    }

    private LocalDateTime time() {
        return LocalDateTime.of(2009, 10, 1, 7, 0).plusMinutes(random.nextInt(365 * 24 * 60));
    }
}
