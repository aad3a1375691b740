package org.foiatrail.tag.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that tell names from what only looks like one. Sets of English, not of any one release.
final class NameWords {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Before a person's name.
    static final Set<String> TITLES = words("""
            doctor mr mrs ms miss dr prof professor rev reverend judge justice senator sen rep representative congressman
            congresswoman vice sheriff undersheriff chief officer agent deputy sgt sergeant lt lieutenant capt captain col
            colonel gen general president secretary commissioner director attorney gov governor mayor ambassador adm
            admiral maj major cpl corporal det detective counsel councilman councilwoman councilmember alderman
            supervisor administrator undersecretary spokesman spokeswoman spokesperson trooper inspector minister
            chancellor pope queen sir lady lord fr sister brother warden marshal treasurer chairman chairwoman
            chairperson chair prosecutor investigator analyst superintendent constable spc pvt pfc cmdr commander
            hon honorable speaker esq delegate assemblyman assemblywoman principal coach uncle aunt
            """);

    /// Of these the ones that stand before a surname alone often enough to prove one.
    static final Set<String> PERSONAL = words("""
            doctor mr mrs ms miss dr prof professor rev judge justice senator sen rep congressman congresswoman sheriff
            sgt sergeant lt lieutenant capt captain col colonel gov governor mayor ambassador adm admiral maj cpl det
            detective councilman councilwoman councilmember alderman trooper president secretary commissioner
            director chief officer agent deputy gen undersheriff warden spc pvt cmdr chairman chairwoman minister
            """);

    static final Set<String> GREETINGS = words("hi hello hey dear greetings good hiya howdy");

    /// Between a greeting and the name.
    static final Set<String> GREETED = words("morning afternoon evening day again there");

    static final Set<String> CLOSINGS = words("""
            thanks thank regards sincerely best cheers respectfully cordially love yours thx tks tx rgds vr ty warmly
            faithfully appreciatively ciao take kindest kind warmest many
            """);

    /// On a closing line besides the closing itself: `Thanks so much in advance,`.
    static final Set<String> CLOSING_REST = words("""
            thanks thank regards sincerely best cheers respectfully cordially you yours very so much again for your
            help in advance all the and truly kind kindest warm warmest with many my ! , . submitted wishes care take
            a lot everyone guys to v r /
            """);

    static final Set<String> MONTHS_DAYS = words("""
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
            thur thurs fri sat sun
            """);

    /// Capitalised words that are no part of a person's name.
    static final Set<String> NO_NAME = with(MONTHS_DAYS, CLOSINGS, words("""
            a an the this that these those and or but if when while as since because although though so however also
            only both either neither now then today yesterday tomorrow like unlike our my your their his her its all
            most many some is are was were be been has have had will would can could should may might must shall does
            do did not no yes please fyi re fw fwd subject what who where why how which whose whom including especially
            in on at by to from of for with about over under until before after during without toward towards per than
            there here against into onto upon within across through between among around near i you he she it we they
            me him us them just let see attached attachment attachments sent date cc bcc page pages draft ok okay
            hi hello hey dear good morning afternoon evening everyone everybody folks team sir madam colleagues guys
            congratulations welcome happy sorry note notes meeting agenda call conference question questions answer
            answers response responses comment comments urgent important importance high low normal confidential
            privileged original message forwarded begin end microsoft outlook blackberry internet explorer windows
            google yahoo adobe acrobat word excel powerpoint iphone verizon phone fax tel cell mobile office ext email
            e mail www http com org gov net
            state states county counties city town village borough township parish district region territory nation
            national federal united america american americans north south east west northern southern eastern western
            central street st avenue ave road rd drive boulevard blvd lane highway hwy suite floor room building bldg
            box plaza square park court circle bridge river lake island islands mountain valley creek bay beach airport
            department dept bureau division agency administration commission board council committee subcommittee
            directorate authority ministry branch section unit center centre institute institution task force police
            patrol sheriffs fire rescue service services court courts university college school academy hospital
            church company co corp corporation inc llc llp ltd group bank association society foundation union club
            league party coalition network press news times post journal tribune herald gazette daily weekly magazine
            program programs project projects plan act law laws bill code section title article chapter amendment
            report reports memo memorandum letter policy procedure procedures order form system systems data base
            database records record request requests release foia public affairs affairs communications legal legislative
            security secure homeland immigration customs enforcement removal border criminal justice information
            technology operations investigation investigations investigative intelligence budget finance
            management human resources health safety environmental protection energy education labor commerce defense
            treasury interior agriculture transportation veterans housing urban development
            war peace world international global general house senate congress congressional legislature cabinet
            republican republicans democrat democrats democratic independent conservative liberal
            christmas easter thanksgiving halloween hanukkah eve new year years holiday memorial independence labor
            english spanish french german chinese japanese russian arab arabic muslim muslims christian christians
            jewish catholic islamic iraqi iranian israeli syrian turkish mexican canadian british european african
            asian latino hispanic indian pakistani afghan palestinian korean vietnamese
            iraq iran israel syria turkey mexico canada britain england france germany china japan russia india
            pakistan afghanistan jordan lebanon egypt kuwait korea vietnam cuba kenya chad asia europe africa australia
            ireland scotland spain italy sweden poland ukraine brazil colombia haiti guatemala salvador honduras
            baghdad london paris tokyo beijing moscow jerusalem gaza cairo tehran damascus god lord bible quran
            internet web site version monthly annual quarterly final first second third fourth fifth one two three
            section exhibit appendix table figure chart item number no vol issue
            ice dhs fbi doj eu uk un us usa
            tel telephone copy action acting assistant associate senior junior vice executive staff special
            regional field deputy chief director manager coordinator counsel specialist advisor adviser secretary clerk
            supervisor officer analyst attorney attorneys agent agents member members sheriff governor mayor senator
            president chairman commissioner administrator superintendent representative spokesman spokeswoman
            spokesperson reporter editor author writer correspondent minister prime
            direct dial georgia florida dakota montana nevada indiana carolina rights defense tech redacted withheld duplicate privileged deliberative deleted non responsive
            """));

