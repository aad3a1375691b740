package org.foiatrail.tag.topic.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Whose words a phrase is part of: the sender's, or those of whoever is quoted.
///
/// @param speaker null if unsure
/// @param quoted true if the sender reports somebody else
public record Attribution(@Nullable String speaker, boolean quoted) {
    /// Somebody else than the sender, and nobody can tell who.
    static final Attribution SOMEBODY = new Attribution(null, true);

    private static final Set<String> OBJECTS = Set.of("us", "me", "them", "him", "her");

    private static final Set<String> WILL = Set.of("will", "ll", "would", "d", "intend", "intends");

    private static final Set<String> NOBODY =
            Set.of("man", "woman", "guy", "gentleman", "lady", "fellow", "people", "folks");

    private static final Pattern STATE = Pattern.compile("[^,]+");
    private static final Pattern CITY = Pattern.compile("(?!.* County,).+,.+");

    /// Words for a place that speaks, and the names it may have.
    private static final Map<String, Pattern> KINDS = Map.of(
            "county",
            Pattern.compile(".+ County,.+"),
            "state",
            STATE,
            "commonwealth",
            STATE,
            "city",
            CITY,
            "town",
            CITY);

    private static final Set<String> OTHERS = Set.of("he", "she", "they");

    /// Whose word a statement is.
    ///
    /// @param wish true if the statement's label is that of something wanted
    /// @param discourse the message that holds the statement
    /// @param own tells whether a statement of which nothing else tells may be the sender's own
    public static Attribution of(
            Statement statement, boolean wish, Quoted quoted, Discourse discourse, BooleanSupplier own) {
        Attribution said = said(statement, wish, quoted, discourse, own).known();
        // On a page without a sender, `we request` is the word of whoever signs it.
        return discourse.isNote() && !said.quoted() ? discourse.voice(statement.match()) : said;
    }

    /// `your man told us`: nobody is named.
    private Attribution known() {
        return speaker != null && NOBODY.contains(speaker.toLowerCase(Locale.ROOT))
                ? new Attribution(null, quoted)
                : this;
    }

    /// The place a statement is about, where `the county` speaks in it.
    ///
    /// @param about its name; null if none is sure
    public @Nullable String speakerOf(@Nullable String about) {
        Pattern kind = speaker == null ? null : KINDS.get(speaker.toLowerCase(Locale.ROOT));
        return kind != null && about != null && kind.matcher(about).matches() ? about : speaker;
    }

    private static Attribution said(
            Statement statement, boolean wish, Quoted quoted, Discourse discourse, BooleanSupplier own) {
        Phrases.Match match = statement.match();
        Sentence sentence = statement.sentence();
        Names names = new Names(sentence, discourse);
        Continuation around = new Continuation(sentence, discourse);
        if (names.labels().isWithin(match)) {
            return SOMEBODY;
        }
        Attribution behind = Trailing.of(match, sentence, names);
        if (behind != null) {
            return behind;
        }
        Attribution inside = inside(match, sentence, names);
        if (inside != null) {
            return inside;
        }
        int opened = quoted.opening(match, sentence.tokens());
        Attribution before = new Introduction(sentence, names, around).of(match, wish);
        if (before != null && !before.quoted() && opened >= 0) {
            // `"We told them they can," Hask said`: the quotation's first person.
            Attribution quoting = around.quoting(opened);
            return quoting == null || quoting.speaker() == null ? before : quoting;
        }
        if (before != null) {
            return before;
        }
        Attribution next = around.behind();
        if (next != null) {
            return next;
        }
        if (opened >= 0) {
            Attribution quoting = around.quoting(opened);
            return quoting == null ? SOMEBODY : quoting;
        }
        Attribution wanted = Wanting.of(match, sentence, names, wish, sentence.from());
        if (wanted != null) {
            return wanted;
        }
        String continued = around.continued(match);
        if (continued != null) {
            return new Attribution(continued, true);
        }
        return isOfOthers(sentence) || !own.getAsBoolean() ? SOMEBODY : discourse.voice(match);
    }

    /// `They understand that`, `he'd`: what went before tells who.
    private static boolean isOfOthers(Sentence sentence) {
        int verb = sentence.from() + 1;
        return sentence.isAny(sentence.from(), OTHERS)
                && (sentence.isAny(verb, English.THINKING)
                        || sentence.isAny(verb, WILL)
                        || Introduction.isLearnt(verb, sentence));
    }

    /// The statement's own words tell who speaks: `we were told that it is mandatory`.
    private static @Nullable Attribution inside(Phrases.Match match, Sentence sentence, Names names) {
        for (int i = match.first(); i < match.last(); i++) {
            Attribution wish = Views.wish(i, sentence, names);
            if (wish != null) {
                return wish;
            }
            boolean told = Hearsay.isTold(i, sentence);
            if (Hearsay.isGiven(i, sentence)) {
                return SOMEBODY;
            }
            int next = sentence.isAny(i + 1, OBJECTS) ? i + 2 : i + 1;
            boolean says = sentence.norm(next).equals("that") || sentence.isAny(next, English.PRONOUNS);
            if (Speech.isAt(i, sentence) && !sentence.asks() && (told || says)) {
                Attribution said = names.before(i);
                return said != null && said.quoted() && (told || said.speaker() != null) ? said : null;
            }
        }
        return null;
    }
}
