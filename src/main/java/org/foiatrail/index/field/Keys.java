package org.foiatrail.index.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.index.word.Folding;
import org.foiatrail.model.Ids;

/// Names of the index's own fields, and the forms of values that are compared as a whole.
public final class Keys {
    /// A file of a production: what is replaced and removed at once.
    public static final String FILE = "file";

    /// The production's exact name; the searchable one is folded.
    public static final String IN = "in";

    /// Words broken over the page break of a bridge, joined.
    public static final String ACROSS = "across";

    /// Tells passages from bridges.
    public static final String ROLE = "role";

    public static final String PASSAGE = "passage";
    public static final String BRIDGE = "bridge";

    /// Where a bridge's first page ends in its text.
    public static final String BOUNDARY = "boundary";

    /// Kinds of mentions that could not be resolved.
    public static final String UNRESOLVED = "unresolved";

    /// One number a page.
    public static final String PLACE = "place";

    public static final String BATES_NUMBER = "bates.number";
    public static final String BY_PRODUCTION = "by.production";
    public static final String BY_PATH = "by.path";
    public static final String BY_PAGE = "by.page";
    public static final String BY_START = "by.start";
    public static final String BY_DATE = "by.date";

    /// Blanks, and the brackets around a number that was inferred.
    private static final Pattern MARKS = Pattern.compile("[\\s\\[\\]]+");
    private static final Pattern NOT_OF_EXEMPTION = Pattern.compile("[^a-z0-9*?]+");
    /// `Exemption 5`, `5 U.S.C. 552(b)(5)`, `552a(k)(2)`: what stands before the letter or number.
    private static final Pattern STATUTE = Pattern.compile("^(?:exemption|ex)?(?:5usc)?(?:552a?(?=[a-z]\\d))?");
    private static final Pattern SUBPART = Pattern.compile("(.*\\d)[a-z]");
    private static final Pattern TAIL = Pattern.compile("0*(\\d{1,18})$");

    private Keys() {}

    public static String file(String production, String path) {
        return production + '\0' + path;
    }

    public static long place(String production, String path, int page) {
        return Long.parseUnsignedLong(Ids.of(production, path, page), 16);
    }

    /// A path is found whole and by its last name.
    public static List<String> path(String path) {
        String folded = Folding.fold(path);
        return List.of(folded, folded.substring(folded.lastIndexOf('/') + 1)).stream()
                .distinct()
                .toList();
    }

    public static String bates(String bates) {
        return MARKS.matcher(Folding.fold(bates)).replaceAll("");
    }

    /// A Bates number as it is found: as printed, and without its number's leading zeros.
    public static List<String> batesForms(String bates) {
        String whole = bates(bates);
        List<String> forms = new ArrayList<>(List.of(whole));
        Matcher tail = TAIL.matcher(whole);
        if (tail.find() && tail.start() < tail.start(1)) {
            forms.add(whole.substring(0, tail.start()) + tail.group(1));
        }
        return forms;
    }

    /// The number at its end, by which people cite a page; -1 without one.
    public static long batesNumber(String bates) {
        Matcher tail = TAIL.matcher(bates(bates));
        return tail.find() ? Long.parseLong(tail.group(1)) : -1;
    }

    /// `(b)(7)(C)`, `b7C`, `Exemption 7(C)` and `552(b)(7)(C)` are one.
    public static String exemption(String exemption) {
        String bare = NOT_OF_EXEMPTION.matcher(Folding.fold(exemption)).replaceAll("");
        String own = STATUTE.matcher(bare).replaceFirst("");
        return own.isEmpty() || !Character.isDigit(own.charAt(0)) ? own : "b" + own;
    }

    /// An exemption as it is found: `b7C` by its number alone, too.
    public static List<String> exemptionForms(String exemption) {
        String whole = exemption(exemption);
        Matcher subpart = SUBPART.matcher(whole);
        return subpart.matches() ? List.of(whole, subpart.group(1)) : List.of(whole);
    }
}
