package org.foiatrail.timeline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a timeline is narrowed to.
///
/// @param from the first date, EDTF of any precision (`2010`, `2010-10`, `2010-10-05`), inclusive; null for no
///     limit
/// @param to the last date, inclusive: `2010-10` takes in all of October
/// @param jurisdictions canonical names, or what stands in them before the comma; any of them; empty for all
/// @param people words of a name or address; any of them; empty for all
public record TimelineFilter(
        @Nullable String from, @Nullable String to, List<String> jurisdictions, List<String> people) {
    public static final TimelineFilter ALL = new TimelineFilter(null, null, List.of(), List.of());

    public TimelineFilter {
        jurisdictions = List.copyOf(jurisdictions);
        people = List.copyOf(people);
    }

    /// True if `date` lies, or may lie, between `from` and `to`.
    boolean covers(String date) {
        return (from == null || prefix(date, from) >= 0) && (to == null || prefix(date, to) <= 0);
    }

    /// True if one of the names is wanted, or none is.
    public boolean namesJurisdiction(List<String> found) {
        return jurisdictions.isEmpty()
                || found.stream().anyMatch(name -> jurisdictions.stream().anyMatch(wanted -> isPlace(name, wanted)));
    }

    boolean namesPerson(List<String> found) {
        return people.isEmpty()
                || found.stream().anyMatch(name -> people.stream().anyMatch(wanted -> isPerson(name, wanted)));
    }

    /// Compares as far as both are known.
    private static int prefix(String date, String limit) {
        int length = Math.min(date.length(), limit.length());
        return date.substring(0, length).compareTo(limit.substring(0, length));
    }

    private static boolean isPlace(String name, String wanted) {
        int comma = name.indexOf(',');
        return name.equalsIgnoreCase(wanted.strip())
                || (comma > 0 && name.substring(0, comma).equalsIgnoreCase(wanted.strip()));
    }

    private static boolean isPerson(String name, String wanted) {
        String lower = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        for (String word : wanted.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !lower.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }
}
