package org.foiatrail.segment.party;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;
import org.foiatrail.segment.line.Pieces;

/// What agencies set before and behind the name of a party: its office, that office's unit, the agency.
public final class PartyOffices {
    /// Of the armed forces and of those they employ, as a pattern.
    public static final String RANKS = "SES|GS-?\\d{1,2}|GEN|LTG|MG|BG|COL|LTC|MAJ|CPT|[12]LT|CW\\d|SGM|MSG|SFC|SSG|SGT"
            + "|Lieutenant Colonel|Lt Col|Col|Maj|Capt|Brig Gen|Rear Admiral|RADM|CAPT|CDR|LCDR";

    /// `Amaya, Nina - FSIS`, `Amaya, Nina - FSIS, Boise, ID`, as some agencies' directories have it.
    private static final Pattern AGENCY_BEHIND = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019-]{1,30},\\s\\p{Lu}[\\p{L}.'\u2019 ]{0,30}?)\\s[-\u2013]\\s?(\\p{Lu}{2,8}(?:/\\p{Lu}{2,8})?)"
                    + "(?:,\\s\\p{Lu}[\\p{L}. ]{1,25},\\s\\p{Lu}{2})?(?=\\s*(?:[;<\\[(]|$))");

    /// `WHA/MEX - Nina Amaya`: the bureau before who signs for it.
    private static final Pattern BUREAU_BEFORE = Pattern.compile(
            "(?<=^|;\\s?)\\p{Lu}{1,5}(?:/\\p{Lu}{1,5}){0,2}\\s[-\u2013\u2014]\\s(?=\\p{Lu}(?:\\p{Ll}[\\p{L}.'\u2019]*|\\.)\\s\\p{Lu})");

    /// `Vice President Ruth Ansel`: who holds an office that stands before names.
    private static final Pattern TITLED =
            Pattern.compile("(?:Vice |Deputy |Acting )?(?:President|Chair(?:man|woman|person)?"
                    + "|Member|Commissioner|Superintendent|Trustee|Secretary|Treasurer|Clerk|Mayor|Governor|Senator"
                    + "|Representative|Sheriff|Captain|Lieutenant|Sergeant|Councilmember)"
                    + "\\s\\p{Lu}[\\p{L}'\u2019.-]+(?:\\s\\p{Lu}[\\p{L}'\u2019.-]*){1,2}");

    /// Of several: `Members Otis Kray, Lena Holm`.
    private static final Pattern TITLE_OF_SEVERAL = Pattern.compile(
            "^(?:Members|Trustees|Commissioners|Directors|Councilmembers|Supervisors)\\s(?=\\p{Lu}\\S+\\s\\p{Lu})");

    /// `Amaya, Nina, NMENV`
    private static final Pattern AGENCY_AFTER_COMMA =
            Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]{1,30},\\s\\p{Lu}\\p{Ll}[\\p{L}.'\u2019 ]{0,30}?),\\s"
                    + "(?!(?:CPA|USAF|USN|USA|ESQ|III|PHD|DVM)\\b)(\\p{Lu}{3,8})(?=\\s*(?:[;,<\\[(]|$))");
    /// `AMAYA, NINA R LTC USARMY CENWS (US)`: kind of service, branch, unit and country.
    private static final Pattern SERVICE_BEHIND = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019-]{1,30}(?:\\s(?:Jr|Sr|JR|SR|II|III|IV)\\.?)?,\\s\\p{Lu}[\\p{L}.'\u2019-]*"
                    + "(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,2}?)\\s"
                    + "(?:(?:Mr|Ms|Mrs|Dr|" + RANKS + ")\\.?\\s)?"
                    + "(CIV|CTR|MIL|NG|ARNG|ANG|USARMY|USAF|USN|USMC|USCG|USSF|DOD|OSD|DLA|DHA|DCMA|NGB)\\b"
                    + "[^;,<\\[(@]*(?:\\(\\p{Lu}{2,4}\\))?");
    /// `Amaya, Nina R. EOP/OMB`
    private static final Pattern UNIT_BEHIND = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019-]{1,30},\\s\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,2}?)\\s"
                    + "(\\p{Lu}{2,6}/\\p{Lu}{2,8})(?=\\s*(?:[;<\\[\"]|$))");
    /// What stands behind a name and is an office by its letters alone: `RPM`, `P.E.`
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}|(?:\\p{Lu}\\.){2,4}|PE|PG|RN|JD|PM|Acting");
    /// In a name's place, what is no name.
    private static final String UNITS = "\\b(?:Operations|Services?|Office|Division|Department|Bureau|Branch"
            + "|Section|Center|Circuit|District|Region|Program|Group|Team|Affairs|Management|Safety|Health|Security"
            + "|Planning|Resources|Communities|Administration|Agency|Board|Staff|Counsel|Headquarters)\\b";

    private static final Pattern UNIT = Pattern.compile(UNITS);
    /// `Office of Water`, `Field Services`; a name may follow `Board`.
    private static final Pattern ENDS_IN_UNIT = Pattern.compile(UNITS + "(?:$|\\s(?:of|for)\\s)");

    /// Of a party with its office.
    private static final int LONGEST = 200;

    private PartyOffices() {}

    /// True if an office of an agency, rather than a person, is named.
    public static boolean namesUnit(String words) {
        return UNIT.matcher(words).find();
    }

    /// True for a line that begins with a bureau and who signs for it.
    public static boolean namesBureau(String words) {
        return BUREAU_BEFORE.matcher(words).lookingAt();
    }

    /// `Commander, Northwestern Division`: an office alone, which a comma does not part.
    static boolean isOfficeAndUnit(List<String> parts) {
        return parts.size() > 1
                && !hasWords(parts.getFirst())
                && Office.isNamedBy(parts.getFirst())
                && namesUnit(parts.get(1));
    }

    /// True if an office's unit is named before `end`: `Chief, Office of Water`, `Vera Lund, Chief, Clean Water`.
    static boolean isUnitBefore(String field, int end) {
        String words = field.substring(Math.max(0, end - LONGEST), end);
        List<String> parts = Pieces.split(words.substring(words.lastIndexOf(';') + 1), ',');
        return !Office.isNamedBy(parts.getLast())
                && (ENDS_IN_UNIT.matcher(parts.getLast()).find()
                        || (parts.size() > 1 && Office.isNamedBy(parts.get(parts.size() - 2))));
    }

    /// A field whose agencies stand in brackets: `Amaya, Nina (FSIS)`.
    static String bracketed(String field) {
        String name = BUREAU_BEFORE.matcher(field).replaceAll("");
        String unit = name.indexOf('/') < 0 ? name : UNIT_BEHIND.matcher(name).replaceAll("$1 ($2)");
        String served = SERVICE_BEHIND.matcher(unit).replaceAll("$1 ($2)");
        return AGENCY_AFTER_COMMA
                .matcher(AGENCY_BEHIND.matcher(served).replaceAll("$1 ($2)"))
                .replaceAll("$1 ($2)");
    }

    /// A name without the title that it shares with those behind it.
    static String withoutTitle(String name) {
        return TITLE_OF_SEVERAL.matcher(name).replaceFirst("");
    }

    /// Behind a name of at least two words; `Director, Field Office` is a mailbox, `Clerk, Mary` a person.
    static boolean isOffice(List<String> parts, int at) {
        return at > 0
                && at < parts.size()
                && hasWords(
                        PartyList.PARTICLES.matcher(parts.get(at - 1).strip()).replaceFirst(""))
                && parts.get(at).indexOf('@') < 0
                && (hasWords(parts.get(at))
                        ? Office.isNamedBy(parts.get(at))
                                && !TITLED.matcher(parts.get(at)).matches()
                        : isShort(parts, at));
    }

    /// One word behind a name, not before one: `Lorna Pett, Secretary`.
    private static boolean isShort(List<String> parts, int at) {
        String part = parts.get(at).strip();
        boolean capitals = parts.get(at - 1).chars().noneMatch(Character::isLowerCase);
        boolean office =
                Office.isNamedBy(part) || (!capitals && LETTERS.matcher(part).matches());
        return office && (at + 1 == parts.size() || hasWords(parts.get(at + 1)));
    }

    private static boolean hasWords(String part) {
        return part.strip().indexOf(' ') > 0;
    }
}
