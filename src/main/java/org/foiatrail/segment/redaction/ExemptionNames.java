package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The exemptions that words name which speak of nothing else: a cell of an index, an option.
public final class ExemptionNames {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.])([1-9])(?:(?<=7)\\s?\\(?([A-Fa-f])\\)?)?(?![\\p{L}\\p{N}])");

    private ExemptionNames() {}

    /// The exemptions in `text` as `b5`, `b7C`, each once: from `(b)(5), b7c`, `Exemptions 5 and 7(C)`.
    public static List<String> read(String text) {
        List<String> named = ExemptionLabels.named(text);
        if (!named.isEmpty()) {
            return named;
        }
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String subpart = number.group(2) == null ? "" : number.group(2).toUpperCase(Locale.ROOT);
            String exemption = "b" + number.group(1) + subpart;
            if (!numbers.contains(exemption)) {
                numbers.add(exemption);
            }
        }
        return numbers;
    }
}
