package org.foiatrail.tag.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import opennlp.tools.util.Span;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Misprints;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds figures: numbers that say how many there are of something. Dates have to be found before.
public final class FigureFinder implements Finder {
    /// Tokens around a number that may tell of it: a table without blank lines is one long paragraph.
    private static final int PARAGRAPH = 300;

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.75;
    private static final int DAY = 10;
    private static final int NEAR = 12;

    /// Tokens looked at on each side beyond what the detector takes for the sentence.
    private static final int LONGEST = 40;

    /// Nearly every word is told by these not to begin a number.
    private static final Set<String> BEGINNINGS = beginnings();

    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "stated", "testified", "claims", "claimed");

    private static final Set<String> ENDS = Set.of(".", "?", "!", "\"", "\u201D");

    private final Sentences sentences;

    public FigureFinder(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        Tokens tokens = Misprints.mended(file.text().text(), file.tokens(), word -> false);
        DateTokens dates = DateTokens.of(file, tokens, found);
        SentenceBounds bounds = sentences.in(file.text());
        List<Mention> mentions = new ArrayList<>();
        Antecedent.Last last = null;
        int i = 0;
        while (i < tokens.size()) {
            boolean begins = tokens.isNumber(i) || BEGINNINGS.contains(tokens.norm(i));
            Quantity quantity = begins && !dates.holds(i) ? Quantity.read(tokens, i, end(tokens, i)) : null;
            if (quantity == null) {
                i++;
            } else {
                last = add(file.text(), tokens, bounds, dates, quantity, last, mentions);
                i = quantity.repeatedUntil(tokens);
            }
        }
        return mentions;
    }

    /// Adds what is a figure, and returns the last one that told what it counts.
    private static Antecedent.@Nullable Last add(
            RunningText text,
            Tokens tokens,
            SentenceBounds sentences,
            DateTokens dates,
            Quantity quantity,
            Antecedent.@Nullable Last last,
            List<Mention> mentions) {
        int paragraphEnd = end(tokens, quantity.first());
        int paragraph = start(tokens, quantity.first());
        int behind = quantity.behind(tokens);
        char sign = text.text().charAt(tokens.start(quantity.first()));
        if ((tokens.isNumber(quantity.first()) && !Character.isDigit(sign) && !quantity.sure())
                || NoFigures.isCell(text, tokens, quantity.first(), behind)
                || NoFigures.is(quantity, tokens, text, paragraph, paragraphEnd)
                || Counted.isTime(tokens, behind, paragraphEnd)) {
            return last;
        }
        int qualified = Qualifiers.before(tokens, quantity.first(), paragraph);
        Counted counted = new Measure(text, tokens, dates::holds, paragraph, paragraphEnd)
                .of(quantity, quantity.first() - qualified, last);
        if (!isFigure(tokens, quantity, counted, qualified, paragraph, dates::holds)
                && !isAmong(tokens, quantity, counted, last, paragraph)) {
            return last;
        }
        int first = quantity.first() - qualified;
        int start = tokens.start(first);
        int end = tokens.end(quantity.next() - 1);
        Message message = text.messageAt(start);
        Span sentence = sentences.around(start);
        int from = firstAt(tokens, text, paragraph, quantity.first(), sentence.getStart());
        int limit = lastAt(tokens, text, paragraphEnd, quantity.next(), sentence.getEnd());
        // The period of `Aug. 2` ends no sentence.
        while (limit < paragraphEnd && dates.holds(limit) && dates.holds(limit - 1)) {
            limit++;
        }
        String asOf = AsOf.of(quantity, tokens, from, limit, dates.within(from, limit), sent(message));
        if (asOf == null && Antecedent.isRow(first, behind, tokens, text)) {
            asOf = AsOf.heading(first, tokens, text, dates);
        }
        String words = text.text().substring(start, tokens.start(quantity.first()));
        mentions.add(new Mention(
                Mention.FIGURE,
                text.surface(start, end),
                null,
                List.of(),
                null,
                quantity.plain(),
                null,
                new Mention.Figure(
                        counted.unit(),
                        counted.population(),
                        qualified == 0 ? quantity.orMore(tokens) : Qualifiers.text(words),
                        asOf,
                        speaker(tokens, from, limit, quantity.first(), message)),
                false,
                "rule",
                quantity.sure() ? SURE : LIKELY,
                text.spans(start, end)));
        String unit = counted.unit();
        return unit != null && quantity.unit() == null && !Measure.isSign(unit)
                ? new Antecedent.Last(quantity.first(), unit)
                : last;
    }

    /// `one city` is a figure beside `three counties`.
    private static boolean isAmong(
            Tokens tokens, Quantity quantity, Counted counted, Antecedent.@Nullable Last last, int from) {
        int before = quantity.first() - 1;
        boolean listed = tokens.is(before, "and") || tokens.is(before, "or") || tokens.is(before, ",");
        return listed
                && quantity.plain().equals("1")
                && counted.unit() != null
                && last != null
                && last.token() >= from
                && quantity.first() - last.token() < NEAR;
    }

    /// A number counts if it is told what it counts, or how it is meant, or of whom it speaks.
    private static boolean isFigure(
            Tokens tokens, Quantity quantity, Counted counted, int qualified, int from, IntPredicate dates) {
        if (quantity.plain().equals("1") && quantity.unit() == null) {
            return counted.unit() != null && (qualified > 0 || tokens.isNumber(quantity.first()));
        }
        if (quantity.value().signum() == 0) {
            return quantity.unit() == null
                    && ((counted.unit() != null && tokens.is(quantity.first() - 1, ":"))
                            || Plurals.is(tokens.norm(Math.min(tokens.size() - 1, quantity.next()))));
        }
        if (quantity.unit() != null || counted.unit() != null) {
            return true;
        }
        if (new Bare(quantity, tokens, dates, from).isTold()) {
            return true;
        }
        boolean large = quantity.sure() || quantity.value().intValue() >= 100;
        return large
                && (qualified > 0
                        || counted.population() != null
                        || Antecedent.isCounted(tokens, quantity.first(), from)
                        || (quantity.sure() && tokens.isNumber(quantity.first())));
    }

    /// The sender, unless the words are told to be another's.
    private static @Nullable String speaker(Tokens tokens, int from, int limit, int at, @Nullable Message message) {
        String sender = message == null || Message.REDACTED.equals(message.from()) ? null : message.from();
        int quotes = 0;
        for (int i = from; i < limit; i++) {
            boolean quote = tokens.is(i, "\"") || tokens.is(i, "\u201C") || tokens.is(i, "\u201D");
            quotes += quote && i < at ? 1 : 0;
            boolean own = tokens.is(i - 1, "i") || tokens.is(i - 1, "we");
            if ((SPEECH.contains(tokens.norm(i)) && !own) || (tokens.is(i, "according") && tokens.is(i + 1, "to"))) {
                return null;
            }
        }
        return quotes % 2 == 1 ? null : sender;
    }

    private static @Nullable String sent(@Nullable Message message) {
        String time = message == null || message.sent() == null
                ? null
                : message.sent().time();
        return time == null || time.length() < DAY ? null : time.substring(0, DAY);
    }

    private static int start(Tokens tokens, int token) {
        int start = token;
        while (start > token - PARAGRAPH && !tokens.isAfterBreak(start)) {
            start--;
        }
        return start;
    }

    private static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end < Math.min(tokens.size(), token + PARAGRAPH) && !tokens.isAfterBreak(end)) {
            end++;
        }
        return end;
    }

    /// The first token of the sentence. One that begins within a line behind no end of a sentence is none.
    private static int firstAt(Tokens tokens, RunningText text, int paragraph, int token, int start) {
        int first = token;
        while (first > paragraph
                && (tokens.start(first - 1) >= start
                        || (token - first < LONGEST
                                && !ENDS.contains(tokens.norm(first - 1))
                                && !text.isLineStart(tokens.start(first))))) {
            first--;
        }
        return first;
    }

    private static int lastAt(Tokens tokens, RunningText text, int paragraphEnd, int token, int end) {
        int next = token;
        while (next < paragraphEnd
                && (tokens.end(next) <= end
                        || (next - token < LONGEST
                                && !ENDS.contains(tokens.norm(next - 1))
                                && !text.isLineStart(tokens.start(next))))) {
            next++;
        }
        return next;
    }

    private static Set<String> beginnings() {
        Set<String> words = new HashSet<>(Numerals.words());
        words.addAll(List.of("$", "a", "half"));
        return words;
    }
}
