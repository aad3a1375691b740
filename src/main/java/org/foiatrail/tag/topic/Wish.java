package org.foiatrail.tag.topic;

import java.util.Optional;
import java.util.Set;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;

/// A permission that is asked for is none yet: `urges that any town be allowed to leave`, `they want each county to
/// decide`.
final class Wish {
    private static final Phrases WISHING = new Phrases();
    /// Only right before what is wished for: `you should be aware that they may` wishes for nothing.
    private static final int BESIDE = 1;

    static {
        WISHING.add(
                "request|requests|requested|requesting|urge|urges|urged|urging|recommend|recommends|recommended|"
                        + "recommending|petition|petitions|petitioned|demand|demands|demanded|demanding|propose|proposes|"
                        + "proposed|proposing|resolved ... that",
                0);
        WISHING.add("ask|asks|asked|asking|insist|insists|insisted|prefer|prefers that", 0);
        WISHING.add("want|wants|wanted each|every|it|them|him|her|any|counties|localities|states|the", 0);
        WISHING.add("support|supports|declares|supporting ... for|of|that", 0);
        WISHING.add("should be", BESIDE);
    }

    /// Behind these somebody says how it is.
    private static final Set<String> TELLING = English.words("""
            told tell tells telling said says say confirmed advised informed assured stated replied answered agreed wrote
            decided know knows knew understand understands
            """);

    /// Before a request that is a thing: `in response to your request, we confirm that they may`.
    private static final Set<String> OF_THINGS = English.words("""
            a an the your their his her its our my this that any each every upon on of by to no
            """);

    private static final int REACH = 16;

    private Wish() {}

    /// The label in place of `label`: that of a wish where a permission is wished for.
    static String label(Topic topic, String label, Phrases.Match match, Sentence sentence) {
        Optional<String> wish = topic.counterpart(label, Sense.MAY, Sense.WANTS);
        return wish.isPresent() && isWishedFor(match, sentence) ? wish.get() : label;
    }

    private static boolean isWishedFor(Phrases.Match match, Sentence sentence) {
        for (int i = match.first() - 1; i >= sentence.from() && match.first() - i < REACH; i--) {
            String norm = sentence.norm(i);
            if (norm.equals(";") || norm.equals(":") || sentence.isAny(i, TELLING)) {
                return false;
            }
            Phrases.Match wishing = WISHING.longest(sentence.tokens(), i);
            boolean thing = sentence.isAny(i - 1, OF_THINGS);
            boolean beside = wishing != null && (wishing.id() != BESIDE || wishing.last() == match.first() - 1);
            if (wishing != null && beside && !thing && wishing.last() < match.first()) {
                return !sentence.isNegation(i - 1) && !sentence.isNegation(i - 2);
            }
        }
        return false;
    }
}
