package org.foiatrail.segment.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;

/// Finds what may be a Bates number in a margin line: a token or short phrase that ends in at least three digits, or
/// in fewer behind a request's number.
///
/// Every plausible candidate is given; whether it is one, the production's other pages tell.
public final class Stamps {
    private static final int LONGEST_PREFIX = 36;
    private static final int LONGEST_LINE = 400;

    private static final Pattern CELL = Pattern.compile("\\S+(?:[ \\t]{1,2}\\S+)*");
    /// What else is printed on a stamp's line; in OCR text no gap is left between them.
    private static final Pattern MARK = Pattern.compile(
            "(?<![\\w-])(?:page\\s+\\d+(?:\\s+of\\s+\\d+)?|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))(?![\\w/-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("^(.*?)(\\d{3," + Stamp.MOST_DIGITS + "})(?:_[A-Z]{3,20})?\\W?$");
    /// `PS-PIA 2013-07 / 1`, `20cv1522(DOJ)-14`: digits in the prefix, a sign behind it, capitals but for `cv` and
    /// `p.`.
    private static final Pattern BEHIND_REQUEST = Pattern.compile(
            "^((?=.*\\d[-_]?\\w*\\d)(?=.*\\p{Lu}{2})(?:[\\p{Lu}\\d ._#:&/|()-]|(?<=\\d-?)cv)+?(?:[-_/#:|(.]|\\b[Pp]\\.) ?)"
                    + "(\\d{1,2})\\)?$");
    /// `0013 of 0482`: the pages of a whole release, filled to one width; a paper's own are not.
    private static final Pattern OF_ALL = Pattern.compile("^()(0\\d{2,6}) of (\\d{3,7})$");
    private static final Pattern EDITION = Pattern.compile(
            "\\b(?:REV|VER|VERSION|EDITION|DRAFT|FORM|SECTION|PART|CHAPTER|APPENDIX|ANNEX|ATTACHMENT|EXHIBIT|TAB|TABLE|FIGURE|ITEM|STEP|SLIDE|FY)\\b");
    /// The running number, printed once more in front of all.
    private static final Pattern TWICE = Pattern.compile("^0*(\\d{3," + Stamp.MOST_DIGITS + "})[ ._-]+(?=\\S)");
    private static final Pattern TOKEN =
            Pattern.compile("(?<!\\S)([A-Z][A-Z0-9]{0,9}[-_.]?)(\\d{5," + Stamp.MOST_DIGITS + "})(?!\\S)");
    private static final Pattern PHONE = Pattern.compile(".*(?:\\(\\d{3}\\) ?|(?<!\\d)\\d{3}[-. ])\\d{3}[-. ]\\d{4}.*");
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._#:&/|()-]*");
    private static final Pattern DATE = Pattern.compile(".*\\d{1,2}[/.-]\\d{1,2}[/.-]$|.*\\d[/:]$|.*\\d:\\d{2}.*");
    private static final Pattern NO_STAMP = Pattern.compile(
            "(?:.*\\b)?(?:page|pages|pg|room|suite|ste|box|phone|tel|fax|street|st|ave|avenue|floor|of|in|on|at|zip"
                    + "|jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)\\W*",
            Pattern.CASE_INSENSITIVE);

    /// A postal code after its state.
    private static final Pattern POSTAL =
            Pattern.compile("(?:.*\\W)?(?:[A-Z]{2}|\\p{Lu}\\p{Ll}+)\\.?\\s{1,2}(?!00)\\d{5}");

    private Stamps() {}

    /// The candidates of a margin line.
    public static List<Stamp> in(Line line) {
        List<Stamp> found = new ArrayList<>();
        if (line.text().length() > LONGEST_LINE || !holdsDigits(line.text(), 2) || HeaderLabels.match(line) != null) {
            return found;
        }
        Matcher cells = CELL.matcher(line.text());
        while (cells.find()) {
            Matcher marks = MARK.matcher(cells.group());
            int start = 0;
            while (marks.find()) {
                inCell(line, cells.start() + start, cells.start() + marks.start(), found);
                start = marks.end();
            }
            inCell(line, cells.start() + start, cells.end(), found);
        }
        return found;
    }

    /// So many digits in a row: without them, nothing else needs to be tried.
    private static boolean holdsDigits(String text, int least) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < least; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == least;
    }

