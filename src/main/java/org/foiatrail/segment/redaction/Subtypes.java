package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is printed behind a label to say more of it: the privilege, high or low, the statute.
final class Subtypes {
    /// Where the words end, and what they say.
    record Reading(int end, List<String> subtypes) {}

    /// Upper case is asked of letters, and a capital of words: running text may go on behind a label.
    private static final String PRIVILEGE =
            "(?:AWPP?|ACPP?|AC|DPP?|WP|PCP|[Dd]elib(?:erative|\\.)(?:[ \\t][Pp]rocess)?(?:[ \\t][Pp]rivilege)?"
                    + "|[Aa]tt(?:orney|\\.|y\\.?)[ \\t]{0,2}[-/ ][ \\t]{0,2}[Cc]lient(?:[ \\t][Pp]rivilege)?"
                    + "|(?:[Aa]tt(?:orney|\\.|y\\.?)[ \\t-]{1,2})?[Ww]ork[ \\t-]{1,2}[Pp]roduct)";
    private static final Pattern PRIVILEGES =
            Pattern.compile("[ \\t]{0,3}[-–—:/,(]?[ \\t]{0,3}(?=\\p{Lu})(?:" + PRIVILEGE
                    + ")(?!\\p{L})\\)?(?:[ \\t]{0,2}[,;/&]?[ \\t]{0,2}(?:and[ \\t])?(?=\\(?\\p{Lu})\\(?(?:" + PRIVILEGE
                    + ")(?!\\p{L})\\)?){0,3}");
    private static final Pattern LEVEL = Pattern.compile(
            "[ \\t]{0,3}[-–—:/(]?[ \\t]{0,2}(high|low)(?![\\p{L}\\p{N}-])\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUTE =
            Pattern.compile("[ \\t]{0,2}[-–—:(]?[ \\t]{0,2}(?:(?:\\d{1,2}[ \\t])?U\\.?[ \\t]?"
                    + "S\\.?[ \\t]?C\\.?(?:[ \\t]?(?:§|Sec\\.?|Section))?[ \\t]?\\d{1,5}[a-z]?(?:-\\d{1,3})?"
                    + "(?:\\(\\w{1,3}\\)){0,4}|(?:P\\.?L\\.?|Pub\\.?[ \\t]?L\\.?)[ \\t]?\\d{1,3}-\\d{1,4})\\)?");
    private static final Pattern ONE = Pattern.compile(PRIVILEGE);

    private static final Set<String> NAMES = Set.of("AC", "DP", "AWP", "PC");

    private Subtypes() {}

    /// Reads on behind a label of `exemption` that ends at `end`.
    static Reading behind(String text, int end, String exemption) {
        return switch (exemption) {
            case "b2" -> {
                Matcher level = LEVEL.matcher(text).region(end, text.length());
                yield level.lookingAt()
                        ? new Reading(level.end(), List.of(level.group(1).toLowerCase(Locale.ROOT)))
                        : new Reading(end, List.of());
            }
            case "b3" -> {
                Matcher statute = STATUTE.matcher(text).region(end, text.length());
                yield new Reading(statute.lookingAt() ? statute.end() : end, List.of());
            }
            case "b5" -> {
                Matcher privileges = PRIVILEGES.matcher(text).region(end, text.length());
                yield privileges.lookingAt()
                        ? new Reading(privileges.end(), named(privileges.group()))
                        : new Reading(end, List.of());
            }
            default -> new Reading(end, List.of());
        };
    }

    /// Whether it is one of (b)(5)'s, which stand on documents too.
    static boolean isPrivilege(String subtype) {
        return NAMES.contains(subtype);
    }

    /// The privileges that `words` name, each once.
    static List<String> named(String words) {
        List<String> named = new ArrayList<>();
        Matcher one = ONE.matcher(words);
        while (one.find()) {
            String canonical = canonical(one.group());
            if (!named.contains(canonical)) {
                named.add(canonical);
            }
        }
        return named;
    }

    private static String canonical(String printed) {
        return switch (printed.toUpperCase(Locale.ROOT)) {
            case "AC", "ACP", "ACPP" -> "AC";
            case "DP", "DPP" -> "DP";
            case "AWP", "AWPP", "WP" -> "AWP";
            case "PCP" -> "PC";
            case String words when words.startsWith("DELIB") -> "DP";
            case String words when words.contains("WORK") -> "AWP";
            default -> "AC";
        };
    }
}
