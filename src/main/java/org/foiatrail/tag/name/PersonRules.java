package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds people by what stands before their name, a title or initials, and by listed given names.
final class PersonRules {
    private static final double TITLED = 0.9;
    private static final double LISTED = 0.9;
    private static final double TURNED = 0.9;
    private static final double INITIALS = 0.8;
    private static final double GIVEN_ALONE = 0.6;
    private static final int MOST_WORDS = 3;

    /// `U.S. Embassy`, `P.S. Tom`
    private static final Set<String> NO_INITIALS =
            Set.of("us", "uk", "un", "eu", "ps", "dc", "ny", "la", "am", "pm", "ai");

    /// Behind what a title begins: `Chief Operating Officer`.
    private static final Set<String> OFFICES = Set.of("officer", "manager", "counsel", "engineer", "executive");

    /// `JoAnn`, `LaToya`, `FitzHenry`
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}\\p{Ll}{1,4}\\p{Lu}\\p{Ll}{2,}");

    private final NameText names;
    private final Tokens tokens;

    PersonRules(NameText names) {
        this.names = names;
        this.tokens = names.tokens();
    }

    List<NamedSpan> find() {
        List<NamedSpan> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            NamedSpan span = tokens.isCapital(i) && !names.isNetworkName(i) ? at(i) : null;
            if (span != null) {
                found.add(span);
                i = span.last();
            } else if (names.isGiven(i)) {
                // Where a name is none, its parts are none.
                i = Math.max(i, nameEnd(i, MOST_WORDS));
            }
            i++;
        }
        return found;
    }

    private @Nullable NamedSpan at(int first) {
        NamedSpan titled = titled(first);
        if (titled != null) {
            return titled;
        }
        NamedSpan addressed = addressed(first);
        if (addressed != null) {
            return addressed;
        }
        NamedSpan turned = surnameFirst(first);
        if (turned != null) {
            return turned;
        }
        if (names.isGiven(first) && !names.isBehindName(first)) {
            int last = nameEnd(first, MOST_WORDS);
            return last > names.wordEnd(first) ? givenAndSurname(first, last) : givenAlone(first);
        }
        return initialsAndSurname(first);
    }

    /// `Sheriff Delgado`, `Mr. Hask`, `Dr. A. Hask`: the name alone is the mention.
    private @Nullable NamedSpan titled(int title) {
        if (!NameWords.PERSONAL.contains(norm(title)) || names.isCapitalsLine(title)) {
            return null;
        }
        int first = tokens.is(title + 1, ".") && tokens.touchesLast(title + 1) ? title + 2 : title + 1;
        while (names.runsOn(first) && NameWords.TITLES.contains(norm(first)) && tokens.isCapital(first)) {
            first = tokens.is(first + 1, ".") ? first + 2 : first + 1;
        }
        if (!names.runsOn(first)) {
            return null;
        }
        int last = nameEnd(first, MOST_WORDS);
        // `Chief Operating Officer`
        boolean office =
                names.followsOnLine(last + 1) && tokens.isCapital(last + 1) && OFFICES.contains(norm(last + 1));
        return last < first || office ? null : person(first, last, "rule", TITLED);
    }

    /// `Whitlock, Dana R. (CTR)`, or alone on its line.
    private @Nullable NamedSpan surnameFirst(int first) {
        int end = names.wordEnd(first);
        int given = end + 2;
        if (!tokens.is(end + 1, ",")
                || !names.followsOnLine(given)
                || !names.isGiven(given)
                || !names.isNameWord(first)) {
            return null;
        }
        int last = names.wordEnd(given);
        if (names.followsOnLine(last + 1) && names.isInitial(last + 1)) {
            last = names.initialEnd(last + 1);
        }
        boolean tagged = tokens.is(last + 1, "(") && tokens.isUpper(last + 2) && tokens.is(last + 3, ")");
        boolean quoted = tokens.is(first - 1, "\"") && tokens.is(last + 1, "\"");
        boolean alone = (names.isLineStart(first) || names.isAfterCell(first) || tokens.is(first - 1, ";"))
                && (names.isLineEnd(last) || tokens.is(last + 1, ";"));
        if (!tagged && !quoted && !(alone && (!names.isGiven(first) || names.isAfterCell(last + 1)))) {
            return null;
        }
        return new NamedSpan(
                Mention.PERSON, first, last, names.words(given, last) + " " + names.words(first, end), "rule", TURNED);
    }

    /// `"Dana Whitlock" <dana@...>`, `Whitlock, Dana [mailto:...]`
    private @Nullable NamedSpan addressed(int first) {
        if (!names.isNameWord(first) || names.isBehindName(first)) {
            return null;
        }
        int end = nameEnd(first, MOST_WORDS);
        boolean turned = tokens.is(end + 1, ",") && names.followsOnLine(end + 2);
        int last = turned ? nameEnd(end + 2, MOST_WORDS) : end;
        int after = tokens.is(last + 1, "\"") || tokens.is(last + 1, "'") ? last + 2 : last + 1;
        boolean address = (tokens.is(after, "<") && !tokens.is(after + 1, "<"))
                || (tokens.is(after, "[") && tokens.is(after + 1, "mailto"));
        if (!address || !names.runsOn(after) || last < end || (turned ? last <= end + 1 : last == first)) {
            return null;
        }
        String full = turned ? names.words(end + 2, last) + " " + names.words(first, end) : names.words(first, last);
        return new NamedSpan(Mention.PERSON, first, last, full, "rule", TURNED);
    }

    private @Nullable NamedSpan givenAndSurname(int first, int last) {
        boolean doubtful = names.isDoubtfulGiven(first);
        boolean thing = NameWords.NO_SURNAME.contains(norm(last))
                || (names.followsOnLine(last + 1)
                        && tokens.isCapital(last + 1)
                        && NameWords.NO_SURNAME.contains(norm(last + 1)));
        if (thing || names.isBeforeOrganisation(last) || isBuilding(first, last)) {
            return null;
        }
        return person(first, last, "gazetteer", doubtful && names.isSentenceStart(first) ? GIVEN_ALONE : LISTED);
    }

    private @Nullable NamedSpan givenAlone(int first) {
        int last = names.wordEnd(first);
        boolean beside = names.runsOn(last + 1)
                && tokens.isCapital(last + 1)
                && !tokens.isUpper(last + 1)
                && !NameWords.MONTHS_DAYS.contains(norm(last + 1))
                && !names.isPlain(last + 1);
        if (beside
                || names.isBeforeOrganisation(last)
                || names.isBeforeFeature(last)
                || names.isCell(first, last)
                || names.isCited(first, last)
                || isBehindCapital(first)
                || (NameWords.PLACING.contains(norm(first - 1)) && names.runsOn(first))
                || NameWords.NO_NAME.contains(norm(first))
                || isScrap(first)
                || names.isCapitalsLine(first)
                || tokens.isUpper(first)
                || names.isPlain(first)) {
            return null;
        }
        if (names.isDoubtfulGiven(first) && (names.isSentenceStart(first) || names.isBehindArticle(first))) {
            return null;
        }
        return person(first, last, "gazetteer", GIVEN_ALONE);
    }

    /// What a misread word leaves: `Ki`, `RaY`, `De`.
    private boolean isScrap(int token) {
        String word = names.words(token, token);
        boolean mixed = word.chars().skip(1).anyMatch(Character::isUpperCase)
                && !MIXED.matcher(word).matches();
        boolean scrap = word.length() <= 2 || NameWords.PARTICLES.contains(norm(token));
        return mixed || (scrap && !NameWords.SHORT_GIVEN.contains(norm(token)));
    }

    /// `J. Hask`, `J.R. Hask`; at a line's start `A. Background` is a heading.
    private @Nullable NamedSpan initialsAndSurname(int first) {
        if (!names.isInitial(first)
                || names.initialEnd(first) == first
                || (names.isSentenceStart(first) && !isBehindLabel(first))
                || tokens.touchesLast(first)) {
            return null;
        }
        int at = names.initialEnd(first) + 1;
        if (NO_INITIALS.contains(norm(first) + norm(at))) {
            return null;
        }
        if (names.isInitial(at) && names.initialEnd(at) > at && names.followsOnLine(at)) {
            at = names.initialEnd(at) + 1;
        }
        if (!names.runsOn(at) || !names.isNameWord(at) || names.isNetworkName(at)) {
            return null;
        }
        int last = names.wordEnd(at);
        boolean goesOn = names.followsOnLine(last + 1) && names.isNameWord(last + 1);
        return goesOn || names.isBeforeOrganisation(last) || names.isBehindName(first)
                ? null
                : person(first, suffixEnd(last), "rule", INITIALS);
    }

    /// `Reporting deputy: J. Hask`
    private boolean isBehindLabel(int first) {
        return tokens.is(first - 1, ":") && names.followsOnLine(first);
    }

    /// `in Burton Hall`, `near Lincoln Way`: a surname elsewhere.
    private boolean isBuilding(int first, int last) {
        return NameWords.ORGANISATION.contains(norm(last))
                && (NameWords.PLACING.contains(norm(first - 1)) || tokens.isNumber(first - 1))
                && names.runsOn(first);
    }

    /// `St. Mary`, `Camp David`, `Mount Vernon`, but not `When Dana` or `CEO Dana`.
    private boolean isBehindCapital(int first) {
        int before = tokens.is(first - 1, ".") && tokens.touchesLast(first - 1) ? first - 2 : first - 1;
        return before >= 0
                && names.followsOnLine(first)
                && tokens.isCapital(before)
                && !tokens.isUpper(before)
                && (NameWords.PARTICLES.contains(norm(before))
                        || (!names.isSentenceStart(before)
                                && !names.isPlain(before)
                                && !NameWords.TITLES.contains(norm(before))));
    }

    /// The last token of the name that begins at `first`, at most so many words; before `first` if there is none.
    private int nameEnd(int first, int words) {
        int last = first - 1;
        int at = first;
        for (int word = 0; word < words; word++) {
            boolean joined = word == 0 || (word == 1 ? names.runsOn(at) : names.followsOnLine(at));
            if (!joined) {
                break;
            }
            if (names.isInitial(at) && !names.isJoinedWord(at)) {
                at = names.initialEnd(at) + 1;
            } else if (word > 0 && NameWords.PARTICLES.contains(norm(at)) && tokens.isCapital(particleNext(at))) {
                at = particleNext(at);
                word--;
                if (!names.isNameWord(at)) {
                    break;
                }
                last = names.wordEnd(at);
                at = last + 1;
            } else if (isPartOfName(at, word)) {
                last = names.wordEnd(at);
                at = last + 1;
            } else {
                break;
            }
        }
        return last < first ? last : suffixEnd(last);
    }

    private boolean isPartOfName(int at, int word) {
        if (names.isNetworkName(at) || (word > 0 && NameWords.SUFFIXES.contains(norm(at)))) {
            return false;
        }
        return names.isNameWord(at)
                || names.isJoinedWord(at)
                || (word == 0 && names.isGiven(at) && !tokens.isUpper(at));
    }

    /// `al-Abadi`, `van Dyke`
    private int particleNext(int at) {
        return tokens.is(at + 1, "-") || tokens.is(at + 1, ".") || tokens.is(at + 1, "'") ? at + 2 : at + 1;
    }

    private int suffixEnd(int last) {
        int comma = tokens.is(last + 1, ",") ? last + 2 : last + 1;
        if (!names.followsOnLine(comma) || !NameWords.SUFFIXES.contains(norm(comma)) || !tokens.isCapital(comma)) {
            return last;
        }
        return tokens.is(comma + 1, ".") && tokens.touchesLast(comma + 1) ? comma + 1 : comma;
    }

    private String norm(int token) {
        return names.norm(token);
    }

    private NamedSpan person(int first, int last, String layer, double score) {
        return new NamedSpan(Mention.PERSON, first, last, names.words(first, last), layer, score);
    }
}
