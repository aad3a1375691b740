package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds agencies by how their names are made: `Homer Police Department`, `Sheriff's Office of Cook County`,
/// `Department of Corrections`, `San Diego Field Office`.
final class AgencyRules {
    private static final double TYPED = 0.8;
    private static final int LONGEST = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DEPT = Pattern.compile("\\b[Dd]ept\\b\\.?");
    private static final Pattern SHERIFF = Pattern.compile("\\bSheriff(?:s|['’]|s['’]|['’]s)? (Office|Department)\\b");
    /// The departments of the United States are listed without.
    private static final Pattern COUNTRY =
            Pattern.compile("^(?:The )?(?:U\\. ?S\\. ?|US |Us |United States )(?=Department of )");

    private final NameText names;
    private final Tokens tokens;
    private final PlaceSpans places;

    AgencyRules(NameText names, PlaceSpans places) {
        this.names = names;
        this.tokens = names.tokens();
        this.places = places;
    }

    List<NamedSpan> find() {
        List<NamedSpan> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isCapital(i) || names.isNetworkName(i)) {
                continue;
            }
            NamedSpan span = at(i, free);
            if (span != null) {
                found.add(span);
                free = span.last() + 1;
                i = span.last();
            }
        }
        return found;
    }

    /// @param free the first token that belongs to no earlier agency
    private @Nullable NamedSpan at(int head, int free) {
        if (!AgencyWords.ANY_HEAD.contains(norm(head))) {
            return null;
        }
        if (names.isCapitalsLine(head) && !isPoliceDepartment(head)) {
            return null;
        }
        int last = AgencyWords.HEADS.contains(norm(head)) ? ofWhat(head) : -1;
        if (last > head) {
            return agency(Math.max(before(head, head, LONGEST), free), last);
        }
        int first = before(head, head, LONGEST);
        int words = capitalWords(Math.max(first, free), head);
        boolean ends = isEnd(head, words);
        if (!ends || (tokens.isCapital(head + 1) && isLongerEnd(head + 1))) {
            return null;
        }
        return agency(Math.max(first, free), ofPlace(head));
    }

    /// `Police Department` ends where `Department` does.
    private boolean isLongerEnd(int next) {
        String norm = norm(next);
        return names.followsOnLine(next)
                && (AgencyWords.ENDS.contains(norm)
                        || AgencyWords.LONG_ENDS.contains(norm)
                        || AgencyWords.GOVERNED_ENDS.contains(norm));
    }

    private boolean isPoliceDepartment(int head) {
        return tokens.is(head, "department") && tokens.is(head - 1, "police");
    }

    private boolean isEnd(int head, int words) {
        String norm = norm(head);
        String before = norm(head - 1);
        boolean owned =
                before.equals("s") && tokens.touchesLast(head - 1) && AgencyWords.OWNERS.contains(norm(head - 2));
        if (AgencyWords.PAIRS.contains(before + " " + norm) && names.runsOn(head)) {
            boolean generic = before.equals("state")
                    || before.equals("task")
                    || before.equals("national")
                    || before.equals("county")
                    || before.equals("city");
            return words > (generic ? 2 : 1);
        }
        if (AgencyWords.ENDS.contains(norm)) {
            return words > 1;
        }
        if (AgencyWords.LONG_ENDS.contains(norm)) {
            return words > 2;
        }
        if (AgencyWords.GOVERNED_ENDS.contains(norm)) {
            return owned
                    || (words > 1 && AgencyWords.GOVERNING.contains(before) && (words > 2 || !norm.equals("office")));
        }
        return norm.equals("police") && words > 1 && places.endsAt(head - 1);
    }

    /// The last token of `Department of Health and Human Services`, -1 if nothing of the kind follows.
    private int ofWhat(int head) {
        int joint = tokens.is(head + 1, ".") ? head + 2 : head + 1;
        boolean on = tokens.is(joint, "on") && AgencyWords.ON_HEADS.contains(norm(head));
        if (!names.runsOn(joint) || !(on || tokens.is(joint, "of") || tokens.is(joint, "for"))) {
            return -1;
        }
        int at = tokens.is(joint + 1, "the") ? joint + 2 : joint + 1;
        if (!names.runsOn(at) || !isPart(at) || AgencyWords.NO_GOVERNMENT.contains(norm(at))) {
            return -1;
        }
        int last = names.wordEnd(at);
        for (int i = last + 1; i - head < LONGEST * 2 && names.runsOn(i); i++) {
            if (isPart(i)) {
                if (i == last + 1 && isHolder(at, i)) {
                    while (last > at && AgencyWords.ROLES.contains(norm(last))) {
                        last--;
                    }
                    return last;
                }
                last = names.wordEnd(i);
                i = last;
            } else if (!isJoint(i) || !joins(i)) {
                break;
            }
        }
        return last;
    }

    /// `Department of Corrections Commissioner Hask`, `Office of Personnel Dana Whitlock`: who holds an office there is
    /// no part of its name; but `Office of the Deputy Attorney General`.
    private boolean isHolder(int first, int token) {
        if (tokens.length(token) == 1) {
            return true;
        }
        String begins = norm(first);
        boolean ofOne = (NameWords.TITLES.contains(begins) && !begins.equals("general"))
                || IntStream.range(first, token).allMatch(i -> AgencyWords.ROLES.contains(norm(i)))
                || NameWords.TITLES.contains(norm(token - 1));
        boolean person = names.isGiven(token) && !names.isDoubtfulGiven(token) && names.isNameWord(token + 1);
        return !ofOne && (person || AgencyWords.HOLDERS.contains(norm(token)));
    }

    private boolean isJoint(int token) {
        return tokens.is(token, "of")
                || tokens.is(token, "and")
                || tokens.is(token, "the")
                || tokens.is(token, "for")
                || tokens.is(token, "&");
    }

    /// `of the`, `and Human`: but `Department of Justice and Department of State` are two.
    private boolean joins(int joint) {
        int next = tokens.is(joint + 1, "the") ? joint + 2 : joint + 1;
        if (!names.runsOn(next) || !isPart(next)) {
            return false;
        }
        boolean person = names.isGiven(next) && !names.isDoubtfulGiven(next);
        boolean other = AgencyWords.HEADS.contains(norm(next))
                || NameWords.TITLES.contains(norm(next))
                || tokens.isUpper(next)
                || next > joint + 1;
        return !tokens.is(joint, "and") || !(person || other);
    }

    private boolean isPart(int token) {
        return tokens.isCapital(token) && !names.isNetworkName(token) && !NameWords.MONTHS_DAYS.contains(norm(token));
    }

    /// The first token of the capitalised words before `head` on its line: `Cook County Sheriff's` before `Office`.
    private int before(int head, int from, int reach) {
        int first = from;
        int at = from - 1;
        while (at >= 0 && head - at <= reach && names.runsOn(at + 1)) {
            boolean possessive =
                    (tokens.is(at, "s") || tokens.is(at, "'")) && tokens.touchesLast(at) && isOwner(at - 1);
            boolean abbreviated = tokens.is(at, ".")
                    && tokens.touchesLast(at)
                    && tokens.isUpper(at - 1)
                    && tokens.length(at - 1) == 1;
            boolean joint =
                    (tokens.is(at, "and") || tokens.is(at, "&")) && tokens.isCapital(at - 1) && isGovernmentPair(at);
            if (possessive || abbreviated || joint) {
                at--;
                continue;
            }
            if (!isBeforeHead(at)) {
                break;
            }
            first = at;
            at--;
        }
        return first;
    }

    /// True for a word that may be the first of an agency's name.
    private boolean isBeforeHead(int token) {
        if (places.covers(token)) {
            return true;
        }
        boolean opensSentence = names.isSentenceStart(token) && names.isPlain(token);
        return tokens.isCapital(token)
                && names.followsOnLine(token + 1)
                && !NameWords.MONTHS_DAYS.contains(norm(token))
                && !AgencyWords.NO_PLACE.contains(norm(token))
                && !opensSentence;
    }

    /// `Sheriff's`, `Sheriffs'`, but a country's ministry is its own.
    private boolean isOwner(int token) {
        String norm = norm(token);
        return tokens.isCapital(token)
                && (AgencyWords.OWNERS.contains(norm)
                        || (norm.endsWith("s") && AgencyWords.OWNERS.contains(norm.substring(0, norm.length() - 1))));
    }

    /// `Parks and Recreation Department`
    private boolean isGovernmentPair(int and) {
        return !AgencyWords.HEADS.contains(norm(and + 1))
                && (AgencyWords.GOVERNING.contains(norm(and - 1)) || tokens.is(and + 1, "recreation"));
    }

    private int capitalWords(int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += tokens.isCapital(i) ? 1 : 0;
        }
        return words;
    }

    /// `Sheriff's Office of Cook County`
    private int ofPlace(int last) {
        int place = tokens.is(last + 1, "of") && names.runsOn(last + 2) ? places.endOf(last + 2) : -1;
        return place > last ? place : last;
    }

    private String norm(int token) {
        return names.norm(token);
    }

    private NamedSpan agency(int first, int last) {
        String words = BLANKS.matcher(names.words(first, last)).replaceAll(" ");
        return new NamedSpan(Mention.AGENCY, first, last, oneForm(words), "rule", TYPED);
    }

    /// `Sheriffs Office` and `Sheriff's Office`, `Fish & Game` and `Fish and Game` are one.
    private static String oneForm(String words) {
        String whole = DEPT.matcher(words).replaceAll("Department").replace(" & ", " and ");
        return COUNTRY.matcher(SHERIFF.matcher(whole).replaceAll("Sheriff's $1"))
                .replaceAll("");
    }
}
