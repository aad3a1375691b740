package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;

/// The sentence an event is quoted by: that which says most of what is asked for.
///
/// A sentence counts 3 for what it says of a topic (2 if its stance is not sure), 2 for a place or person that the
/// timeline is narrowed to, 1 for any other place or figure, of which two count: a list says less than a statement. One
/// that holds a statement that is asked for comes before all others, for a reader takes the quotation as the proof of
/// what was asked. Of equal ones the first counts; if none says anything, the first of some length, or the first there
/// is, be it a mere `Yes`. Signatures, addresses and what a program writes by itself are never quoted.
///
/// @param answers how well it answers what is asked for, 0 if it does not
/// @param weight what its sentence counts
record Quotation(Span span, int answers, double weight, String why) {
    private static final Comparator<Quotation> BEST =
            Comparator.comparingInt(Quotation::answers).thenComparingDouble(Quotation::weight);

    private static final int TOPIC = 3;
    private static final int UNSURE = 2;
    private static final int WANTED = 2;
    private static final int ANY = 1;
    private static final int MOST_OTHERS = 2;
    private static final int FEWEST_WORDS = 5;

    /// @param sentences those of the copy
    static Quotation of(Copy copy, List<Sentence> sentences, TimelineFilter filter) {
        Quotation best = null;
        Quotation first = null;
        Quotation brief = null;
        Quotation answer = null;
        for (Sentence sentence : sentences) {
            Quotation one = weigh(sentence, filter);
            if (one.answers() == 0 && !sentence.isProse(copy)) {
                answer = answer == null && sentence.isAnswer(copy) ? one : answer;
                continue;
            }
            boolean better = best == null ? one.weight() > 0 : BEST.compare(one, best) > 0;
            best = better ? one : best;
            first = first == null && words(copy, sentence.span()) >= FEWEST_WORDS ? one : first;
            brief = brief == null ? one : brief;
        }
        for (Quotation one : Arrays.asList(best, first, brief, answer)) {
            if (one != null) {
                return one;
            }
        }
        Span header = copy.message().header().getFirst();
        return new Quotation(header, 0, 0, "its header: it has no words of its own");
    }

    private static Quotation weigh(Sentence sentence, TimelineFilter filter) {
        double weight = 0;
        double others = 0;
        int answers = 0;
        List<String> why = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            double counts = counts(mention, filter);
            answers = Math.max(answers, filter.answers(mention));
            if (counts > 0) {
                weight += counts == ANY ? 0 : counts;
                others += counts == ANY ? counts : 0;
                why.add(name(mention));
            }
        }
        weight += Math.min(others, MOST_OTHERS);
        String told = why.isEmpty() ? "its first words" : String.join(", ", why);
        return new Quotation(sentence.span(), answers, weight, told);
    }

    private static double counts(Mention mention, TimelineFilter filter) {
        if (mention.stance() != null) {
            return mention.score() > 0.5 ? TOPIC : UNSURE;
        }
        String name = mention.canonical() == null ? mention.surface() : mention.canonical();
        return switch (mention.kind()) {
            case Mention.JURISDICTION -> {
                if (mention.address()) {
                    yield 0;
                }
                yield !filter.jurisdictions().isEmpty() && filter.namesJurisdiction(List.of(name)) ? WANTED : ANY;
            }
            case Mention.PERSON -> !filter.people().isEmpty() && filter.namesPerson(List.of(name)) ? WANTED : 0;
            case Mention.FIGURE -> ANY;
            default -> 0;
        };
    }

    private static String name(Mention mention) {
        if (mention.stance() != null) {
            return mention.kind() + " " + mention.stance().label();
        }
        return mention.kind() + " " + (mention.canonical() == null ? mention.surface() : mention.canonical());
    }

    private static int words(Copy copy, Span span) {
        return copy.sheets()
                .text(span.page())
                .substring(span.start(), span.end())
                .split("\\s+")
                .length;
    }
}
