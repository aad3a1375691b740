package org.foiatrail.tag.name;

import java.util.stream.IntStream;
import org.foiatrail.tag.text.Tokens;

/// Where an agency's name ends behind the word that makes it one: `of Health and Human Services`, `of Cook County`,
/// `No. 2`.
final class AgencyEnds {
    private static final int LONGEST = 16;
    /// Digits of a district's number; longer ones are years.
    private static final int LONGEST_NUMBER = 3;
    /// Letters of a word that may be a plural: `was` is none.
    private static final int SHORTEST_PLURAL = 4;

    private final NameText names;
    private final Tokens tokens;
    private final PlaceSpans places;

    AgencyEnds(NameText names, PlaceSpans places) {
        this.names = names;
        this.tokens = names.tokens();
        this.places = places;
    }

    /// The last token of `Department of Health and Human Services`, -1 if nothing of the kind follows.
    int ofWhat(int head) {
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
        for (int i = last + 1; i - head < LONGEST && names.runsOn(i); i++) {
            if (isPart(i) && !isLabel(i)) {
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
    /// no part of its name; but `Office of the Deputy Attorney General`, `Office of State Court Administrator`.
    private boolean isHolder(int first, int token) {
        if (tokens.length(token) == 1) {
            return true;
        }
        String begins = norm(first);
        boolean ofOne = tokens.is(token - 1, "court")
                || (NameWords.TITLES.contains(begins) && !begins.equals("general"))
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

    /// The label of a memo's next line or cell: `THROUGH`, `Date:`.
    private boolean isLabel(int token) {
        boolean shouts = tokens.isUpper(token) && !tokens.isUpper(token - 1);
        boolean colon = tokens.is(token + 1, ":");
        return names.isLineStart(token) ? shouts || colon : shouts && colon;
    }

    /// `Water District No. 2`, `School District 11`, but `Water District 45 customers`
    int numberEnd(int head) {
        int at = head + 1;
        if (tokens.is(at, "no")) {
            at += tokens.is(at + 1, ".") ? 2 : 1;
        } else if (tokens.is(at, "#")) {
            at++;
        }
        boolean numbered = tokens.isNumber(at) && tokens.length(at) <= LONGEST_NUMBER && names.runsOn(at);
        boolean counts = at == head + 1 && isPlural(at + 1);
        return numbered && !counts ? at : head;
    }

    private boolean isPlural(int token) {
        return names.runsOn(token)
                && tokens.isWord(token)
                && !tokens.isCapital(token)
                && tokens.length(token) >= SHORTEST_PLURAL
                && (norm(token).endsWith("s") || tokens.is(token, "people"));
    }

    /// `Sheriff's Office of Cook County`
    int ofPlace(int last) {
        int place = tokens.is(last + 1, "of") && names.runsOn(last + 2) ? places.endOf(last + 2) : -1;
        return place > last ? place : last;
    }

    private String norm(int token) {
        return names.norm(token);
    }
}
