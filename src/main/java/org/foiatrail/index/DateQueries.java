package org.foiatrail.index;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;

/// Dates are compared by their beginnings: `2010-10` holds every day and minute of October.
final class DateQueries {
    private static final String FIELD = SearchField.SENT.key();
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(t\\d\\d(:\\d\\d)?)?)?)?");

    /// Sorts behind all that can follow in a date.
    private static final String AFTER_ALL = "\uFFFF";

    static final String FORMS = "write 2010, 2010-05, 2010-05-11 or 2010-05-11T14:33";

    private DateQueries() {}

    /// What was sent within `date`; empty if that is no date.
    static Optional<Query> within(String date) {
        String folded = date.toLowerCase(Locale.ROOT);
        return isDate(folded) ? Optional.of(new PrefixQuery(new Term(FIELD, folded))) : Optional.empty();
    }

    /// A bound that is null is open; empty if one is no date.
    static Optional<Query> between(@Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        String low = from == null ? null : from.toLowerCase(Locale.ROOT);
        String high = to == null ? null : to.toLowerCase(Locale.ROOT);
        if ((low != null && !isDate(low)) || (high != null && !isDate(high))) {
            return Optional.empty();
        }
        String lowest = low == null || withFrom ? low : low + AFTER_ALL;
        String highest = high == null || !withTo ? high : high + AFTER_ALL;
        return Optional.of(TermRangeQuery.newStringRange(FIELD, lowest, highest, true, high == null));
    }

    private static boolean isDate(String folded) {
        return DATE.matcher(folded).matches();
    }
}
