package org.foiatrail.segment.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Citations of a law by which States withhold: `RCW 42.56.280`, `5 ILCS 140/7(1)(f)`, `M.G.L. c. 4, § 7(26)(c)`. The
/// paragraphs of a list, `KRS 61.878(1)(i), (j)`, are a citation each.
final class LawCitations {
    /// States as their laws' names begin where nothing else tells a law: `Ga. 50-18-72`.
    private static final String STATE =
            "(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo"
                    + "|Mont|Neb|Nev|Okla|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\\.[CDHJMY]|S\\.[CD]|R\\.I|W\\.[ \\t]?Va)\\.";

    private static final String PARAGRAPH = "\\(\\w{1,3}\\)";
    private static final String CHAPTER = "(?:c|ch)\\.[ \\t]?\\d{1,3}[A-Z]?,[ \\t]";
    private static final String TELEPHONE = "(?:1[.-])?\\d{3}[.-]\\d{3}[.-]\\d{4}\\b";
    private static final String SECTION =
            "(?!" + TELEPHONE + ")\\d{1,5}+[A-Z]?(?:-[A-Z](?=:))?(?:[.:/-]\\d{1,5}+[A-Z]?|" + PARAGRAPH + "){1,6}+";
    /// A code that is abbreviated has sections without a sign: `Evid. Code 954`.
    private static final String OF_CODE = "(?<=\\p{Ll}\\.[ \\t]Code[ \\t](?:§[ \\t]?)?)\\d{3,5}+(?![.:/-]\\d)";
    private static final String BEHIND_COMMA =
            "(?:,[ \\t](?:subd|subsec|cl|para?)\\.[ \\t]?\\d{1,3}(?:" + PARAGRAPH + "){0,3})?+";
    private static final String AND = "(?:and|or|&)[ \\t]";
    /// Only a paragraph is followed by others, and none of them is the Freedom of Information Act's `(b)(6)`.
    private static final String PARAGRAPHS =
            "(?<=\\))[ \\t]?(?:[,;&/]|and\\b|or\\b)[ \\t]?(?:" + AND + ")?(?=\\()(?!\\(b\\)\\s?\\(\\d)";
    /// Other sections of the same law, told from numbers by their paragraphs, or by two dots.
    private static final String SECTIONS = "(?:[ \\t]?[,;&]|[ \\t](?:and|or)\\b)[ \\t]?(?:" + AND + ")?(?!" + TELEPHONE
            + ")(?=\\d{1,5}[A-Z]?(?:[.:/-]\\d{1,5}[A-Z]?){1,3}\\(\\w{1,3}\\)|\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}(?![\\d.]))";
    private static final String LIST =
            "(?:" + PARAGRAPHS + "(?:" + PARAGRAPH + "){1,4}+|" + SECTIONS + SECTION + "){0,6}+";

    /// Law and section are bounded, so that no run of words costs more than its length. The Freedom of Information Act
    /// is no State's.
    static final String CITATION = "(?!5[ \\t]U\\.?[ \\t]?S)"
            + "(?=(?:\\d{1,3}[ \\t])?(?:" + STATE
            + "|[^\\d\\n]{0,60}(?:Code|Law|Act|Stat|§|Sec|\\p{Lu}\\.?\\p{Lu})))"
            + "(?:\\d{1,3}[ \\t])?\\p{Lu}[\\p{L}.'’&]{0,15}(?:(?<=Code|Ann\\.),)?"
            + "(?:[ \\t][\\p{Lu}§&][\\p{L}.'’§]{0,15}(?:(?<=Code|Ann\\.),)?){0,5}[ \\t](?:" + CHAPTER
            + ")?(?:§[ \\t]?)?"
            + "(?:" + SECTION + "|" + OF_CODE + ")" + BEHIND_COMMA + LIST;

