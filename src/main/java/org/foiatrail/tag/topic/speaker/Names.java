package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.speaker.Callings.Called;
import org.jspecify.annotations.Nullable;

/// Reads who speaks off the words beside a verb of speech. A word that only may be a name is none.
final class Names {
    /// They stand between a subject and its verb.
    private static final Set<String> BETWEEN = English.words("""
            has have had also then again later never not repeatedly recently now just already did do does always once
            first both further would will hereby can could may might shall should today yesterday earlier still s re ll d
            ve m am is are was were be been being keep keeps kept only even long since very much quite rather really
            go goes went so stop stopped
            """);

    /// `nobody thinks that`: so says the sender.
    private static final Set<String> ANYBODY = Set.of("nobody", "everybody", "everyone", "anybody", "anyone", "none");

    private static final Set<String> ANYTHING = Set.of("anything", "nothing", "no", "any");

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "'", "\u2018");

    private static final Set<String> RELATIVES = Set.of("that", "which");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "your");

    private static final Set<String> POLITE = Set.of("please", "pls", "plz", "kindly", "to", "let");

    private static final Set<String> SHALL = Set.of("should", "shall", "must", "can", "may", "will", "could");

    /// What somebody ought to say or may say is not said.
    private static final Set<String> OUGHT = Set.of("should", "must", "shall", "can", "may");

    /// Without a subject these are a command, or a note of the writer's own.
    private static final Set<String> COMMANDS =
            Set.of("tell", "say", "note", "write", "advise", "inform", "explain", "confirm", "ask", "answer", "told");

    /// A subject goes on behind them: `ICE agent at the chiefs' lunch told us`.
    private static final Set<String> LINKS = Set.of("of", "for", "in", "from", "at", "with", "on", "over", "to");

    private static final Set<String> ABOUT_PAPERS =
            Set.of("own", "draft", "new", "written", "latest", "second", "first", "fact");

    private static final int FAR = 9;
    private static final int ACRONYM = 5;
    private static final int BY = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Discourse discourse;
    private final Callings callings;

    Names(Sentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.discourse = discourse;
        this.callings = discourse.callings(sentence);
    }

    Labels labels() {
        return new Labels(sentence, discourse);
    }

    @Nullable
    String sender() {
        return discourse.sender();
    }

    boolean isAccording(int token) {
        return (sentence.norm(token).equals("according") || sentence.norm(token).startsWith("acc0rd"))
                && sentence.norm(token + 1).equals("to");
    }

    /// True for a part of a name, a pronoun, or what may stand between them and a verb.
    boolean isSubject(int token) {
        return token < sentence.to()
                && (callings.belongs(token)
                        || sentence.isAny(token, BETWEEN)
                        || sentence.isAny(token, English.PRONOUNS)
                        || sentence.norm(token).equals("officials")
                        || sentence.norm(token).equals("sources")
                        || sentence.norm(token).equals("the"));
    }

    /// Who does what the verb says; null if nobody is named before it.
    @Nullable
    Attribution before(int verb) {
        boolean passive = Hearsay.isPassive(verb, sentence);
        boolean denied = passive
                && !sentence.norm(verb + 1).equals("by")
                && (sentence.isNegation(verb - 2) || sentence.isNegation(verb - 3));
        boolean be = passive && sentence.norm(verb - 1).equals("be");
        // `please be advised`, `they should be told`, `they have not been told`: so says the sender.
        if (denied || (be && (sentence.isAny(verb - 2, POLITE) || sentence.isAny(verb - 2, SHALL)))) {
            return new Attribution(sender(), false);
        }
        return passive ? agent(verb) : subject(verb);
    }

    /// `was told by Hask`.
    private Attribution agent(int verb) {
        int by = verb + 1;
        while (by < verb + BY && !sentence.norm(by).equals("by")) {
            by++;
        }
        Called called = by < verb + BY ? callings.from(by + 1) : null;
        return called == null ? Attribution.SOMEBODY : said(called);
    }

    @Nullable
    Attribution subject(int verb) {
        int i = verb - 1;
        while (sentence.isAny(i, BETWEEN)
                || (i == verb - 1 && sentence.isAny(i, QUOTES))
                || (sentence.norm(i).endsWith("ly") && !tokens.isCapital(i))) {
            i--;
        }
        if (i + 1 < verb && sentence.isAny(i + 1, OUGHT) && !tokens.isCapital(i + 1)) {
            return new Attribution(sender(), false);
        }
        i = beforeRemark(i);
        if (sentence.isAny(i, English.FIRST_PERSON) || sentence.isAny(i, ANYBODY)) {
            return new Attribution(sender(), false);
        }
        if (sentence.norm(i).equals("you")) {
            String addressee = discourse.addressee(i);
            return addressee == null ? Attribution.SOMEBODY : new Attribution(addressee, true);
        }
        if (isOther(i)) {
            return pronoun(i);
        }
        if (sentence.isAny(i, RELATIVES) && callings.upTo(i - 1) == null) {
            // `nothing in writing that says`
            for (int any = i - 1; any >= sentence.from() && any > i - BY; any--) {
                if (sentence.isAny(any, ANYTHING)) {
                    return new Attribution(sender(), false);
                }
            }
            return Attribution.SOMEBODY;
        }
        i -= sentence.isAny(i, RELATIVES) ? 1 : 0;
        boolean beside = i == verb - 1;
        if (sentence.norm(i).equals("and") || sentence.norm(i).equals("but")) {
            return first(i);
        }
        boolean head = i < sentence.from();
        if (head || !tokens.isWord(i)) {
            if (beside
                    && !head
                    && (sentence.norm(i).equals("(") || sentence.norm(i).equals(":"))) {
                Called called = callings.upTo(i - 1);
                return called == null ? null : said(called);
            }
            // `please tell them`, `do not say`: the sender's own; a note without a subject may be anybody's.
            boolean command = beside
                    ? head && sentence.isAny(verb, COMMANDS)
                    : sentence.norm(i + 1).equals("do");
            // `the testimony, p. 7, says`: the name is lost.
            boolean lost = head || sentence.norm(i).equals(",");
            return command ? new Attribution(sender(), false) : beside && lost ? Attribution.SOMEBODY : null;
        }
        boolean me = sentence.norm(i).equals("me") && sentence.norm(i - 1).equals("let");
        if (me || sentence.isAny(i, POLITE)) {
            return new Attribution(sender(), false);
        }
        if (Callings.isPaper(sentence.norm(i))) {
            return writer(i);
        }
        Called writing = beside && sentence.norm(verb).equals("asking") ? discourse.leading(sentence) : null;
        if (writing != null && writing.last() < i) {
            return said(writing);
        }
        Called called = callings.upTo(i);
        return called != null && !callings.isObject(called) ? said(called) : first(i);
    }

    /// `Hask, who was there, said`; `our counsel, Bo Hask, said` names him.
    private int beforeRemark(int last) {
        String norm = sentence.norm(last);
        if (!norm.equals(",") && !norm.equals(")")) {
            return last;
        }
        String opening = norm.equals(",") ? "," : "(";
        int opened = last - 1;
        while (opened > sentence.from() && !sentence.norm(opened).equals(opening)) {
            opened--;
        }
        if (!sentence.norm(opened).equals(opening)) {
            return last;
        }
        Called inside = callings.upTo(last - 1);
        boolean apposition = norm.equals(",")
                && inside != null
                && inside.first() <= opened + 2
                && inside.kind() != Callings.Kind.BODY;
        return apposition ? last - 1 : opened - 1;
    }

    /// The subject of the sentence's first clause, which a second verb may have, too: `Hask called and said`.
    private Attribution first(int last) {
        int start = sentence.from();
        boolean coordinated =
                sentence.norm(last).equals("and") || sentence.norm(last).equals("but");
        if (sentence.isAny(start, ANYBODY) || (coordinated && sentence.isAny(start, English.FIRST_PERSON))) {
            return new Attribution(sender(), false);
        }
        if (coordinated && isOther(start)) {
            return pronoun(start);
        }
        Called called = discourse.leading(sentence);
        if (called == null || called.last() >= last) {
            return Attribution.SOMEBODY;
        }
        boolean goesOn = sentence.isAny(called.last() + 1, LINKS) && last - called.last() < FAR;
        for (int i = called.last() + 1; i < last; i++) {
            goesOn &= (tokens.isWord(i) || sentence.isPossessive(i)) && !Speech.isAt(i, sentence);
            coordinated &= !sentence.norm(i).equals(";") && !sentence.isAny(i, English.FIRST_PERSON);
        }
        return coordinated || goesOn ? said(called) : Attribution.SOMEBODY;
    }

    /// Whom `he`, `they` or `who` takes up.
    private Attribution pronoun(int token) {
        if (sentence.norm(token).equals("who")) {
            int i = sentence.norm(token - 1).equals(",") ? token - 2 : token - 1;
            Called called = callings.upTo(i);
            return called == null ? Attribution.SOMEBODY : said(called);
        }
        String name = discourse.antecedent(sentence, token);
        return new Attribution(name, true);
    }

    /// Whom a paper speaks for: `Hask's letter`, `DHS testimony`.
    private Attribution writer(int paper) {
        int i = paper - 1;
        while (sentence.isAny(i, ABOUT_PAPERS) || (tokens.isNumber(i) && !tokens.touchesLast(i))) {
            i--;
        }
        if (sentence.isAny(i, POSSESSIVES)) {
            return owner(sentence.norm(i), i);
        }
        boolean owned = sentence.isPossessive(i);
        boolean acronym = tokens.isUpper(i) && tokens.length(i) > 1 && tokens.length(i) <= ACRONYM;
        return owned ? owner(i - 1) : acronym ? owner(i) : Attribution.SOMEBODY;
    }

    /// Who is named from `first` on.
    Attribution from(int first) {
        Attribution named = named(first);
        return named == null ? Attribution.SOMEBODY : named;
    }

    /// The same, null if nobody is.
    @Nullable
    Attribution named(int first) {
        if (sentence.isAny(first, English.FIRST_PERSON)) {
            return new Attribution(sender(), false);
        }
        Called called = callings.from(first);
        return called == null ? null : said(called);
    }

    /// Whose `'s view` it is.
    Attribution owner(int last) {
        Called called = callings.upTo(last);
        return called == null ? Attribution.SOMEBODY : said(called);
    }

    /// Whose `his view` it is.
    Attribution owner(String pronoun, int token) {
        return pronoun.equals("your")
                ? Attribution.SOMEBODY
                : new Attribution(discourse.antecedent(sentence, token), true);
    }

    private Attribution said(Called called) {
        return new Attribution(discourse.words(called), true);
    }

    private boolean isOther(int token) {
        return sentence.isAny(token, English.OTHERS) || sentence.norm(token).equals("who");
    }
}
