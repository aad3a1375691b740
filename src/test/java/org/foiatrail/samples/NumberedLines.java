package org.foiatrail.samples;

import java.util.List;
import org.foiatrail.model.Page;

/// Pages whose lines are numbered.
public final class NumberedLines {
    private static final List<String> TESTIMONY = List.of(
            "  DEPOSITION OF ADA QUILL",
            "",
            "Q.   When did the county ask to be let out of the",
            "agreement with the federal office?",
            "A.   In a letter. It was written to the office on June",
            "8, 2010, and I signed it.",
            "     MR. ASHDOWN:  Objection. That misstates what the",
            "letter says.",
            "     THE WITNESS:  Let me say it again. There were about",
            "12 counties that had asked by then.",
            "",
            "Q.   And how many of them were told that they had",
            "to stay?",
            "A.   All.");

    private NumberedLines() {}

    public static Page transcript() {
        StringBuilder text = new StringBuilder("41\n");
        for (int i = 0; i < TESTIMONY.size(); i++) {
            text.append("%2d  ".formatted(i + 1)).append(TESTIMONY.get(i)).append('\n');
        }
        return Page.plain(1, text.toString());
    }

    /// The same without its numbers.
    public static Page unnumbered() {
        return Page.plain(1, "41\n" + String.join("\n", TESTIMONY) + "\n");
    }

    public static String pleading() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 14; i++) {
            text.append("%-3d".formatted(i))
                    .append(
                            i % 4 == 1
                                    ? "The county of Ashdown wrote to the office in the"
                                    : "spring of that year and asked whether it might be")
                    .append("\n\n");
        }
        return text.toString();
    }
}
