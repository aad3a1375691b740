package org.foiatrail.tag.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.75;
    private static final int DAY = 10;

    /// Nearly every word is told by these not to begin a number.
    private static final Set<String> BEGINNINGS = beginnings();

    private static final Set<String> ARTICLES = Set.of("the", "those", "these", "our", "its", "all");
    private static final Set<String> PARTS = Set.of("of");
    private static final Set<String> PURPOSES = Set.of("per", "in", "for");
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "stated", "testified", "claims", "claimed");

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
        int i = 0;
        while (i < tokens.size()) {
            boolean begins = tokens.isNumber(i) || BEGINNINGS.contains(tokens.norm(i));
            Quantity quantity = begins && !dates.holds(i) ? Quantity.read(tokens, i, end(tokens, i)) : null;
            if (quantity == null) {
                i++;
            } else {
                add(file.text(), tokens, bounds, dates, quantity, mentions);
                i = quantity.next();
            }
        }
        return mentions;
    }

    private static void add(
            RunningText text,
            Tokens tokens,
            SentenceBounds sentences,
            DateTokens dates,
            Quantity quantity,
            List<Mention> mentions) {
        int paragraphEnd = end(tokens, quantity.first());
        int paragraph = start(tokens, quantity.first());
        int behind = quantity.behind(tokens);
        char sign = text.text().charAt(tokens.start(quantity.first()));
        if ((tokens.isNumber(quantity.first()) && !Character.isDigit(sign))
                || quantity.value().signum() == 0
                || NoFigures.isCell(text, tokens, quantity.first(), behind)
                || NoFigures.is(quantity, tokens, text, paragraph, paragraphEnd)
                || Counted.isTime(tokens, behind, paragraphEnd)) {
            return;
        }
        int qualified = Qualifiers.before(tokens, quantity.first(), paragraph);
        Quantity other = other(tokens, quantity, behind, paragraphEnd);
        int counts = other == null ? behind : other.behind(tokens);
        boolean single = quantity.plain().equals("1") && quantity.unit() == null && other == null;
        Counted counted = single
                ? Counted.single(tokens, counts, paragraphEnd, text.text(), dates::holds)
                : Counted.read(tokens, counts, paragraphEnd, text.text(), dates::holds);
        if (counted.unit() == null && quantity.unit() == null && !single) {
            Counted before = Counted.before(tokens, quantity.first(), paragraph, text.text(), dates::holds);
            counted = before == null ? counted : before;
        }
        if (!isFigure(tokens, quantity, counted, qualified)) {
            return;
        }
        String unit = quantity.unit() != null
                ? quantity.unit()
                : other != null && other.unit() != null ? other.unit() : counted.unit();
        String population = quantity.unit() == null
                ? counted.population()
                : Counted.share(
                        tokens,
                        counts,
                        paragraphEnd,
                        text.text(),
                        "percent".equals(unit) ? PARTS : PURPOSES,
                        dates::holds);
        int first = quantity.first() - qualified;
        int start = tokens.start(first);
        int end = tokens.end(quantity.next() - 1);
        Message message = text.messageAt(start);
        Span sentence = sentences.around(start);
        int from = Math.max(paragraph, firstAt(tokens, quantity.first(), sentence.getStart()));
        int limit = Math.min(paragraphEnd, lastAt(tokens, quantity.next(), sentence.getEnd()));
        String asOf = AsOf.of(quantity, tokens, from, limit, dates.within(from, limit), sent(message));
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
                        unit,
                        population,
                        qualified == 0 ? null : Qualifiers.text(words),
                        asOf,
                        speaker(tokens, from, limit, quantity.first(), message)),
                false,
                "rule",
                quantity.sure() ? SURE : LIKELY,
                text.spans(start, end)));
    }

    /// A number counts if it is told what it counts, or how it is meant, or of whom it speaks.
    private static boolean isFigure(Tokens tokens, Quantity quantity, Counted counted, int qualified) {
        if (quantity.plain().equals("1") && quantity.unit() == null) {
            return counted.unit() != null && (qualified > 0 || tokens.isNumber(quantity.first()));
        }
        if (quantity.unit() != null || counted.unit() != null) {
            return true;
        }
        boolean large = quantity.sure() || quantity.value().intValue() >= 100;
        return large
                && (qualified > 0
                        || counted.population() != null
                        || (quantity.sure() && tokens.isNumber(quantity.first())));
    }

    /// The second number of `50 to 60 counties`, which tells what the first counts.
    private static @Nullable Quantity other(Tokens tokens, Quantity quantity, int behind, int limit) {
        boolean joint = behind + 1 < limit
                && (tokens.is(behind, "to")
                        || tokens.is(behind, "of")
                        || tokens.is(behind, "and")
                        || tokens.is(behind, "or")
                        || tokens.is(behind, "-")
                        || tokens.is(behind, "\u2013"));
        if (!joint || quantity.unit() != null) {
            return null;
        }
        int second = behind + 1;
        boolean of = tokens.is(behind, "of");
        second = of && ARTICLES.contains(tokens.norm(second)) ? second + 1 : second;
        Quantity other = Quantity.read(tokens, second, limit);
        return other != null && of && other.unit() != null ? null : other;
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
        while (!tokens.isAfterBreak(start)) {
            start--;
        }
        return start;
    }

    private static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end < tokens.size() && !tokens.isAfterBreak(end)) {
            end++;
        }
        return end;
    }

    private static int firstAt(Tokens tokens, int token, int start) {
        int first = token;
        while (first > 0 && tokens.start(first - 1) >= start) {
            first--;
        }
        return first;
    }

    private static int lastAt(Tokens tokens, int token, int end) {
        int next = token;
        while (next < tokens.size() && tokens.end(next) <= end) {
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
