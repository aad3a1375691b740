package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds known people in a text: by their full name in either order, by initial and surname, by one of both alone,
/// and where OCR misread a letter of a long name.
final class KnownNames {
    private static final double FULL = 1;
    private static final double MISREAD = 0.8;
    private static final double SURNAME = 0.8;
    private static final double GIVEN = 0.7;
    private static final double ONE_OF_SEVERAL = 0.5;
    private static final int MOST_MIDDLE = 2;
    /// Letters of a surname that is looked for alone.
    private static final int SHORTEST = 3;

    private final NameText names;
    private final Tokens tokens;
    private final KnownPeople people;
    private final String layer;

    KnownNames(NameText names, KnownPeople people, String layer) {
        this.names = names;
        this.tokens = names.tokens();
        this.people = people;
        this.layer = layer;
    }

    List<NamedSpan> find() {
        List<NamedSpan> found = new ArrayList<>();
        if (people.isEmpty()) {
            return found;
        }
        int i = 0;
        while (i < tokens.size()) {
            NamedSpan span = tokens.isCapital(i) && !names.isNetworkName(i) ? at(i) : initials(i);
            if (span != null) {
                found.add(span);
                i = span.last();
            }
            i++;
        }
        return found;
    }

    private @Nullable NamedSpan at(int first) {
        NamedSpan full = full(first);
        if (full != null) {
            return full;
        }
        KnownPerson joined = people.joined(tokens.norm(first));
        if (joined != null) {
            return span(first, first, joined, MISREAD);
        }
        NamedSpan turned = surnameFirst(first);
        if (turned != null) {
            return turned;
        }
        NamedSpan surname = surname(first);
        NamedSpan one = surname != null ? surname : given(first);
        return one != null ? one : initials(first);
    }

    /// `Dana Whitlock`, `Dana R. Whitlock`, `D. Whitlock`, `Dana Whit1ock`.
    private @Nullable NamedSpan full(int first) {
        boolean initial = names.isInitial(first);
        if (!initial
                && !names.isNameWord(first)
                && people.withGiven(norm(first)).isEmpty()) {
            return null;
        }
        int next = (initial ? names.initialEnd(first) : names.wordEnd(first)) + 1;
        String before = "";
        for (int middle = 0; middle <= MOST_MIDDLE && names.runsOn(next) && tokens.isCapital(next); middle++) {
            int last = names.wordEnd(next);
            String word = joinedNorm(next, last);
            KnownPerson person = people.called(norm(first), word);
            if (person == null && middle > 0) {
                // The hyphen of a surname of two may be left out.
                person = people.called(norm(first), before + "-" + word);
            }
            before = word;
            if (person == null && !initial && middle == 0) {
                person = people.misread(norm(first), word, names);
                if (person != null) {
                    return span(first, last, person, MISREAD);
                }
            }
            if (person != null) {
                return span(first, suffixEnd(last), person, FULL);
            }
            next = (names.isInitial(next) && !names.isJoinedWord(next) ? names.initialEnd(next) : last) + 1;
        }
        return null;
    }

    private int suffixEnd(int last) {
        int comma = tokens.is(last + 1, ",") ? last + 2 : last + 1;
        return names.followsOnLine(comma) && NameWords.SUFFIXES.contains(norm(comma)) ? comma : last;
    }

    /// `Whitlock, Dana R. (CTR)`; what stands in the brackets is no part of the name.
    private @Nullable NamedSpan surnameFirst(int first) {
        int end = names.wordEnd(first);
        if (!tokens.is(end + 1, ",") || !names.runsOn(end + 2) || !tokens.isCapital(end + 2)) {
            return null;
        }
        KnownPerson person = people.called(norm(end + 2), joinedNorm(first, end));
        if (person == null) {
            return null;
        }
        int last = names.wordEnd(end + 2);
        if (names.followsOnLine(last + 1) && names.isInitial(last + 1)) {
            last = names.initialEnd(last + 1);
        }
        return span(first, last, person, FULL);
    }

