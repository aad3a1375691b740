package org.foiatrail.tag.name;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that make a name an agency's. Sets of English, not of any one release.
final class AgencyWords {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// `Department of Corrections`, `Committee on the Judiciary`
    static final Set<String> HEADS = words("""
            department dept bureau office division agency administration commission board council committee
            subcommittee directorate authority ministry secretariat branch section service services inspectorate
            cabinet
            """);

    /// After a head with `of`: no government's.
    static final Set<String> NO_GOVERNMENT = words("""
            directors trustees education's elders deputies regents visitors advisors advisers governors trade ethics
            the
            """);

    /// Enough to name an agency with one word before: `Trade Commission`.
    static final Set<String> ENDS = words("""
            commission authority agency bureau directorate ministry inspectorate secretariat
            """);

    /// Name an agency with two words before, as companies' parts bear them too: `Records Management Division`.
    static final Set<String> LONG_ENDS = words("administration service division subcommittee command branch section");

    /// `City Library Branch`, `Vehicle Code Section`: no part of an agency.
    static final Set<String> NO_UNIT_BEFORE = words("""
            bank library executive legislative judicial olive service code codes act acts statute statutes title law
            chapter notices comment comments questions classified sports news fork creek run street end
            """);

    private static final Set<String> UTILITIES = words("""
            water waterworks sewer sewers sewerage sewage wastewater stormwater sanitation sanitary utility utilities
            lighting
            """);

    /// Before an end like `Department` or `Branch`.
    static final Set<String> GOVERNING = words("""
            police fire health justice state treasury labor sheriff's sheriffs revenue correction corrections
            transportation education planning works parks water human interior defense commerce energy agriculture war
            probation law city county town village school parole zoning security national governing judiciary
            appropriations oversight intelligence select joint house senate attorney's attorney general's governor's
            mayor's clerk's prosecutor's defender's district field press budget privacy personnel housing
            utilities welfare environmental wildlife game social family children's licensing elections supervisory
            regional resident sub legislative congressional liaison recorder's assessor's treasurer's auditor's
            comptroller's controller's coroner's examiner's marshal's solicitor's secretary's commissioner's
            inspector affairs counsel's services safety protection foreign finance technology
            sewer sewerage sanitation wastewater tribal parish
            """);

    private static final Set<String> UNITS =
            with(GOVERNING, words("assistance enforcement compliance records permits"));

    /// Of many names that end so these are agencies': `Water District`, `Control Board`, `Transportation Cabinet`, but
    /// not `Central District`, `Special Board`, `Laurel Branch`.
    static final Map<String, Set<String>> KINDS = Map.of(
            "district", with(UTILITIES, words("""
                    school unified college education fire rescue ambulance emergency protection health healthcare
                    hospital library park parks recreation irrigation drainage flood levee reclamation conservation
                    control abatement management development improvement transit transportation port harbor airport
                    power supply works service services police cemetery
                    """)),
            "board", with(UTILITIES, words("""
                    control resources quality review standards licensing retirement pension elections appeals
                    equalization adjustment examiners relations workforce development parole levee drainage conservation
                    supply services trade
                    """)),
            "cabinet", words("""
                    energy environment development transportation personnel labor finance administration heritage
                    justice safety health services education family tourism commerce
                    """),
            "branch", UNITS,
            "section", UNITS);

    /// `Public Safety Cabinet`, but no `Liquid Safety Cabinet`: what stands before such a pair.
    static final Map<String, Set<String>> ONLY_BEHIND = Map.of(
            "safety cabinet",
            words("public justice"),
            "control board",
            words("water pollution quality alcohol alcoholic beverage liquor resources flood gaming rent"));

    /// `Police Department`, `Health Dept`, `School Board`: behind one of [#GOVERNING].
    static final Set<String> GOVERNED_ENDS = words("department dept board council committee office services");

    /// Two words that end an agency's name.
    static final Set<String> PAIRS = Set.of(
            "field office",
            "district office",
            "regional office",
            "resident office",
            "task force",
            "state police",
            "state patrol",
            "highway patrol",
            "identification bureau",
            "police force",
            "county police",
            "city police",
            "metropolitan police",
            "national guard",
            "state troopers",
            "public schools",
            "border guard",
            "defense forces",
            "security forces",
            "armed forces",
            "school corporation",
            "fiscal court",
            "quorum court",
            "commissioners court",
            "parish government",
            "county government",
            "city government",
            "metro government",
            "tribal government",
            "consolidated government");

    /// A pair that begins so names an agency with a word more before.
    static final Set<String> GENERIC = words("""
            state task national county city school fiscal quorum commissioners parish metro tribal consolidated
            """);

    /// Before `Office` or `Department` with an `s` cut off.
    static final Set<String> OWNERS = words("""
            sheriff attorney general governor mayor clerk prosecutor defender director secretary commissioner recorder
            assessor treasurer auditor comptroller controller coroner examiner marshal solicitor counsel speaker
            president chief inspector
            """);

    /// `Committee on`, where `Department on` is none.
    static final Set<String> ON_HEADS = words("committee subcommittee commission council office");

    /// Words at a sentence's start that a name before a head does not begin with.
    static final Set<String> NO_PLACE = words("""
            the a an our your their his her its this that each any every contact call ask see and or
            of by for from with to at in on when if while although since because after before as
            under both re fw fwd fyi former acting deputy assistant associate chief director said
            subject attn cc
            """);

    /// Every word that an agency's name may end in or begin with: nearly every word of a text is none.
    static final Set<String> ANY_HEAD = Stream.concat(
                    Stream.of(HEADS, ENDS, LONG_ENDS, GOVERNED_ENDS, KINDS.keySet())
                            .flatMap(Set::stream),
                    Stream.concat(
                            Stream.of("police"), PAIRS.stream().map(pair -> pair.substring(pair.indexOf(' ') + 1))))
            .collect(Collectors.toUnmodifiableSet());

    /// Abbreviations that agencies of many States bear: `Ohio EPA` is Ohio's.
    static final Set<String> OF_STATES = Set.of(
            "DHS", "DOJ", "DOT", "DOE", "DOL", "EPA", "HHS", "DHHS", "DEQ", "DEP", "DNR", "DPH", "DOH", "DOC", "DPS",
            "DCF", "DCFS", "DSS", "DES", "DMV", "DFPS", "DHR");

    /// Behind an agency's name these tell who holds an office there.
    static final Set<String> HOLDERS = words("""
            commissioner director manager secretary deputy coordinator specialist supervisor officer superintendent
            administrator spokesman spokeswoman spokesperson
            """);

    /// Before such a word they are part of what it says.
    static final Set<String> ROLES = words("""
            assistant associate vice acting principal special executive regional field staff district under project program
            property press public medical financial information operating
            """);

    /// In a line of capitals these tell of a heading that no agency's name is.
    static final Set<String> HEADING = words("""
            meeting meetings minutes agenda notice report reports memorandum memo letter request response regular special
            hearing subject attachment exhibit summary list directory proposed creation appointment
            """);

    private AgencyWords() {}

    private static Set<String> with(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(BLANKS.split(list.strip(), -1)));
    }
}
