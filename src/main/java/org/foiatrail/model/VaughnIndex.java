package org.foiatrail.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The agency's itemised justification of what it withheld, as its file tells it.
///
/// @param entries in the order of the file
/// @param problems rows that could not be read, and why
public record VaughnIndex(String file, List<Entry> entries, List<Problem> problems) {
    public VaughnIndex {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// The common names of its columns, each in the form of [#plain].
    public static final Pattern FIRST =
            Pattern.compile("(?:beg(?:in(?:ning)?)?|first|start)\\W?(?:ing)?\\W?(?:bates|page|no)?.*");

    public static final Pattern LAST = Pattern.compile("(?:end(?:ing)?|last)\\W?(?:bates|page|no)?.*");
    public static final Pattern BATES = Pattern.compile(".*\\bbates.*");
    public static final Pattern PLACE = Pattern.compile(
            "(?:(?:doc(?:ument|\\.)?|control|page|record)s?\\W*(?:no|number|id|range|nos|numbers)?\\W*|range)");
    public static final Pattern EXEMPTIONS = Pattern.compile(".*exemption.*|.*basis.*|foia ex.*");
    public static final Pattern DESCRIPTION = Pattern.compile(".*(?:description|justification|explanation|reason).*");

    /// Words that a heading has at most.
    private static final int HEADING = 5;

    /// A heading in small letters, each gap one blank.
    public static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    /// Whether these are the headings of such an index's columns: exemptions, and what they are claimed for.
    public static boolean isHead(List<String> cells) {
        List<String> headings = cells.stream()
                .map(VaughnIndex::plain)
                .filter(heading -> !heading.isEmpty())
                .toList();
        return headings.stream().allMatch(heading -> heading.split(" ", -1).length <= HEADING)
                && headings.stream()
                        .anyMatch(heading -> EXEMPTIONS.matcher(heading).matches())
                && headings.stream()
                        .anyMatch(heading -> !EXEMPTIONS.matcher(heading).matches()
                                && (BATES.matcher(heading).matches()
                                        || PLACE.matcher(heading).matches()));
    }

    /// An entry as printed.
    ///
    /// @param line of the file, from 1
    /// @param range Bates numbers, one or from–to
    /// @param exemptions those claimed
    public record Entry(int line, String range, String exemptions, String description) {}

    /// A row that could not be read.
    public record Problem(int line, String what) {}
}
