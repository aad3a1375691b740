package org.foiatrail.tag.place;

import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.tag.text.Tokens;

/// Words that tell, beside a name, whether it is a place, and of what type. Sets of English, not of any one release.
final class Cues {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// `in Chicago`: what follows is most likely a place.
    static final Set<String> PREPOSITIONS = words("""
            in from near outside throughout across around within visiting visit
            """);

    /// `to Chicago`, `for Chicago`: what follows may be a place.
    static final Set<String> WEAK_PREPOSITIONS = words("""
            to of for at between via through into
            """);

    /// `State of Illinois`: the phrase names the place, and its type.
    static final Set<String> STATE_HEADS = words("""
            state sate commonwealth territory
            """);

    static final Set<String> COUNTY_HEADS = words("""
            county parish
            """);
    static final Set<String> CITY_HEADS = words("""
            city town village borough township municipality
            """);

    /// What is spoken of beside a name that is both a county's and a city's.
    static final Set<String> COUNTY_WORDS = words("""
            county counties parish parishes borough sheriff sheriffs
            """);

    /// Those that counties have and cities mostly have not.
    static final Set<String> COUNTY_OFFICES = words("""
            sheriff sheriffs undersheriff undersheriffs supervisors supes commissioners freeholders jail jails
            """);

    static final Set<String> CITY_WORDS = words("""
            city cities town towns mayor mayors council downtown
            """);

    /// Behind a firm's name and a comma.
    static final Set<String> FIRMS = words("""
            inc llc llp ltd
            """);

    /// `Cook, DuPage and Lake counties`.
    static final Set<String> COUNTY_LISTS = words("""
            counties parishes boroughs
            """);

    /// `Homer Police`, `Illinois Governor`: a name before one of these is that of a government, though both are
    /// capitalised.
    static final Set<String> GOVERNMENT = words("""
            administration admin ag agencies agency airport area assembly assemblyman attorney attorneys
            authorities board borough bureau cities city code commission commissioner commissioners
            community congressional congressman congresswoman constitution correction correctional
            corrections council councilman counties county court courthouse courts delegation department
            dept deputies deputy detention district division doc ero dro sac fod field general gov
            government governor governors gubernatorial highway house ice jail jails jurisdictions law lea
            leas legislative legislators legislature lieutenant lt mayor mayors metro metropolitan moa
            moas mou municipal national office officers official officials ordinance parish patrol pd
            police prison prisons probation prosecutor prosecutors public rep representative
            representatives republican republicans democrat democrats democratic residents revised
            secretary secure sen senate senator senators sheriff sheriffs so state statute statutes
            supervisors supreme town treasurer trooper troopers village voters director staff comptroller
            auditor controller clerk native based
            """);

    /// Of these, what makes even a common word or a rare name before it a place: `Homer City Council`.
    static final Set<String> LOCAL_GOVERNMENT = words("""
            police pd sheriff sheriffs mayor jail municipal council councilman residents so
            """);

    /// `Chicago Tribune`, `Alaska Airlines`: organisations, told apart by the word that follows even in capitals.
    static final Set<String> ORGANISATION_ENDS = words("""
            airlines airways association bank chronicle college company corp corporation courier daily
            dispatch enquirer examiner foundation gazette globe herald hospital hotel inc inquirer
            institute instruments journal law llc llp magazine medical mutual news observer post press
            railroad record register review school star street sun tech telegraph times tribune university
            weekly
            """);

    /// `University of Alaska`: organisations, told by the words before.
    static final Set<String> ORGANISATION_HEADS = words("""
            university college bank museum institute diocese church hospital port
            """);

    /// `Jackson said`: persons speak. (So do states in headlines, whose names stand above this.)
    static final Set<String> SPEECH = words("""
            said says wrote writes told asked asks stated added replied called calls thinks thought
            mentioned suggested noted explained believes sent forwarded emailed spoke testified
            """);

    /// Before a name: a person's title or a greeting.
    static final Set<String> TITLES = words("""
            mr mrs ms miss dr prof professor rev judge justice senator sen rep representative congressman
            congresswoman sheriff chief officer agent deputy sgt sergeant lt lieutenant capt captain col
            colonel gen general president secretary commissioner director attorney gov governor mayor dear
            hi hello hey thanks cheers st admiral maj major cpl detective counsel ambassador speaker
            councilman alderman supervisor administrator undersecretary special aunt uncle sir lady fr
            sister brother
            """);

    /// Before a name: parts of a place, of a time, or words that are capitalised only for beginning a sentence.
    static final Set<String> PLAIN_BEFORE = words("""
            north south east west northern southern eastern western central greater downtown upper lower
            rural urban suburban northwest northeast southwest southeast the a an this that these those
            and or but if when while as since because although though so however also only both either
            neither now then today yesterday tomorrow like unlike our my your their his her its all most
            many some is are was were has have had will would can could should may does do did not no yes
            fyi re fw fwd subject which what who where why how including especially state county city
            monday tuesday wednesday thursday friday saturday sunday ice dhs visit visiting jurisdiction
            location site sites breaking draft per than there here about against over under until before
            after during without toward towards see call tell ask told asked sent said met meanwhile even
            perhaps maybe still yet later recently finally currently eventually please
            """);

    /// `MA`, `PA`, `IN`: codes that are words or abbreviations of something else as well.
    static final Set<String> DOUBTFUL_CODES = words("""
            IN OR ME OK HI OH PA MA MD LA DE AL ID CO MS AS VA MO PR VI MP SC GA CT IA AR MT NE SD ND
            """);

    /// Before a postal code of a state or a place, in an address.
    static final Set<String> STREETS = words("""
            street st avenue ave av road rd boulevard blvd drive dr lane ln court ct circle cir way place
            pl parkway pkwy highway hwy suite ste floor fl room rm apt box terrace trail plaza square loop
            mailstop
            """);

    /// Of these what is nothing else, be it in capitals.
    static final Set<String> ROADS = words("street avenue boulevard blvd");

    private Cues() {}

    /// `Co.`, up to its dot.
    static boolean isShortCounty(Tokens tokens, int dot) {
        return tokens.is(dot, ".") && tokens.touchesLast(dot) && tokens.is(dot - 1, "co") && tokens.isCapital(dot - 1);
    }

    static Set<String> words(String list) {
        return Set.of(BLANKS.split(list.strip(), -1));
    }
}
