package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.speaker.Callings.Called;
import org.jspecify.annotations.Nullable;

/// What the sentences around a statement's own tell of who speaks in it: `Hask was blunt. No county may leave.`, `They
/// can leave. That's from Hask.`
final class Continuation {
    /// What somebody did who then goes on speaking.
    private static final Set<String> CONTACTING = English.words("""
            called calls phoned phones rang wrote writes emailed e-mailed faxed came spoke told tells said says asked asks
            answered replied complained testified objected conceded
            """);

    /// `Hask was clear.`
    private static final Set<String> FRANK = English.words("""
            clear blunt plain firm adamant emphatic categorical explicit definite direct unequivocal candid frank
            insistent
            """);

    /// They introduce the sender's own draft.
    private static final Set<String> OWN =
            Set.of("suggested", "proposed", "recommended", "draft", "standard", "mine", "i", "my", "we");

    private static final Set<String> DRAFTED = Set.of("draft", "suggested", "proposed", "recommended", "standard");

    private static final Set<String> MESSAGES = Set.of("voicemail", "message", "word", "note", "vm");

    private static final Set<String> INTRODUCED = Set.of(":", "is", "be");

    private static final Set<String> MINE = Set.of("i", "we", "you", "your", "our", "my", "me", "us", "please");

    private static final Set<String> POINTING = Set.of("that", "this", "those");

    private static final Set<String> BEING = Set.of("s", "is", "was", "were", "are");

    private static final Set<String> TELLING = Set.of("says", "said", "say", "adds", "added", "tells", "told");

    private static final int NEAR = 8;

    private final Sentence sentence;
    private final Discourse discourse;

    Continuation(Sentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
    }

    /// Who is quoted where a quotation opens at `index`: by its sentence, or by the quotation before it; null if
    /// nobody is.
    @Nullable
    Attribution quoting(int index) {
        Tokens tokens = sentence.tokens();
        int open = tokens.from(index);
        Sentence opening = discourse.at(open);
        Phrases.Match quote = new Phrases.Match(open, open, 0);
        Names names = new Names(opening, discourse);
        Attribution said = opening.from() < open ? new Introduction(opening, names, this).of(quote, false) : null;
        if (said != null) {
            return said;
        }
        for (int i = opening.from(); i < open && opening.isAny(open - 1, INTRODUCED); i++) {
            if (opening.isAny(i, OWN)) {
                return new Attribution(discourse.sender(), false);
            }
        }
        Sentence before = opening.from() == open ? discourse.before(opening) : null;
        if (before == null) {
            return null;
        }
        for (int i = before.from(); i < before.to(); i++) {
            if (before.isAny(i, DRAFTED)) {
                return new Attribution(discourse.sender(), false);
            }
        }
        Called source = discourse.source(before);
        return source != null
                ? new Attribution(discourse.words(source), true)
                : Trailing.of(new Phrases.Match(before.from(), before.from(), 0), before, new Names(before, discourse));
    }

    /// Whom the sentence before tells of; null if nobody.
    @Nullable
    Attribution told() {
        Sentence before = discourse.before(sentence);
        Called called = before == null ? null : spoke(before);
        return called == null ? null : new Attribution(discourse.words(called), true);
    }

    /// Who was heard, or wrote: `a call from Hask`, `Hask left a voicemail`.
    private @Nullable Called spoke(Sentence of) {
        Called source = discourse.source(of);
        Called called = source == null ? discourse.leading(of) : null;
        for (int i = called == null ? of.to() : called.last() + 1; i < of.to(); i++) {
            boolean left = of.norm(i).equals("left") && (of.isAny(i + 1, MESSAGES) || of.isAny(i + 2, MESSAGES));
            if (left || (of.isAny(i, CONTACTING) && !Hearsay.isPassive(i, of))) {
                return called;
            }
        }
        return source;
    }

    /// True for words that say how somebody spoke: `Hask was blunt: they can leave`.
    static boolean isFrank(int token, Sentence of) {
        return of.isAny(token, FRANK) && !of.norm(token - 1).equals("a");
    }