    /// `dw` alone on a line signs for Dana Whitlock.
    private @Nullable NamedSpan initials(int token) {
        if (tokens.length(token) != 2
                || !names.isLineStart(token)
                || !names.isLineEnd(token)
                || !tokens.isWord(token)) {
            return null;
        }
        KnownPerson person = people.signing(tokens.norm(token));
        return person == null ? null : span(token, token, person, GIVEN);
    }

    private @Nullable NamedSpan surname(int first) {
        int last = names.wordEnd(first);
        List<KnownPerson> meant = people.withLast(joinedNorm(first, last));
        int letters = tokens.end(last) - tokens.start(first);
        if (meant.isEmpty() || letters < SHORTEST || isBesideName(first, last) || names.isBeforeFeature(last)) {
            return null;
        }
        boolean titled = isTitled(first);
        if (!titled && (names.isPlain(first) || isWord(first) || isThing(first) || names.isCapitalsLine(first))) {
            return null;
        }
        return meant.size() == 1
                ? span(first, last, meant.getFirst(), titled ? FULL : SURNAME)
                : oneOf(first, last, meant);
    }

    private @Nullable NamedSpan given(int first) {
        List<KnownPerson> meant = people.withGiven(norm(first));
        if (meant.isEmpty()
                || tokens.length(first) < 2
                || isBesideName(first, first)
                || names.isBeforeFeature(first)
                || names.isPlain(first)
                || names.isCapitalsLine(first)
                || (names.isDoubtfulGiven(first) && names.isSentenceStart(first))) {
            return null;
        }
        return meant.size() == 1 ? span(first, first, meant.getFirst(), GIVEN) : oneOf(first, first, meant);
    }

    private NamedSpan oneOf(int first, int last, List<KnownPerson> meant) {
        return new NamedSpan(
                Mention.PERSON,
                first,
                last,
                names.words(first, last),
                meant.stream().map(KnownPerson::full).toList(),
                layer,
                ONE_OF_SEVERAL);
    }

    /// A surname that is a word, at a place where any word has a capital.
    private boolean isWord(int token) {
        return NameWords.NO_NAME.contains(norm(token))
                || (names.isDoubtfulGiven(token) && names.isSentenceStart(token));
    }

    /// `the Power Station`, `the Station`: beside a person of that name.
    private boolean isThing(int first) {
        boolean goesOn = names.followsOnLine(first)
                && tokens.isCapital(first - 1)
                && !tokens.isUpper(first - 1)
                && !names.isSentenceStart(first - 1);
        return names.isWord(first) && (goesOn || names.isBehindArticle(first));
    }

    private boolean isTitled(int first) {
        int before = tokens.is(first - 1, ".") ? first - 2 : first - 1;
        return before >= 0
                && names.runsOn(first)
                && NameWords.TITLES.contains(norm(before))
                && tokens.isCapital(before);
    }

    /// `Robert Whitlock` is not Dana, nor is `Whitlock Street`.
    private boolean isBesideName(int first, int last) {
        boolean before = names.followsOnLine(first)
                && ((names.isNameWord(first - 1) && !names.isWord(first - 1))
                        || (tokens.is(first - 1, ".") && names.isInitial(first - 2)));
        boolean after = names.followsOnLine(last + 1)
                && tokens.isCapital(last + 1)
                && (!isOther(last + 1) || names.isBeforeOrganisation(last));
        return before || after;
    }

    /// A capitalised word after a name that starts something else.
    private boolean isOther(int token) {
        Set<String> words = NameWords.MONTHS_DAYS;
        return words.contains(norm(token)) || names.isPlain(token);
    }

    private String joinedNorm(int first, int last) {
        return first == last ? norm(first) : Tokens.norm(names.words(first, last));
    }

    private String norm(int token) {
        return names.norm(token);
    }

    private NamedSpan span(int first, int last, KnownPerson person, double score) {
        return new NamedSpan(Mention.PERSON, first, last, person.full(), layer, score);
    }
}
