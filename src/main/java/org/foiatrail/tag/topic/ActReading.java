package org.foiatrail.tag.topic;

import java.util.Set;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// How an act is spoken of by the words that govern it: from the act leftwards, word by word, what stands nearest
/// counts first; for a thing, also what is said of it behind.
final class ActReading {
    /// Words that change nothing between an act and what governs it.
    private static final Set<String> EMPTY = English.words("""
            to be been being is are was were am s re ll ve d get gets got getting have has had do does did will would
            shall just simply also still always ever then now even really actually so itself themselves himself herself
            yourself both either already again only at any time of from for on in about with under a an the its
            their his her our your any some such this further full early longer
            """);

    /// Behind these stands the subject: nothing farther left governs the act.
    private static final Set<String> FINITE =
            English.words("is are was were am s re will would has have had do does did ll");

    /// `we will withdraw` is as good as done.
    private static final Set<String> WILL = Set.of("will", "would", "ll");

    private static final Set<String> STOPS = English.words("""
            that which who whom because ; : ( ) . ? ! whereas while although though if unless once when whether how what
            so but before after since \u2014 \u2013
            """);

    private static final Set<String> COPULAS = English.words("""
            is are was were be been being remain remains remained become becomes became stays isn s seems considered
            """);

    private static final Set<String> AUXILIARIES = Set.of("has", "had", "have", "does", "did", "do");

    private static final Set<String> REMARKED = English.words("can could may must shall not to will would is are");

    private static final int FAR = 6;
    private static final int NEAR = 3;
    private static final int SUBJECT = 9;

    private final Sentence sentence;
    private final boolean noun;
    private final boolean base;
    private final Phrases.Match act;
    private Sense sense = Sense.DOES;
    private int first;
    private int last;
    private boolean told;
    private boolean lost;
    private boolean open;
    private boolean governed;

    private ActReading(Phrases.Match act, Sentence sentence, boolean noun, boolean base) {
        this.base = base;
        this.sentence = sentence;
        this.noun = noun;
        this.act = act;
        this.first = act.first();
        this.last = act.last();
    }

    /// @param noun true for the act as a thing, or as an `-ing` that may be one
    /// @param base true for a verb in its base form
    static ActReading of(Phrases.Match act, Sentence sentence, boolean noun, boolean base) {
        ActReading reading = new ActReading(act, sentence, noun, base);
        if (sentence.isNegation(act.first())) {
            // `no real say`
            reading.sense = Sense.DOES_NOT;
            reading.told = true;
        }
        Phrases.Match[] operators = reading.operators(act.first());
        reading.before(act.first() - 1, operators);
        reading.behind(act.last() + 1);
        return reading;
    }

    /// Null if what governs it makes it something without a name.
    @Nullable
    Sense sense() {
        return lost ? null : sense;
    }

    /// True if some word says how it is meant; else it is only named, or done.
    boolean isTold() {
        return told;
    }

    /// True if it may, must or shall be done, and is not just done.
    boolean isGoverned() {
        return governed;
    }

