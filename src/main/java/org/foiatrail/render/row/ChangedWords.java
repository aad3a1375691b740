package org.foiatrail.render.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// A difference for a person at a terminal: where it is, and the words among those around them, as `[-old-]`
/// and `{+new+}`, in red and green where there are colours.
final class ChangedWords {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int NARROWEST = 20;
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String PLAIN = "\u001B[0m";

    private final boolean color;
    private final int room;

    /// @param width of the terminal; 0 if lines are not to be wrapped
    ChangedWords(boolean color, int width) {
        this.color = color;
        this.room = width <= 0 ? Integer.MAX_VALUE : Math.max(NARROWEST, width - INDENT.length());
    }

    String of(Row.DifferenceRow difference) {
        Located at = difference.at();
        @Nullable String other = difference.other();
        String head = Stream.of(
                        Wording.line(difference.kind()),
                        Wording.citation(at),
                        Wording.line(at.bates()),
                        other == null ? "" : "/ " + Wording.line(withoutWords(other)),
                        Wording.line(difference.otherBates()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(GAP));
        String words = words(difference);
        return words.isEmpty() ? head : head + "\n" + words;
    }

    private static String withoutWords(String citation) {
        return Citation.parse(citation, List.of()).pageOnly().toString();
    }

    private String words(Row.DifferenceRow difference) {
        @Nullable String quote = difference.at().quote();
        @Nullable String other = difference.otherQuote();
        boolean inFirst = switch (difference.kind()) {
            case "more-redacted", "removed", "only-in-first" -> true;
            default -> false;
        };
        StringBuilder out = new StringBuilder();
        Lines lines = new Lines(out);
        lines.add(difference.before(), "", "", "");
        lines.add(inFirst ? quote : other, "[-", "-]", RED);
        lines.add(inFirst ? other : quote, "{+", "+}", GREEN);
        lines.add(difference.after(), "", "", "");
        return out.toString();
    }

    /// Wraps words one after the other.
    private final class Lines {
        private final StringBuilder out;
        private int column;

        Lines(StringBuilder out) {
            this.out = out;
        }

        void add(@Nullable String text, String open, String close, String paint) {
            String line = Wording.line(text);
            if (line.isEmpty()) {
                return;
            }
            String marked = color ? line : open + line + close;
            List<String> words = new ArrayList<>(List.of(marked.split(" ", -1)));
            for (String word : words) {
                int width = word.codePointCount(0, word.length());
                if (column > 0 && column + 1 + width > room) {
                    out.append('\n');
                    column = 0;
                }
                out.append(column == 0 ? INDENT : " ");
                // Word by word, so that the indentation of the next line is not coloured.
                boolean painted = color && !paint.isEmpty();
                out.append(painted ? paint + word + PLAIN : word);
                column += width + (column == 0 ? 0 : 1);
            }
        }
    }
}
