package org.foiatrail.segment.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;
import org.foiatrail.segment.line.Pieces;

/// Parts the parties of a header field from one another, where commas stand between them and within their names.
final class PartyList {
    private static final Pattern INITIALS = Pattern.compile("\\p{L}\\.?(?:\\s\\p{L}\\.?){0,2}");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:Jr|Sr|II|III|IV|Esq|M\\.?D|Ph\\.?D|CPA|USAF|USN|USA)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGGED = Pattern.compile(".*\\([^()]{1,40}\\)\\s*['\"]?\\s*$");
    private static final Pattern ATTENTION = Pattern.compile("(?i:attn|attention)\\b.*");
    /// `van der Meer`, `de la Cruz`
    static final Pattern PARTICLES = Pattern.compile(
            "^(?i:(?:van|von|vom|zu|der|den|de|del|della|di|da|dos|du|la|le|los|el|al|bin|ter|ten)\\s){1,3}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+");
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+");
    /// One word that is no abbreviation.
    private static final Pattern ONE_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*|\\p{Lu}[\\p{Lu}'\u2019-]{3,}");
    private static final Pattern AND_LAST = Pattern.compile("(,?)\\s(?:and|AND|&)\\s(?=\\S+$)");

    private static final int SURNAMES = 3;
    /// So many surnames make the rest of a list no first names.
    private static final int MANY_SURNAMES = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PartyList() {}

    /// Surnames alone parted by semicolons, for commas would make pairs of them; other words stay as they are.
    static String surnamesParted(String words) {
        List<String> surnames = withLast(words, Pieces.split(words, ',').size());
        return isOfSurnames(surnames) ? String.join("; ", surnames) : words;
    }

    /// What is printed of each party, in order.
    static List<String> split(String field) {
        List<String> pieces = joinSurnames(Pieces.split(field, ';'));
        return pieces.stream()
                .flatMap(piece -> atCommas(piece, pieces.size() > 1).stream())
                .toList();
    }

    /// Joins what a mail program printed as `Surname; First M (TAG)`, and what OCR made `Surname; First M` of.
    private static List<String> joinSurnames(List<String> pieces) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean torn = i + 1 < pieces.size()
                    && isSurname(piece)
                    && (isTaggedFirstName(pieces.get(i + 1)) || isNameAndInitial(pieces.get(i + 1)));
            if (torn) {
                joined.add(piece + ", " + pieces.get(i + 1));
                i++;
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isSurname(String piece) {
        return piece.indexOf('@') < 0
                && piece.indexOf(',') < 0
                && piece.indexOf('(') < 0
                && piece.indexOf(PartyNames.LABEL) < 0
                && words(PARTICLES.matcher(piece.strip()).replaceFirst("")).length <= 2;
    }

    private static boolean isTaggedFirstName(String piece) {
        int bracket = piece.indexOf('(');
        return bracket > 0 && TAGGED.matcher(piece).matches() && isFirstName(piece.substring(0, bracket));
    }

    /// `Jane M`, which is nobody's whole name.
    private static boolean isNameAndInitial(String piece) {
        String[] words = words(piece);
        return words.length == 2
                && isFirstName(piece)
                && Character.isUpperCase(words[0].charAt(0))
                && !INITIALS.matcher(words[0]).matches()
                && INITIALS.matcher(words[1]).matches();
    }

    private static boolean isFirstName(String text) {
        String[] words = words(text);
        if (words.length == 0
                || text.indexOf(',') >= 0
                || text.indexOf('@') >= 0
                || text.indexOf(PartyNames.LABEL) >= 0) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!INITIALS.matcher(words[i]).matches()
                    && !SUFFIX.matcher(words[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    /// Splits at commas where they separate parties; `Surname, First` stays one.
    ///
    /// @param listed true if `;` separates the parties, so that a lone comma does not
    private static List<String> atCommas(String piece, boolean listed) {
        List<String> parts = Pieces.split(piece, ',');
        parts.removeIf(part -> ATTENTION.matcher(part).matches());
        if (PartyOffices.isOfficeAndUnit(parts)) {
            return List.of(String.join(", ", parts));
        }
        boolean lone = parts.size() == 2
                && piece.indexOf('@') < 0
                && (listed || TAGGED.matcher(piece).matches());
        if (lone && isSurname(parts.getFirst()) && !PartyOffices.isOffice(parts, 1)) {
            return List.of(piece);
        }
        if (isWithTwoGivenNames(parts)) {
            return List.of(String.join(", ", parts));
        }
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (SUFFIX.matcher(part).matches() && !parties.isEmpty()) {
                parties.add(parties.removeLast() + " " + part);
            } else if (PartyOffices.isOffice(parts, i) && !parties.isEmpty()) {
                // What stands behind a name: its office, and that office's unit unless it has one itself.
                i += isUnit(parts, i + 1) ? 1 : 0;
            } else if (i + 1 < parts.size()
                    && isSurname(part)
                    && !PartyOffices.isOffice(parts, i + 1)
                    && !SUFFIX.matcher(parts.get(i + 1)).matches()
                    && isFirstName(PartyNames.withoutBrackets(parts.get(i + 1)).replace(PartyNames.LABEL, ' '))) {
                parties.add(part + ", " + parts.get(i + 1));
                i++;
            } else {
                parties.add(part);
            }
        }
        return parties;
    }

    /// `Lund, Vera Ann`: two parties are hardly named so that one is told by a surname, the other in full.
    private static boolean isWithTwoGivenNames(List<String> parts) {
        return parts.size() == 2
                && NAME.matcher(parts.getFirst().strip()).matches()
                && parts.stream().noneMatch(part -> Office.isNamedBy(part) || PartyOffices.namesUnit(part))
                && TWO_NAMES
                        .matcher(parts.get(1).replace(PartyNames.LABEL, ' ').strip())
                        .matches();
    }

    /// The pieces of a list, the last of which `and` joins: `Lund, Hale, and Kray`. What is short may be an
    /// office's name: `Lund, Parks and Roads`.
    private static List<String> withLast(String list, int parts) {
        Matcher and = AND_LAST.matcher(list);
        boolean joined = and.find() && (!and.group(1).isEmpty() || parts >= SURNAMES);
        return Pieces.split(joined ? and.replaceFirst(", ") : list, ',');
    }

    /// `Lund, Hale, Kray`: as minutes list who was there; one in full among many, where no first name can stand.
    private static boolean isOfSurnames(List<String> parts) {
        int whole = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            if (i % 2 == 0 && TWO_NAMES.matcher(part).matches()) {
                whole++;
            } else if (!ONE_NAME.matcher(part).matches()
                    || Office.isNamedBy(part)
                    || SUFFIX.matcher(part).matches()) {
                return false;
            }
        }
        return parts.size() >= SURNAMES && (whole == 0 || (whole == 1 && parts.size() > MANY_SURNAMES));
    }

    /// True for what stands behind an office and is none, nor the name of whoever holds the next one.
    private static boolean isUnit(List<String> parts, int at) {
        return at < parts.size()
                && parts.get(at).indexOf('@') < 0
                && parts.get(at).indexOf(PartyNames.LABEL) < 0
                && !PartyOffices.isOffice(parts, at + 1);
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : BLANKS.split(stripped, -1);
    }
}
