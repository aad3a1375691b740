package org.foiatrail.tag.topic.speaker;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.tag.text.RunningText;
import org.jspecify.annotations.Nullable;

/// Who wrote a page that is its author's own word from end to end: a witness's statement, an opinion in a paper.
/// The by-line of news names whoever tells what others say.
final class Author {
    private static final String NAME =
            "(?<name>(?:\\p{Lu}\\.? |\\p{Lu}[\\p{L}'-]+ ){1,3}\\p{Lu}[\\p{L}'-]+)(?=[,\\n]|$)";

    private static final Pattern WITNESS =
            Pattern.compile("(?m)(?i:\\b(?:statement|testimony)\\s+(?:for the record\\s+)?(?:of|by)"
                    + "\\s+(?:(?:the )?hon(?:orable|\\.) |sheriff |chief |mr\\. |ms\\. |dr\\. )?)" + NAME);

    private static final Pattern HEARD = Pattern.compile("\\b(?i:before the|hearing|(?:sub)?committee)\\b");

    private static final Pattern BYLINE = Pattern.compile("(?m)^(?i:by) " + NAME);

    private static final Pattern OPINION = Pattern.compile(
            "(?m)(?i:guest column(?:ist)?|op-ed|views are (?:his|her|their|the author's) own)\\b|^OPINION$");

    /// How far a title page goes, and what stands below the last paragraph.
    private static final int HEAD = 900;

    private Author() {}

    /// @param from where the document begins
    /// @param to where it ends
    static @Nullable String of(RunningText text, int from, int to) {
        String head = lines(text, from, Math.min(to, from + HEAD));
        Matcher witness = WITNESS.matcher(head);
        if (witness.find() && HEARD.matcher(head).find()) {
            return spelt(witness.group("name"));
        }
        Matcher byline = BYLINE.matcher(head);
        if (!byline.find()) {
            return null;
        }
        String foot = text.text().substring(Math.max(from, to - HEAD), to).strip();
        boolean opinion = OPINION.matcher(head).find() || OPINION.matcher(foot).find();
        return opinion ? spelt(byline.group("name")) : null;
    }

    /// The words as they are printed, line by line.
    private static String lines(RunningText text, int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int at = from; at < to; at = text.lineEnd(at)) {
            lines.append(text.text()
                            .substring(at, Math.min(to, text.lineEnd(at)))
                            .strip())
                    .append('\n');
        }
        return lines.toString();
    }

    /// `BO HASK` as other pages spell it.
    private static String spelt(String name) {
        return !name.equals(name.toUpperCase(Locale.ROOT))
                ? name
                : Arrays.stream(name.split(" "))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }
}
