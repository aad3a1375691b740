package org.foiatrail.index.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.foiatrail.index.field.Keys;
import org.foiatrail.index.field.SearchField;
import org.foiatrail.index.word.Folding;
import org.jspecify.annotations.Nullable;

/// Queries for fields whose values are compared as a whole: names, Bates numbers, dates, numbers.
final class ValueQueries {
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(t([01]\\d|2[0-3])(:[0-5]\\d)?)?)?)?");

    /// Sorts behind all that can follow in a date.
    private static final String AFTER_ALL = "\uFFFF";

    private final String raw;

    /// @param raw the query as typed, for messages
    ValueQueries(String raw) {
        this.raw = raw;
    }

    Query exact(SearchField field, String value) {
        return switch (field.type()) {
            case BATES -> bates(value);
            case DATE -> new PrefixQuery(new Term(field.key(), date(value)));
            case EXEMPTION -> new TermQuery(new Term(field.key(), Keys.exemption(value)));
            case NUMBER -> DoublePoint.newExactQuery(field.key(), number(value));
            case NAME, WORDS -> new TermQuery(new Term(field.key(), Folding.fold(value)));
        };
    }

    /// A bound that is null is open.
    Query range(SearchField field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        return switch (field.type()) {
            case DATE -> dates(field, from, to, withFrom, withTo);
            case NUMBER -> {
                double low = from == null ? Double.NEGATIVE_INFINITY : number(from);
                double high = to == null ? Double.POSITIVE_INFINITY : number(to);
                yield DoublePoint.newRangeQuery(
                        field.key(),
                        withFrom ? low : DoublePoint.nextUp(low),
                        withTo ? high : DoublePoint.nextDown(high));
            }
            case BATES -> {
                long low = from == null ? 0 : batesNumber(from);
                long high = to == null ? Long.MAX_VALUE : batesNumber(to);
                yield LongPoint.newRangeQuery(Keys.BATES_NUMBER, withFrom ? low : low + 1, withTo ? high : high - 1);
            }
            case WORDS, NAME, EXEMPTION ->
                throw Unreadable.query(
                        raw, "a range in '" + field.name() + "'; ranges work for sent, date, bates, confidence");
        };
    }

    /// Dates are compared by their beginnings: `2010-10` holds every day and minute of October.
    private Query dates(
            SearchField field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        if (from != null && to != null && date(from).compareTo(date(to) + AFTER_ALL) > 0) {
            throw Unreadable.query(raw, "the range from '" + from + "' to '" + to + "' runs backwards; turn it round");
        }
        String low = from == null ? null : date(from) + (withFrom ? "" : AFTER_ALL);
        String high = to == null ? null : date(to) + (withTo ? AFTER_ALL : "");
        return TermRangeQuery.newStringRange(field.key(), low, high, true, to == null);
    }

    private String date(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        if (!DATE.matcher(folded).matches()) {
            throw Unreadable.query(
                    raw, "'" + value + "' is not a date; write 2010, 2010-05, 2010-05-11 or 2010-05-11T14:33");
        }
        return folded;
    }

    private static Query bates(String value) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Keys.batesForms(value)
                .forEach(form -> any.add(new TermQuery(new Term(SearchField.BATES.key(), form)), Occur.SHOULD));
        if (value.strip().chars().allMatch(Character::isDigit)) {
            any.add(LongPoint.newExactQuery(Keys.BATES_NUMBER, Keys.batesNumber(value)), Occur.SHOULD);
        }
        return any.build();
    }

    private long batesNumber(String value) {
        long number = Keys.batesNumber(value);
        if (number < 0) {
            throw Unreadable.query(raw, "'" + value + "' does not end in a number; write bates:[12670 TO 12680]");
        }
        return number;
    }

    private double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw Unreadable.query(raw, "'" + value + "' is no number; write [0 TO 0.6]", e);
        }
    }
}
