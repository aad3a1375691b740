package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sections of a law by which States withhold: `RCW 42.56.280`, `5 ILCS 140/7(1)(f)`, `65 P.S. § 67.708(b)(6)`.
final class StateLaws {
    /// Law and section are bounded, so that no run of words costs more than its length. The Freedom of Information Act
    /// is no State's.
    static final String CITATION = "(?!5[ \\t]U\\.?[ \\t]?S)"
            + "(?=(?:\\d{1,3}[ \\t])?[^\\d\\n]{0,60}(?:Code|Law|Act|Stat|§|Sec|\\p{Lu}\\.?\\p{Lu}))"
            + "(?:\\d{1,3}[ \\t])?\\p{Lu}[\\p{L}.'’&]{0,15}(?:[ \\t][\\p{Lu}§&][\\p{L}.'’§]{0,15}){0,5}[ \\t](?:§[ \\t]?)?"
            + "\\d{1,5}+[A-Z]?(?:[.:/-]\\d{1,5}+[A-Z]?|\\(\\w{1,3}\\)){1,6}+";

    private static final Pattern CITED =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?<!\\d[ \\t])" + CITATION + "(?![\\p{L}\\p{N}(])");

    /// Words before a law's name that may begin with a capital, too.
    private static final Pattern LEADING = Pattern.compile(
            "^(?i:(?:redact(?:ed|ion)|withheld|exempt(?:ion)?|in (?:full|part)|per|under|see|pursuant to|basis|authority"
                    + "|statute)[ \\t])+");

    /// The Freedom of Information Act's own sections, and numbers that are no section.
    private static final Pattern OTHER = Pattern.compile(".*\\b552a?\\(.*|[^.:/(]*");

    private StateLaws() {}

    private static boolean isLaw(String citation) {
        String section = citation.substring(citation.lastIndexOf(' ') + 1);
        return !OTHER.matcher(section).matches();
    }

    /// Those cited in `text`, each once, as printed but for blanks.
    static List<String> cited(String text) {
        List<String> laws = new ArrayList<>();
        Matcher citation = CITED.matcher(text);
        while (citation.find()) {
            String law = LEADING.matcher(citation.group()).replaceFirst("").replaceAll("\\s+", " ");
            if (isLaw(law) && !laws.contains(law)) {
                laws.add(law);
            }
        }
        return laws;
    }

    /// True if these places lie within a citation.
    static boolean holds(String text, int start, int end) {
        Matcher citation = CITED.matcher(text);
        while (citation.find()) {
            if (citation.start() <= start && citation.end() >= end && isLaw(citation.group())) {
                return true;
            }
        }
        return false;
    }
}
