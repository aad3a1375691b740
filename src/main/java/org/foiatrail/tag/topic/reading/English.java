package org.foiatrail.tag.topic.reading;

import java.util.Arrays;
import java.util.Set;

/// Classes of English words that tell how a statement is meant, in the form [org.foiatrail.tag.text.Tokens] looks
/// them up by. Nothing here belongs to any one topic.
public final class English {
    public static final Set<String> NEGATIONS = words("""
            not no never nothing nor neither nobody none hardly without cannot nowhere lack lacks lacked lacking n0 n0t
            """);

    /// They deny what one had.
    static final Set<String> LOSING = words("lose loses lost losing forfeit forfeits forfeited waive waives waived");

    /// Those that negate whatever their noun does: `no county can`.
    static final Set<String> QUANTIFIERS = words("no nothing nor neither nobody none nowhere");

    /// After a negation, these leave a statement as it is: `not only can they`, `no doubt`, `do not object to`.
    static final Set<String> EMPTY_AFTER_NOT = words("""
            only just merely doubt question matter secret object objecting objected objection objections oppose
            opposing opposed opposition resist resisting protest
            """);

    /// After a negation, these leave it open.
    static final Set<String> OPEN_AFTER_NOT = words("""
            necessarily always clear sure certain known decided determined settled reason evidence guarantee
            indication that determination decision answer word policy guidance
            """);

    public static final Set<String> FINITE = words("""
            can could may might will would shall must should is are was were has have had do does did s re ll
            isn wasn
            """);

    /// Verbs whose negation is that of what they introduce: `I do not think they can` says that they cannot.
    static final Set<String> RAISING = words("""
            think thinks believe believes believed expect expects suppose feel feels consider considers regard
            regards see view views find finds deem
            """);

    /// Verbs whose negation says nothing of what they introduce: `we did not say they can`.
    static final Set<String> SAYING = words("""
            say says said saying tell tells told telling claim claims claimed suggest suggests suggested stated
            imply implies implied mean means meant mention mentions mentioned write wrote confirm confirms
            confirmed guarantee promise promised know knows knew understand decide decided determine determined
            remember recall agree agreed announce announced advise advised inform informed explain explained
            conclude concluded ask asked describe clear clearer indicate indicates indicated represent represents
            concede concedes conceded admit admits admitted
            """);

    /// They deny what they introduce, or what stands before them.
    static final Set<String> DENIALS = words("""
            deny denies denied denying false falsely incorrect untrue wrong wrongly mistaken mistakenly
            inaccurate mistake myth misleading erroneous contrary misstatement
            """);

    /// They deny what the idea or claim behind them says.
    public static final Set<String> REJECTING = words("""
            reject rejects rejected rejecting dispute disputes disputed refute refutes refuted rebut rebuts contest
            contests dismiss dismisses dismissed
            """);

    public static final Set<String> PROPOSITIONS = words("""
            idea notion claim claims suggestion premise contention proposition assertion argument statement theory view
            assumption allegation rumor belief
            """);

    static final Set<String> DOUBTS = words("""
            whether wonder wonders wondering unclear unsure uncertain doubtful impression supposedly allegedly
            perhaps possibly maybe might doubt doubts doubted confusion confused suppose clarify clarification rumor rumors
            hypothetical theory assume assuming hope hopes
            """);

    /// What follows a statement and leaves it open: `that they can is unclear`.
    static final Set<String> OPEN_BEHIND = words("""
            unclear uncertain undecided disputed debated debatable unresolved unsettled unknown
            """);

    /// Before an `if`, they make it a `whether`.
    static final Set<String> ASKING = words("""
            ask asks asked asking know knows knew see sure clear wonder wonders wondering tell tells say
            determine decide decides check unclear inquire inquired curious doubt find out me us certain confirm
            question
            """);

    /// `please confirm that they can` asks, too.
    static final Set<String> REQUESTS = words("confirm verify clarify check advise know");

    static final Set<String> CONDITIONS = words("if unless once provided assuming");

