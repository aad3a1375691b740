package org.foiatrail.tag.topic;

import java.util.List;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Words of English that say of an act whether it may, must or shall be done. Nothing here belongs to any one topic.
final class Operators {
    /// What a word does to the sense of what it governs.
    enum Kind {
        /// `can`: a negation behind it is its own.
        MODAL,
        POSSIBLE,
        IMPOSSIBLE,
        /// `must`: a negation behind it forbids.
        OBLIGING,
        NECESSARY,
        NEEDLESS,
        /// `need not`
        NEEDED,
        WANTED,
        /// `choose to`: wanted, but `may choose to` is `may`.
        CHOSEN,
        UNWANTED,
        /// `has a`: of a thing only.
        HAVING,
        /// `the matter of`: says nothing of what it speaks of.
        OPENING;

        /// What is said of a thing of which this is said and no more.
        Sense sense() {
            return switch (this) {
                case NECESSARY, OBLIGING -> Sense.MUST;
                case NEEDLESS -> Sense.NEED_NOT;
                case IMPOSSIBLE -> Sense.MAY_NOT;
                default -> Sense.MAY;
            };
        }

        /// The sense of something with this before it; null if it is none that has a name.
        ///
        /// @param not true if the negation that made `sense` what it is stands right behind this
        @Nullable
        Sense over(Sense sense, boolean not) {
            if ((this == MODAL || this == NEEDED) && not) {
                Sense affirmed = over(sense.denied(), false);
                return affirmed == null ? null : affirmed.denied();
            }
            return switch (this) {
                case MODAL, POSSIBLE, HAVING -> possible(sense);
                case IMPOSSIBLE -> {
                    Sense possible = possible(sense);
                    yield possible == null ? null : possible.denied();
                }
                case OBLIGING, NECESSARY, NEEDED -> necessary(sense);
                case NEEDLESS -> {
                    Sense necessary = necessary(sense);
                    yield necessary == null ? null : necessary.denied();
                }
                case WANTED, CHOSEN -> wanted(sense);
                case UNWANTED -> sense == Sense.MAY ? Sense.MAY_NOT : refused(sense);
                case OPENING -> null;
            };
        }

        private static @Nullable Sense possible(Sense sense) {
            return switch (sense) {
                case DOES, WANTS -> Sense.MAY;
                case DOES_NOT, WANTS_NOT -> Sense.NEED_NOT;
                default -> sense;
            };
        }

        private static @Nullable Sense necessary(Sense sense) {
            return switch (sense) {
                case DOES -> Sense.MUST;
                case DOES_NOT -> Sense.MAY_NOT;
                case WANTS, WANTS_NOT -> null;
                default -> sense;
            };
        }

        private static @Nullable Sense wanted(Sense sense) {
            return switch (sense) {
                case DOES, MAY, WANTS -> Sense.WANTS;
                case DOES_NOT, WANTS_NOT -> Sense.WANTS_NOT;
                default -> null;
            };
        }

