package org.foiatrail.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.CorpusException;
import org.jspecify.annotations.Nullable;

/// Values of options, checked before anything is done with them: a misspelt one must not read as "nothing found".
final class Checked {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private static final int DAY = "2010-05-11".length();

    private Checked() {}

    static int between(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw wrong(option, String.valueOf(value), "give a number from " + least + " to " + most);
        }
        return value;
    }

    static int atLeastOne(String option, int value) {
        return between(option, value, 1, Integer.MAX_VALUE);
    }

    static List<String> among(String option, List<String> values, Collection<String> allowed) {
        for (String value : values) {
            if (!allowed.contains(value)) {
                throw wrong(option, value, "give one of " + String.join(", ", allowed));
            }
        }
        return values;
    }

    /// `2010`, `2010-05` or `2010-05-11`.
    static @Nullable String date(String option, @Nullable String value) {
        if (value != null && !(DATE.matcher(value).matches() && isInCalendar(value))) {
            throw wrong(option, value, "give a date such as 2010, 2010-05 or 2010-05-11");
        }
        return value;
    }

    private static boolean isInCalendar(String date) {
        try {
            return date.length() < DAY || LocalDate.parse(date).getYear() >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// Dates of a span: the first must not lie behind the last.
    static void order(String from, @Nullable String first, String to, @Nullable String last) {
        if (first != null && last != null && first.compareTo(last) > 0 && !first.startsWith(last)) {
            throw wrong(from, first, "it lies behind " + to + " " + last + "; turn them round");
        }
    }

    private static CorpusException wrong(String option, String value, String instead) {
        return new CorpusException(CorpusException.Kind.USAGE, option + " '" + value + "': " + instead);
    }
}
