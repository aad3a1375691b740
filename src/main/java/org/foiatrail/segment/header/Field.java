package org.foiatrail.segment.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.party.PartyNames;
import org.foiatrail.segment.party.PartyOffices;

/// A label of a header with what it labels, wrapped lines joined.
final class Field {
    /// Far above any real list of recipients; keeps a hostile line from costing more.
    private static final int LONGEST = 200_000;

    private static final Set<HeaderLabel> PARTIES =
            Set.of(HeaderLabel.FROM, HeaderLabel.TO, HeaderLabel.CC, HeaderLabel.MEMO_FOR);
    private static final Set<HeaderLabel> LISTS =
            Set.of(HeaderLabel.TO, HeaderLabel.CC, HeaderLabel.MEMO_FOR, HeaderLabel.ATTACHMENTS, HeaderLabel.OTHER);
    private static final Pattern SEPARATED = Pattern.compile("[@;<]");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{0,30}(?:\\s\\p{Lu}[\\p{L}'\u2019.-]{0,30}){1,3}");

    /// Of military units: `HQ USAF/A4`.
    private static final Pattern SYMBOL =
            Pattern.compile("(?:\\p{Lu}[\\p{Lu}\\d-]*+ |\\d++ )*+[\\p{Lu}\\d-]+/[\\p{Lu}\\d/-]+");
    /// `Vera Lund/OPS/AGENCY`
    private static final Pattern OF_NOTES = Pattern.compile("\\p{Ll}\\.?/\\p{Lu}");
    /// Below those through whom it goes.
    private static final Pattern FOR = Pattern.compile("^FOR\\s(?=\\p{Lu})");
    /// Below a sender's name: a street, how to reach the office.
    private static final Pattern STREET =
            Pattern.compile("\\d{1,5}\\s\\p{Lu}\\p{Ll}.*|(?i:contact|phone|room|telephone)\\s?:.*");
    private static final Pattern NAME_AND_OFFICE = Pattern.compile(NAME.pattern() + ",\\s.*");

    private static final Pattern TITLED = Pattern.compile(
            "([^,]{3,60})\\s(\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]{0,30}\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}[\\p{L}'\u2019-]{1,30})");

    /// An address or a tag that was parted from its name.
    private static final Pattern REST_OF_PARTY = Pattern.compile(
            "(?:[<\\[]\\s?(?:[^<>\\[\\]@]{1,60}@|/[oO0]=).*|\\(\\p{Lu}{2,12}\\)(?:|;.*)|(?i:on behalf of)\\b.*)");

    /// Behind each name a directory's entry, which fills several lines.
    private static final Pattern OF_DIRECTORY = Pattern.compile("[<\\[]\\s?/[oO0]\\s?=");

    /// A double name that was broken at its hyphen.
    private static final Pattern BROKEN = Pattern.compile("\\p{Ll}-$");

    private final HeaderLabel label;
    private final List<String> parts = new ArrayList<>();
    private int length;
    private String last = "";
    private boolean separated;
    private boolean ofDirectory;

    Field(HeaderLabel label, String value) {
        this.label = label;
        append(value);
    }

    HeaderLabel label() {
        return label;
    }

    boolean isOfParties() {
        return PARTIES.contains(label);
    }

    /// True for the rest of a party, wherever it stands in the next line.
    boolean isPartedBefore(String words) {
        return isOfParties() && REST_OF_PARTY.matcher(words).matches();
    }

    /// True if its value may be wrapped over many lines.
    boolean isList() {
        return LISTS.contains(label) || ofDirectory;
    }

    /// False for a sentence where parties are named.
    boolean mayHold(String words) {
        return !isOfParties() || !PartyNames.isSentence(words);
    }

    void append(String words) {
        String part = label == HeaderLabel.MEMO_FOR ? FOR.matcher(words.strip()).replaceFirst("") : words.strip();
        boolean street = label == HeaderLabel.FROM
                && !parts.isEmpty()
                && STREET.matcher(part).matches();
        // Of more than any header has, the first.
        part = part.substring(0, Math.min(part.length(), LONGEST - length));
        if (!part.isEmpty() && !street) {
            boolean broken = isOfParties() && BROKEN.matcher(last).find();
            parts.add(broken ? parts.removeLast() + part : joint(part) + part);
            length += part.length();
            ofDirectory |= OF_DIRECTORY.matcher(part).find();
            separated |= SEPARATED.matcher(part).find();
            last = part;
        }
    }

    /// What parts a line from those above it: the office below the name of who holds it, a name below another.
    private String joint(String part) {
        if (!isOfParties()
                || parts.isEmpty()
                || unfinished()
                || separated
                || SEPARATED.matcher(part).find()) {
            return "";
        }
        if (PartyOffices.namesBureau(part) || (isTitled(last) && isTitled(part))) {
            return "; ";
        }
        boolean several = part.indexOf(' ') > 0 || label == HeaderLabel.FROM || label == HeaderLabel.MEMO_FOR;
        boolean memo = label == HeaderLabel.MEMO_FOR && !NAME.matcher(last).matches();
        boolean symbol =
                SYMBOL.matcher(part).matches() && !OF_NOTES.matcher(last).find();
        if (symbol || (several && Office.isNamedBy(part) && (memo || isNameAndOffice(part)))) {
            return label == HeaderLabel.FROM && !isNameAndOffice(part) ? ", " : "; ";
        }
        boolean unit = NAME.matcher(last).matches() && PartyOffices.namesUnit(part);
        if (several && (unit || Office.isNamedBy(part))) {
            return ", ";
        }
        boolean name = NAME.matcher(part).matches() && !PartyOffices.namesUnit(part);
        boolean below = NAME.matcher(last).matches() || Office.isNamedBy(last);
        return name && below ? "; " : "";
    }

    /// `Chief of Police Vera Lund`
    private static boolean isTitled(String words) {
        Matcher titled = TITLED.matcher(words);
        return titled.matches()
                && Office.isNamedBy(titled.group(1))
                && !Office.isNamedBy(titled.group(2))
                && !PartyOffices.namesUnit(titled.group(2));
    }

    private static boolean isNameAndOffice(String part) {
        String name = part.substring(0, Math.max(0, part.indexOf(',')));
        return NAME_AND_OFFICE.matcher(part).matches() && !PartyOffices.namesUnit(name) && !Office.isNamedBy(name);
    }

    String value() {
        return String.join(" ", parts);
    }

    /// True while a bracket or quotation mark is open, or the value ends in a separator: more must follow.
    boolean unfinished() {
        String value = value();
        if (value.endsWith(";") || value.endsWith(",")) {
            return true;
        }
        return label != HeaderLabel.SUBJECT
                && (count(value, '(') > count(value, ')')
                        || count(value, '<') > count(value, '>')
                        || value.chars().filter(Field::isQuote).count() % 2 == 1);
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    private static long count(String value, char c) {
        return value.chars().filter(found -> found == c).count();
    }
}
