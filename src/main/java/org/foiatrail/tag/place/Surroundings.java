package org.foiatrail.tag.place;

import java.util.regex.Pattern;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// What stands around a name, and what that says: a place, a person, an organisation, an address.
final class Surroundings {
    /// Tokens looked back over for a street or a box number.
    private static final int ADDRESS_REACH = 14;
    private static final int ZIP = 5;
    /// Letters of an agency's abbreviation.
    private static final int LETTERS = 5;
    /// Characters of a line that ends for want of room; lines of an address or a form are shorter.
    private static final int FULL_LINE = 50;
    /// Characters looked at on each side: a file may be one endless line.
    private static final int WINDOW = 200;
    private static final Pattern NET = Pattern.compile("(?i)[@=\\\\]|://|www\\.|\\.(com|gov|org|net|us|edu|mil)\\b"
            + "|_\\S*\\.(docx?|xlsx?|pptx?|pdf|txt|msg|eml|zip|png|jpe?g|tiff?|html?)\\b");

    private final RunningText text;
    private final Tokens tokens;

    Surroundings(RunningText text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// True if the token stands on the same printed line as the one before, in the same paragraph and
    /// the same cell of a table.
    boolean followsOnLine(int token) {
        return token > 0
                && token < tokens.size()
                && !tokens.isAfterBreak(token)
                && text.lineStart(tokens.start(token)) <= tokens.start(token - 1)
                && !text.isAfterCell(tokens.start(token));
    }

    /// True if the token goes on with the sentence: on the same line, or on the next where that line was full.
    private boolean readsOn(int token) {
        return followsOnLine(token)
                || (token > 0
                        && token < tokens.size()
                        && !tokens.isAfterBreak(token)
                        && tokens.end(token - 1) - text.lineStart(tokens.start(token - 1)) >= FULL_LINE);
    }

    /// True if the token begins a cell of a table.
    boolean isAfterCell(int token) {
        return token > 0 && token < tokens.size() && text.isAfterCell(tokens.start(token));
    }

    /// True if the whole line is in capitals, which then say nothing.
    boolean isCapitalsLine(int token) {
        int from = Math.max(text.lineStart(tokens.start(token)), tokens.start(token) - WINDOW);
        int to = Math.min(text.lineEnd(tokens.start(token)), tokens.end(token) + WINDOW);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > tokens.length(token);
    }

    /// True inside an e-mail address, a link, a mail system's path or a file's name.
    boolean isNetworkName(int token) {
        String all = text.text();
        int from = tokens.start(token);
        int to = tokens.end(token);
        while (from > 0 && tokens.start(token) - from < WINDOW && !Character.isWhitespace(all.charAt(from - 1))) {
            from--;
        }
        while (to < all.length() && to - tokens.end(token) < WINDOW && !Character.isWhitespace(all.charAt(to))) {
            to++;
        }
        return to - from > tokens.length(token) + 3
                && NET.matcher(all).region(from, to).find();
    }

    /// `Sarah Palmer`, `Mr. Lincoln`, `J. Madison`, `University of Alaska`.
    boolean isPartOfNameBefore(int first, boolean capitalsLine) {
        int before = first - 1;
        if (before < 0 || tokens.isAfterBreak(first)) {
            return false;
        }
        if (isOrganisation(first)) {
            return true;
        }
        boolean dot = tokens.is(before, ".") && tokens.touchesLast(before);
        int word = dot ? before - 1 : before;
        if (!tokens.isWord(word) || !readsOn(first) || (dot && !followsOnLine(before))) {
            return false;
        }
        if (Cues.TITLES.contains(tokens.norm(word)) && (capitalsLine || tokens.isCapital(word))) {
            return true;
        }
        if (tokens.length(word) == 1 && tokens.isUpper(word) && !tokens.is(word, "a") && !tokens.is(word, "i")) {
            return true;
        }
        return !dot && !capitalsLine && tokens.isCapital(word) && !isPlain(word);
    }

    /// `U.S.C.` holds no `S.C.`
    boolean isAfterInitial(int first) {
        return tokens.is(first - 1, ".")
                && tokens.touchesLast(first)
                && tokens.touchesLast(first - 1)
                && tokens.isWord(first - 2)
                && tokens.length(first - 2) == 1;
    }

    /// `University of Alaska`
    boolean isOrganisation(int first) {
        return tokens.is(first - 1, "of") && Cues.ORGANISATION_HEADS.contains(norm(first - 2));
    }

    /// `Madison Smith`, `Washington Post`, `Texas Instruments`, but not `Homer Police`.
    boolean isPartOfNameAfter(int first, int last, boolean capitalsLine) {
        int after = last + 1;
        // A word alone on the next line is a greeting or a signature.
        boolean goesOn = followsOnLine(after) || (readsOn(after) && followsOnLine(after + 1));
        if (!goesOn || !tokens.isWord(after) || tokens.touchesLast(after)) {
            return false;
        }
        String next = tokens.norm(after);
        if ((Cues.STREETS.contains(next) && tokens.isNumber(first - 1))
                || (Cues.ROADS.contains(next) && tokens.isCapital(after))) {
            return true;
        }
        if (Cues.GOVERNMENT.contains(next)) {
            return false;
        }
        if (Cues.ORGANISATION_ENDS.contains(next) && tokens.isCapital(after)) {
            return true;
        }
        return !capitalsLine && tokens.isCapital(after) && !isPlain(after) && !isCode(after);
    }

    /// `Carr Creek`: in the midst of a name, which then is another than the one that begins here.
    boolean isBehindName(int first) {
        return followsOnLine(first) && isNameWord(first - 1);
    }

    /// `Lee Co.`, but not `the Lee Co.`, `J. Lee Co.`, `Lee Co., Inc.`
    boolean isShortCounty(int first, int last) {
        int dot = last + 2;
        return tokens.isCapital(first)
                && Cues.isShortCounty(tokens, dot)
                && followsOnLine(dot - 1)
                && !tokens.is(first - 1, "the")
                && !isPartOfNameBefore(first, isCapitalsLine(first))
                && !(tokens.is(dot + 1, ",") && Cues.FIRMS.contains(norm(dot + 2)));
    }

    /// `EPA R4, Atlanta`: where an office is.
    boolean isBehindOffice(int first) {
        int letters = tokens.isNumber(first - 2) && tokens.touchesLast(first - 2) ? first - 3 : first - 2;
        return tokens.is(first - 1, ",")
                && followsOnLine(first)
                && tokens.isUpper(letters)
                && (letters < first - 2 || tokens.length(letters) > 2);
    }

    /// `Jackson said`: not proof, but against a place.
    boolean isSpeaking(int last) {
        return !tokens.isAfterBreak(last + 1) && Cues.SPEECH.contains(norm(last + 1));
    }

    /// The capitalised word joined on by a comma or an `and` on the same line, -1 if there is none:
    /// `Jackson, Shelby`, `Allen and Smith`, `to Allen and to Smith`.
    int companion(int last) {
        int joint = last + 1;
        boolean joins = tokens.is(joint, ",") || tokens.is(joint, "and") || tokens.is(joint, "&");
        int other = isWeakPreposition(joint + 1) ? joint + 2 : joint + 1;
        boolean named = joins && followsOnLine(other) && tokens.isCapital(other) && !tokens.isUpper(other);
        return named && !isPlain(other) ? other : -1;
    }

    boolean isPreposition(int token) {
        return Cues.PREPOSITIONS.contains(norm(token));
    }

    boolean isWeakPreposition(int token) {
        return Cues.WEAK_PREPOSITIONS.contains(norm(token));
    }

    /// Also over a second word: `Homer City Council`.
    boolean isBeforeLocalGovernment(int last) {
        int after = last + 1;
        if (tokens.isAfterBreak(after)) {
            return false;
        }
        int word =
                tokens.is(after, "city") || tokens.is(after, "county") || tokens.is(after, "town") ? after + 1 : after;
        return Cues.LOCAL_GOVERNMENT.contains(norm(word)) && !tokens.isAfterBreak(word);
    }

    boolean isBeforeGovernment(int last) {
        return !tokens.isAfterBreak(last + 1) && Cues.GOVERNMENT.contains(norm(last + 1));
    }

    /// True if nothing parts the token from the one before. A comma ends no paragraph.
    boolean goesOn(int token) {
        return !tokens.isAfterBreak(token) || tokens.is(token - 1, ",");
    }

    /// True if a comma parts the token from a capitalised word before.
    boolean isListed(int token) {
        return tokens.is(token - 1, ",") && !tokens.isAfterBreak(token) && tokens.isCapital(token - 2);
    }

    /// True for a capitalised word that may be part of a town's name: no street, no number, on the same line as the
    /// next.
    boolean isNameWord(int token) {
        return tokens.isCapital(token)
                && tokens.length(token) > 1
                && followsOnLine(token + 1)
                && !Cues.STREETS.contains(norm(token))
                && !isPlain(token);
    }

    /// `a Palmer-area farm`
    boolean isBeforeHyphen(int last, String word) {
        return tokens.is(last + 1, "-") && tokens.touchesLast(last + 1) && tokens.is(last + 2, word);
    }

    /// True for a name in a postal address: a ZIP code after it, or a street or a box before it on the same lines.
    boolean isAddress(int first, int last) {
        return isZip(last + 1) || (tokens.is(last + 1, ",") && isZip(last + 2)) || isAfterStreet(first);
    }

    boolean isZip(int token) {
        return tokens.isNumber(token) && tokens.length(token) == ZIP && !tokens.isAfterBreak(token);
    }

    private boolean isAfterStreet(int first) {
        boolean street = false;
        for (int i = first - 1; i >= 0 && i >= first - ADDRESS_REACH && !tokens.isAfterBreak(i + 1); i--) {
            String norm = tokens.norm(i);
            if (Cues.STREETS.contains(norm) && (tokens.isCapital(i) || isPlain(i + 1))) {
                street = true;
            } else if (tokens.isNumber(i) && street) {
                return true;
            } else if (tokens.isNumber(i)) {
                // A ZIP or telephone number ends what stands before.
                return tokens.is(i - 1, "box");
            } else if (tokens.isWord(i) && !tokens.isCapital(i) && !street) {
                return false;
            }
        }
        return false;
    }

    /// `Ohio EPA`, `Texas DPS`: an agency of the State.
    boolean isBeforeLetters(int last) {
        return followsOnLine(last + 1)
                && tokens.isUpper(last + 1)
                && tokens.length(last + 1) <= LETTERS
                && !isCapitalsLine(last);
    }

    boolean isCode(int token) {
        return tokens.isUpper(token) && tokens.length(token) == 2;
    }

    String norm(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.norm(token);
    }

    private boolean isPlain(int token) {
        String norm = norm(token);
        return Cues.PLAIN_BEFORE.contains(norm)
                || Cues.PREPOSITIONS.contains(norm)
                || Cues.WEAK_PREPOSITIONS.contains(norm);
    }
}