    /// Whose words go on in this sentence, though it does not say so: `Hask was blunt. No county may leave.`, `Hask
    /// phoned. He is pulling out.`; null if nobody's.
    @Nullable
    String continued(Phrases.Match match) {
        int from = start(match);
        Sentence before = from > sentence.from()
                ? new Sentence(sentence.tokens(), sentence.from(), from, false)
                : discourse.before(sentence);
        if (before == null) {
            return null;
        }
        Called called = discourse.leading(before);
        if (called != null && isFrank(called, before)) {
            return discourse.words(called);
        }
        Called reported = reported(before);
        if (reported != null && !isMine(from, match.last())) {
            return discourse.words(reported);
        }
        Called source = discourse.source(before);
        for (int i = match.last() + 1; source != null && i < sentence.to(); i++) {
            // `Spoke to Hask. The county is leaving, he says.`
            if (sentence.isAny(i, English.OTHERS) && sentence.isAny(i + 1, TELLING)) {
                return discourse.antecedent(sentence, i);
            }
        }
        if (!sentence.isAny(from, English.OTHERS)) {
            return null;
        }
        boolean spoke = source != null;
        for (int i = called == null ? before.to() : called.last() + 1; !spoke && i < before.to(); i++) {
            spoke = before.isAny(i, CONTACTING) && !Hearsay.isPassive(i, before);
        }
        return spoke ? discourse.antecedent(sentence, from) : null;
    }

    /// Behind a full stop that ends no sentence for the detector: `Hask called at 6. They can leave.`
    private int start(Phrases.Match match) {
        Tokens tokens = sentence.tokens();
        for (int i = match.first() - 1; i > sentence.from(); i--) {
            if (sentence.norm(i).equals(".")
                    && tokens.isNumber(i - 1)
                    && tokens.isCapital(i + 1)
                    && !tokens.touchesLast(i + 1)) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    /// `Per Hask it depends.`, `Coming from Hask: ...`
    private @Nullable Called reported(Sentence of) {
        int from = of.from();
        boolean source = of.norm(from).equals("per")
                || (of.norm(from).equals("according") && of.norm(from + 1).equals("to"))
                || (of.norm(from).equals("coming") && of.norm(from + 1).equals("from"));
        return source ? discourse.callings(of).from(of.norm(from).equals("per") ? from + 1 : from + 2) : null;
    }

    private boolean isMine(int from, int to) {
        boolean mine = sentence.asks();
        for (int i = from; i <= to; i++) {
            mine |= sentence.isAny(i, MINE);
        }
        return mine;
    }

    private static boolean isFrank(Called called, Sentence of) {
        for (int i = called.last() + 1; i < called.last() + NEAR; i++) {
            if (of.isAny(i, FRANK) && of.norm(i + 1).equals(".")) {
                return true;
            }
        }
        return false;
    }

    /// Who is named behind: `That's from Hask.`, `That is how Hask put it.`; null if nobody is.
    @Nullable
    Attribution behind() {
        Tokens tokens = sentence.tokens();
        int next = sentence.to();
        while (next < tokens.size() && !tokens.isWord(next) && !tokens.isAfterBreak(next)) {
            next++;
        }
        if (next >= tokens.size() || tokens.isAfterBreak(next)) {
            return null;
        }
        Sentence behind = discourse.at(next);
        int first = next;
        if (!behind.isAny(first, POINTING) || !behind.isAny(first + 1, BEING)) {
            return null;
        }
        int at = first + 2;
        boolean said = behind.norm(at).equals("from")
                || behind.norm(at).equals("how")
                || behind.norm(at).equals("what")
                || behind.norm(at).equals("all");
        Called called = discourse.callings(behind).from(said ? at + 1 : at);
        return called != null && (said || called.kind() == Callings.Kind.PERSON)
                ? new Attribution(discourse.words(called), true)
                : null;
    }
}