        private static @Nullable Sense refused(Sense sense) {
            Sense wanted = wanted(sense);
            return wanted == null ? null : wanted.denied();
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final Phrases BEFORE = new Phrases();
    private static final Phrases BEHIND = new Phrases();

    static {
        add(BEFORE, Kind.MODAL, "can|could|may");
        add(
                BEFORE,
                Kind.POSSIBLE,
                "able|allowed|permitted|free|entitled|eligible|welcome|authorized|empowered|invited|fit to|from?",
                "at liberty to",
                "in a position to",
                "right|rights|option|options|ability|freedom|liberty|opportunity|chance|power|choice|authority|latitude|"
                        + "leeway|privilege|possibility|prerogative|permission|discretion to|of|for|not|under",
                "way|ways|means|mechanism|mechanisms|process|procedure|procedures|provision|provisions|clause|path|avenue|"
                        + "route|channel|vehicle|method|room|recourse|steps|basis|allowance to|of|for|under|by|that|in|if|"
                        + "when",
                "possible|permissible|acceptable|feasible|fine|okay|ok|lawful|legal to|for|that|if",
                "let|lets|letting|allow|allows|allowing|permit|permits|permitting|enabl*|authoriz*|entitles|empowers",
                "grant|grants|granted|granting|honor|honors|honored|honoring|approv*|accept|accepts|accepted|accommodat*|"
                        + "respects|respected|entertain|entertains|entertained",
                "get|gets|got|getting to");
        add(
                BEFORE,
                Kind.HAVING,
                "have|has|had|having|keep|keeps|kept|retain*|enjoy*|give|gives|gave|given|leave|leaves|reserve*|preserve*|"
                        + "offer|offers|offered|provides",
                "there is|are|was|were|s");
        add(
                BEFORE,
                Kind.OPENING,
                "matter|question|questions|issue|issues|subject|topic|status|discussion|discussions|guidance|policy|"
                        + "position|memo|paper|section|language|points|debate|confusion|clarity|inquiry|inquiries|A|"
                        + "speculation|news|story|statement|answer|clarification|explanation|ruling|word of|on|about|regarding|concerning|re|over|surrounding",
                "asked|asks|asking|inquired|inquiring|inquires|wondered about");
        add(
                BEFORE,
                Kind.IMPOSSIBLE,
                "unable to",
                "stripped|deprived|robbed of",
                "hard|harder|difficult to|for",
                "nothing left|more to",
                "impossible|illegal|unlawful|futile|pointless|late to|for",
                "prohibit*|forbid*|forbade|bar|bars|barred|barring|prevent*|preclude*",
                "stop|stops|stopped|stopping|keep|keeps|kept|block|blocks|blocked|bar|bars|barred|prevent* ... from",
                "eliminat*|foreclos*|abolish*",
                "deny|denies|denied|denying|reject*|rebuff*|ignor*|overrul*|spurn*");
        add(BEFORE, Kind.OBLIGING, "must|shall");
        add(
                BEFORE,
                Kind.NECESSARY,
                "have|has|had|having|got|need|needs|needed to",
                "required|obliged|obligated|compelled|forced|mandated|bound|made|coerced|pressured to?",
                "ordered|directed|supposed to",
                "make|makes|making",
                "require|requires|requiring|oblige|obliges|compel|compels|compelling|force|forces|forcing|mandates|coerce",
                "obligation|duty|requirement|mandate|compulsion|need to|of|for|that",
                "necessary|mandatory|compulsory|obligatory|imperative to?|for?|that?",
                "no choice|option|alternative but to");
        add(BEFORE, Kind.NEEDED, "need");
        add(BEFORE, Kind.NEEDLESS, "voluntary|optional|elective|discretionary|unnecessary to?|for?");
        add(
                BEFORE,
                Kind.CHOSEN,
                "choose|chooses|chose|chosen|choosing|elect|elects|elected|electing|opt|opts|opted|decide|decides|decided|"
                        + "deciding|ask|asks|asked|asking|request|requests|requested|requesting|appl*|petition*|vote|votes|"
                        + "voted|seek|seeks|sought|seeking|notice",
                "decision|election to|of");
        add(
                BEFORE,
                Kind.WANTED,
                "want|wants|wanted|wanting|wish*|hope|hopes|hoped|hoping|desir*|intend*|intent|intention|plan|plans|planned|"
                        + "planning|demand*|urge|urges|urged|like|prefer*|try|tries|tried|trying|attempt*|threat*|move|"
                        + "moves|moved|moving|voting|resolv*|consider|considers|considered|considering|weigh*|debat*|"
                        + "contemplat*|explor*|presses|pressed|pressing|pushes|pushed|pushing|lobby|lobbies|lobbied|lobbying|fighting|fought|angling|campaigning|"
                        + "begging|pleading|itching|keen|anxious|pledg*|vow*|looking|inclined|determined|eager|ready|preparing|poised|bid|"
                        + "effort|motion|resolution|ordinance|bill|measure|call|calls|calling|called|plea|pleas|appeal|"
                        + "push|insist*|direct*|instruct*|recommend*|interested|interest|lean*|proposal|propos*|leaning",
                "about|going to",
                "would rather|sooner|prefer|like|love|as",
                "rather|sooner");
        add(
                BEFORE,
                Kind.UNWANTED,
                "refus*|declin*|unwilling|reluctan*|hesitant|loath|balk*|oppos*|against|averse|resist*|object*|disinclined");
        add(
                BEHIND,
                Kind.NECESSARY,
                "mandatory|compulsory|obligatory|required|needed|necessary|mandated|imposed|forced|imperative|requirement|"
                        + "must|mandate|condition|prerequisite|precondition|obligation|universal|automatic|expected",
                "not a matter of? choice");
        add(
                BEHIND,
                Kind.NEEDLESS,
                "voluntary|optional|elective|discretionary|unnecessary|superfluous|irrelevant|immaterial|needless",
                "up to",
                "matter of ... choice|preference",
                "local|own decision|choice|option|discretion",
                "left to",
                "at|in|within ... discretion|option");
        add(
                BEHIND,
                Kind.POSSIBLE,
                "possible|allowed|permitted|permissible|available|granted|approved|honored|accepted|accommodated|feasible|"
                        + "viable|respected|option|alternative|possibility|choice|right|realistic|offered",
                "exist|exists|existed",
                "open to",
                "in|within his|her|its|their|our|your|the ... power|authority|gift",
                "in the cards");
        add(
                BEHIND,
                Kind.IMPOSSIBLE,
                "impossible|unavailable|prohibited|forbidden|denied|rejected|refused|futile|pointless|ignored|moot|"
                        + "meaningless|ineffective|inoperative|rebuffed|overruled",
                "out of the question",
                "off the table",
                "removed|eliminated|gone|abolished|closed|expired",
                "without effect|force",
                "of no effect|consequence|moment",
                "fell|falls on deaf ears",
                "went|goes|going nowhere",
                "no ... effect|impact|bearing|weight|force|difference|consequence",
                "change|changes|changed|accomplish*|achiev* nothing");
    }

    private Operators() {}

    private static void add(Phrases phrases, Kind kind, String... words) {
        for (String word : List.of(words)) {
            phrases.add(word, KINDS.indexOf(kind));
        }
    }

    static Phrases before() {
        return BEFORE;
    }

    static Phrases behind() {
        return BEHIND;
    }

    static Kind kind(Phrases.Match match) {
        return KINDS.get(match.id());
    }
}
