package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for private persons' numbers and addresses in what was exported. It shares nothing with the masking, and would
/// rather find too much.
final class PrivateFinds {
    /// Citations hold numbers that look like telephones'.
    private static final Pattern CITATION = Pattern.compile("#\\d+(?:-\\d+)?@\\d+-\\d+");
    private static final String BETWEEN = "[\\s\\-./\u00B7\u2022\u2013\u2014_*~]";

    private static final List<Pattern> PRIVATE = List.of(
            // Seven digits in two groups with a sign between, or ten in three.
            Pattern.compile("(?<![\\d@#/.-])\\d{3}\\s?[-./\u2013\u2014_*~]{1,3}\\s?\\d{4,5}(?![\\d-])"),
            Pattern.compile("(?<![\\d@-])[(\\[{]?\\d{3}\\s?[)\\]}]" + BETWEEN + "{0,3}\\d{3}" + BETWEEN
                    + "{1,3}\\d{4,5}(?!\\d)"),
            Pattern.compile("(?<![\\d@.-])\\d{3}" + BETWEEN + "\\d{3}" + BETWEEN + "\\d{4}(?!\\d)"),
            Pattern.compile("(?i)\\b(?:phone|telephone|cell|fax|mobile)\\b\\W{0,3}\\d{3}\\W{0,2}\\d{4}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{3}[- ]\\d{2}[- ]\\d{4}(?!\\d)"),
            Pattern.compile(
                    "[\\w.+'-]+\\s?@\\s?[\\w-]+(?:\\s?[.,]\\s?[\\w-]+)*\\s?[.,]\\s?(?i:com|net|org|edu|biz|info)\\b"),
            Pattern.compile("(?i)\\bp\\s?\\.?\\s?[o0]\\s?\\.?\\s?box\\W{0,3}\\d+"),
            Pattern.compile(
                    "(?<!\\w)\\d{2,5} (?:[NSEW] ?\\.? )?(?:\\p{Lu}[\\p{L}'.-]+ ){1,3}"
                            + "(?:Street|Avenue|Ave|Road|Drive|Lane|Boulevard|Blvd|STREET|AVENUE|AVE|ROAD|DRIVE|LANE|BLVD)\\b"));

    private PrivateFinds() {}

    /// Each with what stands around it.
    static List<String> in(String export) {
        String text = CITATION.matcher(export).replaceAll("#");
        List<String> found = new ArrayList<>();
        for (Pattern pattern : PRIVATE) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (!matcher.group().toLowerCase(Locale.ROOT).contains(".gov")) {
                    found.add(text.substring(
                            Math.max(0, matcher.start() - 20), Math.min(text.length(), matcher.end() + 20)));
                }
            }
        }
        return found;
    }
}
