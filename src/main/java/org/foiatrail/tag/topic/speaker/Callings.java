package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds where somebody is called by name or by office in one sentence: `Ms. Farrow of the Governor's staff`, `our
/// state police`. Whoever may be anybody, `any sheriff`, `a county`, is not called.
final class Callings {
    /// What a pronoun behind may take up.
    enum Kind {
        PERSON,
        BODY,
        ANY
    }

    /// @param first its first token, behind the article
    record Called(int first, int last, Kind kind) {
        /// True if the pronoun may mean whom is called.
        boolean fits(String pronoun) {
            return switch (pronoun) {
                case "he", "she", "his", "her" -> kind != Kind.BODY;
                case "it", "its" -> kind != Kind.PERSON;
                default -> true;
            };
        }
    }

    private static final Set<String> PERSONS = English.words("""
            sheriff undersheriff chief mayor governor counsel attorney lawyer solicitor spokesman spokeswoman
            spokesperson executive administrator manager commissioner supervisor clerk deputy captain capt colonel
            lieutenant lt sergeant sgt major secretary undersecretary director superintendent president chair chairman
            chairwoman senator congressman congresswoman representative rep councilman councilwoman councilmember
            alderman selectman legislator assemblyman auditor coordinator agent officer liaison judge prosecutor
            witness aide staffer reporter caller gov ag sec dir professor treasurer man woman guy gentleman lady fellow
            analyst adviser advisor constituent assistant contact trustee commander marshal warden jailer columnist pio
            """);

    private static final Set<String> GROUPS = English.words("""
            sheriffs chiefs supervisors commissioners legislators aldermen selectmen trustees councilmen people folks
            lawyers attorneys staff members representatives auditors managers prosecutors mayors organizations signatories
            leaders advocates editors
            """);

    private static final Set<String> BODIES = English.words("""
            board council commission committee subcommittee legislature department dept agency office bureau hq
            headquarters police state county city town village parish borough association assn coalition union league
            delegation court administration team shop commonwealth patrol tribe force division unit center authority
            caucus house senate congress paper herald times post tribune forum clinic ministry
            """);

    /// They speak for whoever wrote them.
    private static final Set<String> PAPERS = English.words("""
            letter letters memo memorandum note notes email mail message statement testimony opinion report reports
            resolution ordinance flyer bulletin release guidance agreement moa mou act bill law statute constitution
            amendment section sop policy contract article faq sheet slide page slides page document record records brief
            filing declaration affidavit press answer response reply brochure draft language motion finding
            directive remark remarks speech conclusion redraft
            """);

    /// Before an office, in small letters or not.
    private static final Set<String> MODIFIERS = English.words("""
            state county city town local general district assistant deputy chief regional police field front federal
            former own acting first second two three four several undersigned legal technical budget contract program
            project public prosecuting special senior junior jail corrections records commission committee council
            board sheriff governor mayor press policy communications associate executive security safety human
            national department office tribal municipal parish village corporation community and vice it
            """);

    private static final Set<String> ARTICLES =
            English.words("the a an our my your his her their its this that some one these those");

    private static final Set<String> ANYONE = English.words(
            "any no every each all most many whichever whatever few other another neither either both if when");

    private static final Set<String> TIMES = English.words("""
            january february march april may june july august september october november december monday tuesday
            wednesday thursday friday saturday sunday today yesterday tomorrow
            """);

    private static final Set<String> GENERALS = Set.of("attorney", "inspector", "solicitor", "adjutant");

    private static final Set<String> LINKS = Set.of("of", "for", "in", "from", "at", "with");

