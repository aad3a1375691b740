package org.foiatrail.segment.message;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;

/// What agencies set before and behind the name of a party: its office, that office's unit, the agency.
final class PartyOffices {
    /// `Amaya, Nina - FSIS`, `Amaya, Nina - FSIS, Boise, ID`, as some agencies' directories have it.
    private static final Pattern AGENCY_BEHIND = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019-]{1,30},\\s\\p{Lu}[\\p{L}.'\u2019 ]{0,30}?)\\s[-\u2013]\\s?(\\p{Lu}{2,8}(?:/\\p{Lu}{2,8})?)"
                    + "(?:,\\s\\p{Lu}[\\p{L}. ]{1,25},\\s\\p{Lu}{2})?(?=\\s*(?:[;<\\[(]|$))");

    /// `Vice President Ruth Ansel`: who holds an office that stands before names.
    private static final Pattern TITLED =
            Pattern.compile("(?:Vice |Deputy |Acting )?(?:President|Chair(?:man|woman|person)?"
                    + "|Member|Commissioner|Superintendent|Trustee|Secretary|Treasurer|Clerk|Mayor|Governor|Senator"
                    + "|Representative|Sheriff|Captain|Lieutenant|Sergeant|Councilmember)"
                    + "\\s\\p{Lu}[\\p{L}'\u2019.-]+(?:\\s\\p{Lu}[\\p{L}'\u2019.-]*){1,2}");

    /// Of several: `Members Otis Kray, Lena Holm`.
    private static final Pattern TITLE_OF_SEVERAL = Pattern.compile(
            "^(?:Members|Trustees|Commissioners|Directors|Councilmembers|Supervisors)\\s(?=\\p{Lu}\\S+\\s\\p{Lu})");

    private PartyOffices() {}

    /// A field whose agencies stand in brackets: `Amaya, Nina (FSIS)`.
    static String bracketed(String field) {
        return AGENCY_BEHIND.matcher(field).replaceAll("$1 ($2)");
    }

    /// A name without the title that it shares with those behind it.
    static String withoutTitle(String name) {
        return TITLE_OF_SEVERAL.matcher(name).replaceFirst("");
    }

    /// Behind a name of at least two words; `Director, Field Office` is a mailbox, `Clerk, Mary` a person.
    static boolean isOffice(List<String> parts, int at) {
        return at > 0
                && at < parts.size()
                && hasWords(parts.get(at - 1))
                && hasWords(parts.get(at))
                && parts.get(at).indexOf('@') < 0
                && Office.isNamedBy(parts.get(at))
                && !TITLED.matcher(parts.get(at)).matches();
    }

    private static boolean hasWords(String part) {
        return part.strip().indexOf(' ') > 0;
    }
}