    private static void inCell(Line line, int from, int to, List<Stamp> found) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(line.text().charAt(start))) {
            start++;
        }
        String cell = line.text().substring(start, to).stripTrailing();
        Matcher matcher = ENDS_IN_NUMBER.matcher(cell);
        if (matcher.matches() && plausible(cell, matcher.group(1), matcher.group(2))) {
            found.add(stamp(line, start, matcher));
            return;
        }
        Matcher of = OF_ALL.matcher(cell);
        if (of.matches() && of.group(2).length() == of.group(3).length()) {
            found.add(stamp(line, start, of));
            return;
        }
        Matcher page = BEHIND_REQUEST.matcher(cell);
        if (page.matches()
                && plausible(cell, page.group(1).strip(), page.group(2))
                && !EDITION.matcher(cell).find()) {
            found.add(stamp(line, start, page));
            return;
        }
        Matcher token = TOKEN.matcher(cell);
        while (token.find()) {
            found.add(stamp(line, start, token));
        }
    }

    /// True if the line is a stamp and nothing else: prefix in capitals, or digits with leading zeros.
    static boolean alone(String cell) {
        if (cell.length() > LONGEST_LINE || !holdsDigits(cell, 3)) {
            return false;
        }
        Matcher matcher = ENDS_IN_NUMBER.matcher(cell);
        if (!matcher.matches() || !plausible(cell, matcher.group(1), matcher.group(2))) {
            return false;
        }
        String prefix = matcher.group(1);
        String number = matcher.group(2);
        boolean capitals = !prefix.isBlank() && prefix.equals(prefix.toUpperCase(Locale.ROOT));
        return capitals
                ? number.length() >= 4 || number.startsWith("0")
                : number.startsWith("0") && number.length() >= 5;
    }

    private static Stamp stamp(Line line, int offset, Matcher matcher) {
        int start = line.start() + offset + matcher.start();
        int end = line.start() + offset + matcher.end(2);
        String prefix = matcher.group(1);
        String number = matcher.group(2);
        Matcher twice = TWICE.matcher(prefix);
        int again = twice.find() && number.endsWith(twice.group(1)) ? twice.end() : 0;
        return new Stamp(
                new Span(line.page(), start + again, end),
                prefix.substring(again),
                Long.parseLong(number),
                number.length());
    }

    private static boolean plausible(String cell, String prefix, String number) {
        if (prefix.length() > LONGEST_PREFIX || PHONE.matcher(cell).matches()) {
            return false;
        }
        if (prefix.isBlank()) {
            return number.length() >= 5 || number.startsWith("0");
        }
        if (POSTAL.matcher(cell).matches() || (isProse(prefix) && !number.startsWith("0") && number.length() < 6)) {
            return false;
        }
        boolean words = prefix.strip().split("\\s+", -1).length <= 5;
        boolean padded = number.startsWith("0") && number.length() >= 5;
        return words
                && balanced(cell)
                && PREFIX.matcher(prefix).matches()
                && (padded || !NO_STAMP.matcher(prefix).matches())
                && !DATE.matcher(prefix).matches();
    }

    private static boolean balanced(String cell) {
        return cell.chars().filter(c -> c == '(').count()
                == cell.chars().filter(c -> c == ')').count();
    }

    /// Words in small letters set apart from the number.
    private static boolean isProse(String prefix) {
        return Character.isWhitespace(prefix.charAt(prefix.length() - 1))
                && prefix.chars().anyMatch(Character::isLowerCase);
    }
}
