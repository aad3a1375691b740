package org.foiatrail.model;

import java.util.regex.Pattern;

/// What people are called after: an office, told by its last word or by one before a comma, a bracket, a slash.
public final class Office {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:.*[\\s(/-])?(?:Director|Chief|Officer|Counsel|Attorney"
                    + "|Coordinator|Manager|Analyst|Assistant|Secretary|Specialist|Administrator|Commissioner|Sheriff|Supervisor"
                    + "|Advis[eo]r|Agent|Inspector|President|Professor|Clerk|Superintendent|Spokes(?:man|woman|person)|Liaison"
                    + "|Engineer|Representative|Senator|Governor|Mayor|Captain|Lieutenant|Sergeant|Major|Colonel|Examiner"
                    + "|Commander|Commandant|Chemist|\\p{Lu}\\p{Ll}{1,12}ologist|Investigator|Planner|Editor|Reporter|Scientist|Physician|Fellow|Intern|Paralegal)(?:$|[\\s,(/-].*)");

    private Office() {}

    /// True if `line` names one.
    public static boolean isNamedBy(String line) {
        return OFFICE.matcher(line).matches();
    }
}