    private static final Pattern CITED =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?<!\\d[ \\t])" + CITATION + "(?![\\p{L}\\p{N}(])");
    private static final Pattern NAMES_STATE = Pattern.compile("(?:\\d{1,3}[ \\t])?" + STATE + ".*");

    /// Words before a law's name that may begin with a capital, too.
    private static final Pattern LEADING = Pattern.compile(
            "^(?i:(?:redact(?:ed|ion)|withheld|exempt(?:ion)?|in (?:full|part)|per|under|see|pursuant to|basis|authority"
                    + "|statute)[ \\t])+");

    /// The Freedom of Information Act's own sections.
    private static final Pattern FEDERAL = Pattern.compile("\\b552a?\\(");
    /// A sign that no telephone and no number of a file has, or else a law's name that none has.
    private static final Pattern SIGNED = Pattern.compile("\\d-?[A-Z]?(?:[.:/]\\d|\\()");
    /// Behind a bare State only three numbers are a section, `Ga. 50-18-72`; Maryland's articles are two letters, and
    /// Connecticut's Act is in its first title.
    private static final Pattern HYPHENS = Pattern.compile(
            ".*(?:§|(?:\\p{Lu}\\.){3,5}|GRAMA|(?:Ala|Idaho|Miss|Utah)\\.? Code|\\b" + STATE + ".*\\b(?:Code|Stat)\\b.*"
                    + "|\\bMd\\. \\p{Lu}{2}|\\bConn\\.(?= 1-2)|\\b" + STATE + "(?=.*-.*-)(?!.*-(?:19|20)\\d\\d$))"
                    + "[ \\t]?(?<![\\d-])(?!\\d{3}-\\d{4}\\b)\\d{1,3}[A-Z]?(?:-\\d{1,5}[A-Z]?){1,3}");

    private static final Pattern CODE = Pattern.compile(".*" + OF_CODE);
    private static final Pattern LISTED = Pattern.compile(PARAGRAPHS + "|" + SECTIONS);
    /// The section that a law ends with.
    private static final Pattern LAST = Pattern.compile("(?<=[ §])" + SECTION + BEHIND_COMMA + "$");
    private static final Pattern ONE = Pattern.compile(PARAGRAPH);

    private LawCitations() {}

    /// Whether the name of the law begins with that of its State.
    static boolean namesState(String words) {
        return NAMES_STATE.matcher(words).matches();
    }

    /// Those in `text`, each once, as printed but for blanks.
    static List<String> in(String text) {
        List<String> laws = new ArrayList<>();
        Matcher citation = CITED.matcher(text);
        while (citation.find()) {
            String law = LEADING.matcher(citation.group()).replaceFirst("").replaceAll("\\s+", " ");
            if (isLaw(law)) {
                each(law).filter(one -> !laws.contains(one)).forEach(laws::add);
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

    private static boolean isLaw(String citation) {
        return !FEDERAL.matcher(citation).find()
                && (SIGNED.matcher(citation).find()
                        || HYPHENS.matcher(citation).matches()
                        || CODE.matcher(citation).matches());
    }

    /// `text` with `sign` in place of each of them.
    static String replaced(String text, String sign) {
        return CITED.matcher(text).replaceAll(found -> isLaw(found.group()) ? sign : "$0");
    }

    /// The citations that a list stands for: what follows the first takes the place of its section, or of its
    /// paragraph of the same kind.
    private static Stream<String> each(String law) {
        List<String> laws = new ArrayList<>();
        for (String part : LISTED.split(law, -1)) {
            laws.add(laws.isEmpty() ? part : before(laws.getLast(), part) + part);
        }
        return laws.stream();
    }

    private static String before(String law, String part) {
        if (part.charAt(0) != '(') {
            return LAST.matcher(law).replaceFirst("");
        }
        boolean digit = Character.isDigit(part.charAt(1));
        int cut = law.lastIndexOf('(');
        Matcher paragraph = ONE.matcher(law);
        while (paragraph.find()) {
            if (Character.isDigit(law.charAt(paragraph.start() + 1)) == digit) {
                cut = paragraph.start();
            }
        }
        return law.substring(0, cut);
    }
}
