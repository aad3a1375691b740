package org.foiatrail.samples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a label of the samples claims: `(b)(6), (b)(7)(C)` is `b6`, `b7C`.
final class ClaimedExemptions {
    private static final Pattern EXEMPTION =
            Pattern.compile("b\\s*\\)?\\s*\\(?\\s*(\\d)\\s*\\)?\\s*(?:\\(?\\s*([A-Fa-f])\\b)?");

    private ClaimedExemptions() {}

    static List<String> in(String label) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = EXEMPTION.matcher(label);
        while (matcher.find()) {
            String letter = matcher.group(2) == null ? "" : matcher.group(2).toUpperCase(Locale.ROOT);
            found.add("b" + matcher.group(1) + letter);
        }
        return List.copyOf(found);
    }
}