    /// Whose decision all others wait for.
    static final Set<String> DECIDERS = words("""
            secretary director congress court judge counsel ogc headquarters hq department legislature attorney bill memo
            senate house policy
            """);

    static final Set<String> DECIDING = words("""
            signs sign agrees agree decides decide rules rule approves approve passes pass changes change says say cut
            cuts issues amend amends act acts repeal repeals intervene intervenes orders grants lets allows
            """);

    static final Set<String> CLAUSE_ENDS = words("""
            ; : but although though because while whereas yet ( ) since so \u2014 \u2013 \u2022
            """);

    public static final Set<String> SPEECH = words("""
            said say says saying told tell tells wrote write writes asked asks stated states announced announces
            explained explains reported reports replied replies answered answers added adds noted notes claimed
            claims insisted insists confirmed confirms testified testifies advised advises informed informs
            assured assures insist swears swore argued argues maintained maintains concluded concludes warned warns promised
            promises denied denies deny acknowledged acknowledges inquired inquires complained declared declares
            suggested suggests repeated wonders wondered described describes emphasized stressed put responded
            mentioned indicated indicates recommends recommended urged assert asserts asserted thinks think
            believes believe believed thought understands understood feels quoted concede concedes conceded
            contend contends contended represented object objects telling asking insisting arguing claiming opined opines
            remarked commented emails emailed submits submitted signaled
            """);

    /// What somebody has in mind, and may never have said.
    public static final Set<String> THINKING = words("""
            thinks think believes believe believed thought understands understood feels wonders wondered
            """);

    public static final Set<String> PRONOUNS = words("i we he she they it you");

    public static final Set<String> FIRST_PERSON = words("i we");

    /// Pronouns that take up somebody else.
    public static final Set<String> OTHERS = words("he she they it");

    public static final Set<String> TITLES = words("""
            mr mrs ms dr sheriff undersheriff chief captain supervisor director secretary commissioner mayor
            governor senator congressman congresswoman representative deputy lieutenant sergeant colonel judge
            attorney spokesman spokeswoman spokesperson agent officer professor councilman councilwoman
            councilmember chairman chairwoman major superintendent assistant general administrator coordinator
            capt lt sgt gov sen rep sec dir col supt cmdr rev hon prof dep member
            """);

    /// Bodies that speak without a name: `state police: they can`.
    public static final Set<String> BODIES = words("""
            police office counsel bureau headquarters hq regional legal association spokesman spokeswoman
            """);

    /// Two or three capitals that are nobody's initials.
    public static final Set<String> HEADINGS = words("""
            fyi fysa re nb ps pps moa moas mou pro con pros cons faq who why how when to cc bcc fw fwd sop tp tps qa tbd poc
            ref subj att encl memo note goal task item bluf ori nlt eta risk
            btw url imo attn est asap
            al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
            or pa ri sd tn tx ut vt va wa wv wi wy dc
            """);

    /// Capital letters at their head make them no names.
    public static final Set<String> NO_NAMES = words("""
            the a an i we he she they it you who which that this these those some others one nobody everyone somebody
            someone anyone counsel headquarters counties states sheriffs officials sources board county state
            city letter memo legal website staff field office department people advocates lawyers reporters his
            her their our my your its and but so as when after in on at for also if is no yes not please once
            until unless then per re what why how whether dear should would could can had has have does did do is are
            was were must might shall
            """);

    /// They point at a place named before.
    public static final Set<String> POINTING = words("the it its they them their he she his her that this there");

    /// Kinds of places, of which one may speak without meaning any one.
    public static final Set<String> PLACE_KINDS = words("""
            county city state town parish borough jurisdiction locality site commonwealth district tribe village
            community municipality place agency board sheriff council
            """);

    public static final Set<String> PLACE_PLURALS = words("""
            counties cities states towns parishes boroughs jurisdictions localities sites districts tribes
            villages communities municipalities places agencies sheriffs
            """);

    public static final Set<String> GENERAL = words("""
            a an any every no each single one other another all individual local which
            """);

    /// Behind them, a `no` is what is said.
    static final Set<String> VOTING = words("vote votes voted voting say says said answer answered");

    private English() {}

    public static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
    }
}