    /// Behind them nobody acts.
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "from", "at", "with", "to", "by", "on", "about", "over", "w");

    /// `officials said`: somebody without a name.
    private static final Set<String> NAMELESS = Set.of("people", "folks", "lawyers", "staff", "advocates", "members");

    /// `St. Paul`
    private static final Set<String> SHORT = Set.of("st", "ste", "ft", "mt");

    private static final Set<String> ASIDE = Set.of("out", "up", "down", "over", "back");

    private static final int LONGEST = 7;
    private static final int ACRONYM = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final IntPredicate places;
    private final IntPredicate parties;

    /// @param places tells where a jurisdiction's name begins
    /// @param parties tells which words are of the names the message goes between
    Callings(Sentence sentence, IntPredicate places, IntPredicate parties) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.places = places;
        this.parties = parties;
    }

    static boolean isPaper(String norm) {
        return PAPERS.contains(norm);
    }

    boolean isOffice(int token) {
        boolean general = sentence.norm(token).equals("general") && sentence.isAny(token - 1, GENERALS);
        return general
                || sentence.isAny(token, PERSONS)
                || sentence.isAny(token, GROUPS)
                || sentence.isAny(token, BODIES);
    }

    /// True for a word that may be part of a calling.
    boolean belongs(int token) {
        boolean initial = sentence.norm(token).equals(".")
                && tokens.touchesLast(token)
                && tokens.isCapital(token - 1)
                && (tokens.length(token - 1) == 1
                        || English.TITLES.contains(sentence.norm(token - 1))
                        || sentence.isAny(token - 1, SHORT)
                        || isOffice(token - 1));
        return isName(token)
                || initial
                || isOffice(token)
                || sentence.isPossessive(token)
                || sentence.isAny(token, MODIFIERS)
                || (sentence.norm(token).equals("-") && tokens.touchesLast(token));
    }

    private boolean isName(int token) {
        return token >= sentence.from()
                && token < sentence.to()
                && tokens.isCapital(token)
                && !sentence.isAny(token, TIMES)
                && (isOffice(token) || !sentence.isAny(token, English.NO_NAMES));
    }

    /// Who is called by the words up to `last`; null if nobody is.
    @Nullable
    Called upTo(int last) {
        int head = sentence.norm(last).equals("there") ? last - 1 : last;
        // `the sheriff out there`
        head -= head < last && sentence.isAny(head, ASIDE) ? 1 : 0;
        if (!isName(head) && !isOffice(head)) {
            return null;
        }
        int first = head;
        while (first > sentence.from() && head - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        return called(first, head);
    }

    /// Who is called by the words from `from` on; null if nobody is.
    @Nullable
    Called from(int from) {
        int first = sentence.isAny(from, ARTICLES) ? from + 1 : from;
        int last = -1;
        for (int i = first; i < sentence.to() && i - first <= LONGEST && belongs(i); i++) {
            last = isName(i) || isOffice(i) ? i : last;
        }
        if (last < 0) {
            return null;
        }
        Called called = called(first, last);
        int next = last + 1;
        boolean linked = called != null
                && called.kind() != Kind.ANY
                && (sentence.norm(next).equals("of") || sentence.norm(next).equals("for"));
        Called of = linked ? from(next + 1) : null;
        return called != null && of != null ? new Called(called.first(), of.last(), called.kind()) : called;
    }

    /// Whose name stands behind an office: `the Board's chair, Bo Hask, called`; null if none does.
    @Nullable
    Called named(Called office) {
        int comma = office.last() + 1;
        if (office.kind() != Kind.PERSON || !sentence.norm(comma).equals(",") || !tokens.isCapital(comma + 1)) {
            return null;
        }
        Called name = from(comma + 1);
        boolean whole = name != null
                && name.first() < name.last()
                && (name.kind() == Kind.ANY || sentence.isAny(name.first(), English.TITLES))
                && !places.test(name.first())
                && sentence.norm(name.last() + 1).equals(",");
        return whole ? name : null;
    }

    private @Nullable Called called(int from, int head) {
        int first = from;
        while (first < head && !isName(first) && !isOffice(first) && !isModifier(first)) {
            first++;
        }
        // `Cook County, Illinois`: half of a name is nobody's.
        if (sentence.norm(first - 1).equals(",") && isName(first - 2) && !sentence.isAny(first, English.TITLES)) {
            int start = first - 2;
            while (start > sentence.from() && isName(start - 1)) {
                start--;
            }
            if (!places.test(start) || places.test(first)) {
                return null;
            }
            first = start;
        }
        boolean article = sentence.isAny(first - 1, ARTICLES);
        if (sentence.isAny(first - 1, ANYONE) || sentence.isAny(first, ANYONE) || isAnybody(first, head, article)) {
            return null;
        }
        Called of = linked(article ? first - 2 : first - 1, head);
        if (of != null) {
            return of;
        }
        boolean office = isOffice(head);
        if (isHeadline(first, head) || (!office && isAlone(first, head, article))) {
            return null;
        }
        return sentence.isAny(head, PAPERS) && !office ? null : new Called(first, head, kind(first, head));
    }

    private boolean isModifier(int token) {
        return sentence.isAny(token, MODIFIERS) && !sentence.norm(token).equals("and");
    }

    /// `the sheriff of Teton County`, whose head stands before the `of`.
    private @Nullable Called linked(int link, int head) {
        if (!sentence.isAny(link, LINKS) || (!isOffice(link - 1) && !isName(link - 1))) {
            return null;
        }
        Called called = upTo(link - 1);
        return called == null || called.kind() == Kind.ANY ? null : new Called(called.first(), head, called.kind());
    }

    /// True if those called can do nothing here: `the letter to the sheriff says`.
    boolean isObject(Called called) {
        int before = called.first() - 1;
        return sentence.isAny(sentence.isAny(before, ARTICLES) ? before - 1 : before, PREPOSITIONS);
    }

    /// `counties said`, `a county wants`, `officials`.
    private boolean isAnybody(int first, int head, boolean article) {
        if (first < head) {
            return false;
        }
        boolean one =
                sentence.norm(first - 1).equals("a") || sentence.norm(first - 1).equals("an");
        boolean place = sentence.isAny(head, English.PLACE_KINDS) && !sentence.isAny(head, PERSONS);
        return (one && place) || (!article && (sentence.isAny(head, GROUPS) || sentence.isAny(head, NAMELESS)));
    }

    private boolean isHeadline(int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            if (tokens.isWord(i)) {
                words++;
                if (!tokens.isUpper(i)) {
                    return false;
                }
            }
        }
        boolean acronyms = words == 2
                && tokens.length(first) <= ACRONYM
                && tokens.length(last) <= ACRONYM
                && !tokens.isUpper(first - 1)
                && !tokens.isUpper(last + 1);
        return !acronyms && (words > 1 || tokens.length(first) > ACRONYM);
    }

    /// A sentence's first word has a capital letter though it be no name.
    private boolean isAlone(int first, int last, boolean article) {
        boolean acronym = tokens.isUpper(first) && tokens.length(first) > 1;
        boolean head = first == sentence.from() || sentence.isAny(first - 1, Set.of(".", ":", "?", "!", "\u201C"));
        return first == last && !article && head && !acronym && !places.test(first) && !parties.test(first);
    }

    private Kind kind(int first, int head) {
        boolean general = sentence.norm(head).equals("general") && isOffice(head);
        if (general || sentence.isAny(head, PERSONS) || sentence.isAny(first, English.TITLES)) {
            return Kind.PERSON;
        }
        boolean acronym = tokens.isUpper(head) && tokens.length(head) > 1;
        return isOffice(head) || acronym || places.test(first) ? Kind.BODY : Kind.ANY;
    }
}