    /// True if it is only spoken about: `the matter of withdrawal`.
    boolean isOpen() {
        return open;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /// By their last token.
    private Phrases.Match[] operators(int end) {
        Phrases.Match[] all = new Phrases.Match[end - sentence.from()];
        for (int i = sentence.from(); i < end; i++) {
            Phrases.Match match = Operators.before().longest(sentence.tokens(), i);
            if (match != null && match.last() < end) {
                all[match.last() - sentence.from()] = match;
                i = match.last();
            }
        }
        return all;
    }

    private void before(int from, Phrases.Match[] operators) {
        boolean infinitive = sentence.norm(from).equals("to");
        int reach = infinitive ? FAR : NEAR + 1;
        int strange = 0;
        boolean finite = false;
        boolean not = false;
        int i = from;
        while (i >= sentence.from()) {
            Phrases.Match match = operators[i - sentence.from()];
            String norm = sentence.norm(i);
            Operators.Kind kind = match == null ? null : Operators.kind(match);
            boolean counts = kind != null
                    && !(finite && kind != Operators.Kind.MODAL)
                    && (kind != Operators.Kind.HAVING || isHad())
                    && (kind != Operators.Kind.NEEDED || not);
            if (match != null && kind != null && counts) {
                if (kind == Operators.Kind.MODAL && strange > 0 && !sentence.asks()) {
                    return;
                }
                apply(match, not);
                not = false;
                first = match.first();
                finite |= kind == Operators.Kind.MODAL || kind == Operators.Kind.OBLIGING;
                i = match.first() - 1;
                strange = 0;
                reach = NEAR;
            } else if (sentence.isNegation(i)) {
                boolean subject = strange == 0 && (norm.equals("nobody") || norm.equals("none"));
                if (strange > NEAR || (finite && !isAuxiliaryLeft(i) && !subject)) {
                    return;
                }
                sense = sense.denied();
                not = true;
                told = true;
                first = i;
                if (Reading.isListed(i, sentence)) {
                    return;
                }
                i--;
            } else if (norm.equals(",")) {
                i = remarkStart(i) - 1;
            } else if (norm.equals("and") && first == i + 1 && isFinite(first)) {
                return;
            } else if (STOPS.contains(norm)) {
                if (norm.equals("that") && !told && isSubjunctive()) {
                    asked(i - 1, operators);
                }
                return;
            } else if (EMPTY.contains(norm) || norm.endsWith("ly") || norm.equals("\"")) {
                finite |= FINITE.contains(norm);
                told |= WILL.contains(norm) && !noun;
                i--;
            } else {
                if (++strange > reach || finite) {
                    return;
                }
                i--;
            }
        }
    }

    /// `and leaves it to them`: a verb of its own, which nothing before the `and` governs.
    private boolean isFinite(int verb) {
        return sentence.norm(verb).endsWith("s") && (!noun || verb < act.first());
    }

    /// `have no way out`, and not `have withdrawn`.
    private boolean isHad() {
        return noun && !sentence.norm(act.first()).endsWith("ing") && (sense == Sense.DOES || sense == Sense.DOES_NOT);
    }

    /// `nor can they`, `no longer`: a negation before the subject is left to the sentence.
    private boolean isAuxiliaryLeft(int token) {
        return FINITE.contains(sentence.norm(token - 1));
    }

    /// The comma before a remark: `may, under the agreement, leave`; before the sentence if it is none.
    private int remarkStart(int comma) {
        for (int i = comma - 1; i > sentence.from() && comma - i < SUBJECT; i--) {
            if (sentence.norm(i).equals(",")) {
                return sentence.isAny(i - 1, REMARKED) ? i : sentence.from();
            }
        }
        return sentence.from();
    }

    /// `that it be removed`, `that the county withdraw`.
    private boolean isSubjunctive() {
        return !noun && (base || sentence.norm(act.first() - 1).equals("be"));
    }

    /// The wish before a `that`: `moved, seconded by two others, that`.
    private void asked(int from, Phrases.Match[] operators) {
        for (int i = from; i >= sentence.from() && i > from - SUBJECT; i--) {
            Phrases.Match match = operators[i - sentence.from()];
            Operators.Kind kind = match == null ? null : Operators.kind(match);
            if (match != null && (kind == Operators.Kind.WANTED || kind == Operators.Kind.CHOSEN)) {
                apply(match, false);
                first = match.first();
                return;
            }
        }
    }

    private void apply(Phrases.Match match, boolean not) {
        Operators.Kind kind = Operators.kind(match);
        // `has no say`: what is denied is had.
        Sense over = kind == Operators.Kind.HAVING && sense == Sense.DOES_NOT ? Sense.MAY_NOT : kind.over(sense, not);
        open |= kind == Operators.Kind.OPENING;
        lost |= over == null;
        // `was not asked to join`: that nobody asked is no wish of his.
        lost |= kind == Operators.Kind.CHOSEN && sentence.isDeniedPassive(match.first());
        sense = over == null ? sense : over;
        governed = true;
        told = true;
    }

    /// `is not mandatory`, `would have no effect`.
    private void behind(int from) {
        boolean seen = isInverted();
        boolean not = false;
        for (int i = from; (i < sentence.to()) && (i < from + SUBJECT + (seen ? NEAR : 0)); i++) {
            Phrases.Match match = Operators.behind().longest(sentence.tokens(), i);
            String norm = sentence.norm(i);
            if (match != null
                    && (seen || isVerb(match))
                    && (noun || sense == Sense.WANTS || sense == Sense.DOES || sense == Sense.MAY)) {
                judge(Operators.kind(match), not);
                last = match.last();
                return;
            }
            if (STOPS.contains(norm) || norm.equals(",") || norm.equals("and") || norm.equals("to")) {
                return;
            }
            if (COPULAS.contains(norm) || AUXILIARIES.contains(norm)) {
                seen = true;
            } else if (English.NEGATIONS.contains(norm)) {
                not = !not;
                seen |= sentence.norm(i + 1).equals("longer");
            } else if (seen
                    && !norm.equals("\"")
                    && !EMPTY.contains(norm)
                    && !norm.endsWith("ly")
                    && !English.PLACE_KINDS.contains(norm)) {
                return;
            }
        }
    }

    /// `is the county's consent required?`
    private boolean isInverted() {
        for (int i = act.first() - 1; sentence.asks() && i >= sentence.from() && act.first() - i < SUBJECT; i--) {
            if (COPULAS.contains(sentence.norm(i))
                    && (i == sentence.from() || !sentence.tokens().isWord(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// `fell on deaf ears`.
    private static boolean isVerb(Phrases.Match match) {
        return match.last() > match.first() && Operators.kind(match) == Operators.Kind.IMPOSSIBLE;
    }

    private void judge(Operators.Kind kind, boolean not) {
        boolean before = told && sense.name().endsWith("NOT");
        sense = not == before ? kind.sense() : kind.sense().denied();
        governed = true;
        told = true;
        lost = false;
    }
}
