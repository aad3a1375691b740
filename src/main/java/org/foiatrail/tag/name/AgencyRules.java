package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern CONSONANTS = Pattern.compile("[A-Z&&[^AEIOU]]{3}");
    private static final Pattern DEPT = Pattern.compile("\\b[Dd]ept\\b\\.?");
    private static final Pattern SHERIFF = Pattern.compile("\\bSheriff(?:s|['’]|s['’]|['’]s)? (Office|Department)\\b");
    /// The departments of the United States are listed without.
    private static final Pattern COUNTRY =
            Pattern.compile("^(?:The )?(?:U\\. ?S\\. ?|US |Us |United States )(?=Department of )");

    private final NameText names;
    private final Tokens tokens;
    private final PlaceSpans places;
    private final AgencyEnds ends;
    private final AgencyNames listed;
    /// Where names of the list end that no State's agency bears.
    private final Set<Integer> listedEnds;

    /// @param found those of the list that are named in full
    AgencyRules(NameText names, PlaceSpans places, AgencyNames listed, List<NamedSpan> found) {
        this.names = names;
        this.listed = listed;
        this.listedEnds = found.stream()
                .filter(span -> !AgencyNames.isShared(span.canonical()))
                .map(NamedSpan::last)
                .collect(Collectors.toSet());
        this.tokens = names.tokens();
        this.places = places;
        this.ends = new AgencyEnds(names, places);
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
        NamedSpan span = named(head, free);
        boolean fits = span == null
                || !names.isCapitalsLine(head)
                || isPoliceDepartment(head)
                || isLetterhead(span.first(), span.last());
        return fits ? span : null;
    }

    private @Nullable NamedSpan named(int head, int free) {
        int last = AgencyWords.HEADS.contains(norm(head)) ? ends.ofWhat(head) : -1;
        if (last > head) {
            return agency(Math.max(afterComma(before(head, head, LONGEST), head), free), last);
        }
        int first = before(head, head, LONGEST);
        int words = capitalWords(Math.max(first, free), head);
        if (!isEnd(head, words) || (tokens.isCapital(head + 1) && isLongerEnd(head + 1))) {
            return null;
        }
        return agency(Math.max(first, free), tokens.is(head, "district") ? ends.numberEnd(head) : ends.ofPlace(head));
    }

    /// `Drinking Water Branch` names one, `Frankfort, Kentucky Division of Water` a State's.
    private int afterComma(int first, int head) {
        int after = first;
        for (int i = first; i < head; i++) {
            after = tokens.is(i, ",") ? i + 1 : after;
        }
        return after;
    }

    /// A line of its own in capitals, as papers are headed; `USDA FOREST SERVICE` is two of the list.
    private boolean isLetterhead(int first, int last) {
        return !listedEnds.contains(last)
                && (tokens.isAfterBreak(first) || names.isLineStart(first))
                && names.isLineEnd(last)
                && IntStream.rangeClosed(first + 1, last).noneMatch(names::isLineStart)
                && IntStream.rangeClosed(first, last).noneMatch(i -> AgencyWords.HEADING.contains(norm(i)));
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
            return words > (AgencyWords.GENERIC.contains(before) ? 2 : 1);
        }
        if (AgencyWords.ENDS.contains(norm)) {
            return words > 1;
        }
        if (AgencyWords.LONG_ENDS.contains(norm)) {
            boolean any = !AgencyWords.KINDS.containsKey(norm);
            return words > 2
                    && (any || (isKind(head) && !places.endsAt(head - 1)))
                    && !AgencyWords.NO_UNIT_BEFORE.contains(before)
                    && !tokens.isNumber(head + 1);
        }
        if (words > 2 && isKind(head)) {
            return true;
        }
        if (AgencyWords.GOVERNED_ENDS.contains(norm)) {
            return owned
                    || (words > 1 && AgencyWords.GOVERNING.contains(before) && (words > 2 || !norm.equals("office")));
        }
        return norm.equals("police") && words > 1 && places.endsAt(head - 1);
    }

    private boolean isKind(int head) {
        String before = norm(head - 1);
        int behind = tokens.is(head - 2, "and") || tokens.is(head - 2, "&") ? head - 3 : head - 2;
        Set<String> only = AgencyWords.ONLY_BEHIND.get(before + " " + norm(head));
        return AgencyWords.KINDS.getOrDefault(norm(head), Set.of()).contains(before)
                && (only == null || only.contains(norm(behind)));
    }

    /// The first token of the capitalised words before `head` on its line: `Cook County Sheriff's` before `Office`.
    private int before(int head, int from, int reach) {
        int first = from;
        int at = from - 1;
        while (at >= 0 && head - at <= reach && names.runsOn(at + 1)) {
            boolean possessive = (tokens.is(at, "s") || tokens.is(at, "'"))
                    && tokens.touchesLast(at)
                    && (isOwner(at - 1) || names.isBeforeFeature(at - 1));
            boolean abbreviated = tokens.is(at, ".")
                    && tokens.touchesLast(at)
                    && tokens.isUpper(at - 1)
                    && tokens.length(at - 1) == 1;
            boolean joint =
                    (tokens.is(at, "and") || tokens.is(at, "&")) && tokens.isCapital(at - 1) && isPair(at, head);
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

    /// `Parks and Recreation Department`, `Finance and Administration Cabinet`
    private boolean isGovernmentPair(int and, int head) {
        return (!AgencyWords.HEADS.contains(norm(and + 1)) || and + 2 == head)
                && (AgencyWords.GOVERNING.contains(norm(and - 1)) || tokens.is(and + 1, "recreation"));
    }

    /// `Enforcement and Compliance Assurance Division`: words that nobody is called before what ends few other names.
    private boolean isPair(int and, int head) {
        String end = norm(head);
        boolean unit = AgencyWords.LONG_ENDS.contains(end) || AgencyWords.KINDS.containsKey(end);
        return isGovernmentPair(and, head) || (unit && names.isNobody(and - 1) && names.isNobody(and + 1));
    }

    private int capitalWords(int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += tokens.isCapital(i) ? 1 : 0;
        }
        return words;
    }

    private String norm(int token) {
        return names.norm(token);
    }

    private NamedSpan agency(int first, int last) {
        String printed = BLANKS.matcher(names.words(first, last)).replaceAll(" ");
        String words = names.isCapitalsLine(last) ? NameCase.ofAgency(printed, this::isShort) : printed;
        return new NamedSpan(Mention.AGENCY, first, last, oneForm(words), "rule", TYPED);
    }

    /// `USDA`, and `NYC`: three consonants that are no word.
    private boolean isShort(String letters) {
        return listed.isAbbreviation(letters)
                || (CONSONANTS.matcher(letters).matches() && !names.isKnown(Tokens.norm(letters)));
    }

    /// `Sheriffs Office` and `Sheriff's Office`, `Fish & Game` and `Fish and Game` are one.
    private static String oneForm(String words) {
        String whole = DEPT.matcher(words).replaceAll("Department").replace(" & ", " and ");
        return COUNTRY.matcher(SHERIFF.matcher(whole).replaceAll("Sheriff's $1"))
                .replaceAll("");
    }
}