    /// In a header these make a party an office rather than a person.
    static final Set<String> OFFICE = with(words("""
            office press foia team desk group unit department dept support help helpdesk mail admin administrator list
            staff distribution info webmaster webmail news newsletter bureau division agency center service services
            committee council board commission operations media relations affairs duty watch command subscribers
            members users all everyone alerts alert notification notifications system postmaster daemon scheduling
            calendar conference room inquiries public records request requests communications communication field
            """));

    static final Set<String> PARTICLES = words("de la del van von der den ter al el bin ibn da di du le dos st san mc");

    static final Set<String> SUFFIXES = words("jr sr ii iii iv");

    /// After what looks like a person's name these make it an organisation's, a building's, a street's.
    static final Set<String> ORGANISATION = words("""
            corporation corp company co inc llc llp ltd group bank university college school hospital hotel inn insurance
            services service energy partners foundation institute center centre park street st avenue ave road rd drive
            boulevard blvd lane parkway pkwy highway way loop trail court building hall house tower plaza airport bridge church county city town village
            township island beach river lake creek valley mountain fund trust act law laws bill award prize amendment
            department office division administration unit battery regency tech keys airlines systems technologies
            associates consulting communications industries international press news times post journal tribune herald
            library museum theater theatre stadium arena dam fort camp base field middle elementary academy clinic
            medical memorial offices doctrine commission committee broadband communique
            """);

    /// Behind a name and a comma: a firm of that name.
    static final Set<String> FIRM = words("inc llc llp pllc ltd corp sc pc pa");

    /// The last word of what looks like a person's name; no surnames, but what places, plans and things are called.
    static final Set<String> NO_SURNAME = words("""
            sound coast harbor harbour strait straits gulf peninsula glacier channel canal reservoir pipeline hydro
            care aid relief living guard market warden
            pacific springs option options conversion supplemental expansion inducement legislation planning campaign
            committee chamber garden gardens air seminary corrections sentinel dispatch chronicle grants quarter
            contributor initiative agreement settlement proposal study survey hearing proclamation directive
            regulations guidelines rica excluded plant
            """);

    /// What stands behind one of these is a place rather than a person.
    static final Set<String> PLACING = words("in at near inside outside");

    /// In a header these make a party a form of address.
    static final Set<String> NOBODY =
            words("whom it concern all the of to for by from with our your other others various");

    /// Behind a name in a header: the label of what follows.
    static final Set<String> BESIDE_NAME = words("phone title");

    /// As the last word of a header's party they are an office, whoever holds it.
    static final Set<String> OFFICE_ENDS = words("""
            director sac legat hq headquarters campaign president chief section branch program laboratory lab transit
            authority district university college hospital bank inc llc llp corp corporation company association union
            foundation institute museum library league coalition network county city directorate
            """);

    /// Given names of two letters; others of that length are mostly what is left of a word.
    static final Set<String> SHORT_GIVEN = words("al ed jo bo ty cy");

    private NameWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(BLANKS.split(list.strip(), -1)));
    }

    @SafeVarargs
    private static Set<String> with(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
