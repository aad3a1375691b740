package org.foiatrail.segment.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.foiatrail.segment.line.Pieces;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Reads the parties of a header field: names as printed, without addresses and bracketed tags, surname-first
/// turned round; else the address; else `[redacted]` where only a redaction label stands.
public final class PartyNames {
    /// Stands for a redaction label while a field is taken apart, so that its brackets and commas split nothing.
    static final char LABEL = '\uE000';

    private static final int LONGEST_CELL = 200;

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+%'-]{1,64}@[\\w.-]{1,120}\\w");
    private static final Pattern BRACKETED = Pattern.compile("[\\[<({].*");
    /// An X.400-style address, its first bracket lost or misread.
    private static final Pattern DIRECTORY = Pattern.compile("\\S{0,3}\\b[O0]=\\S.*|/OU=.*|\\S{1,3}O=\\w+/.*");
    /// A name of Lotus Notes with its units: `Vera Lund/OPS/AGENCY@AGENCY`.
    private static final Pattern UNITS = Pattern.compile(
            "([^/@<\\[]{1,60}\\s[^/@<\\[\\s]{1,40})(?:(?:/[\\p{Lu}\\d][\\w.&-]{0,30}){2,5}(?:@[\\w.&-]{1,40})?"
                    + "|/[\\p{Lu}\\d][\\w.&-]{0,30}@[\\w.&-]{1,40})");
    /// A table's next cell.
    private static final Pattern WIDE_GAP = Pattern.compile("^([^,;]*?\\p{L}\\s\\p{L}[^,;]*?)\\s{3,}\\S.*[)_].*$");
    private static final Pattern SUFFIX_BEHIND_FIRST = Pattern.compile("(\\p{Lu}.*)\\s((?i:Jr|Sr|II|III)\\.?)");
    private static final Pattern SURNAME_THEN_INITIAL =
            Pattern.compile("(\\p{Lu}[\\p{L}'-]+)\\s(\\p{Lu}[\\p{L}'-]+\\s\\p{Lu})");

    /// What an agency sets behind a name: `(CTR)`, `(ICE)`.
    private static final Pattern TAG = Pattern.compile("\\(([\\p{Lu}\\p{N}/&-]{2,12})\\)");
    /// The name before them was taken out: `(OGC) (FBI)`, with the sides of its box or without.
    private static final Pattern TAGS_ALONE =
            Pattern.compile("[\\s|_\\[\\](){}]{0,8}(?:\\([\\p{Lu}/&]{2,8}\\)\\s{0,3}){2,3}");
    /// Who writes text messages.
    public static final String NUMBER = "(?:\\+?1?[ .-]?\\(?\\d{3}\\)?[ .-]\\d{3}[ .\\u2011-]\\d{4}|\\+\\d{8,15})";

    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);
    /// Of one who is named too.
    private static final Pattern NUMBER_OF = Pattern.compile("^" + NUMBER + "\\s(?=\\p{Lu}\\p{L})");

    /// `Vera Lund and Omar Hale`
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<=\\p{Lu}\\p{Ll}{1,20}\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{L}{1,20}),?\\s(?:and|AND|&)\\s(?=\\p{Lu}\\p{L}+\\s\\p{Lu})");
    /// Who sends in another's name is named behind him.
    private static final Pattern FOR_ANOTHER =
            Pattern.compile("(?<=^|;)[^;]*?\\bon behalf of:?\\s", Pattern.CASE_INSENSITIVE);
    /// `/s/` and `//signed//` beside a name.
    private static final Pattern SIGNED =
            Pattern.compile("(?<=^|\\s)/{1,2}\\s?(?:s|S|signed|SIGNED)\\s?/{1,2}(?=\\s|$|\\p{Lu})");
    private static final Pattern UNNAMED = Pattern.compile(
            "undisclosed[- ]recipients?.*|see (?:the )?(?:attached )?distribution\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SHORTEST_SENTENCE = 8;
    private static final Pattern OF_SENTENCE = Pattern.compile(
            "\\b(?:is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not"
                    + "|he|she|they|we|you|it|that|there|this)\\b");
    private static final Pattern MISREAD_EQUALS = Pattern.compile("\\b(CN|OU|O)\\s?;(?=\\S)");
    private static final Pattern MAILTO = Pattern.compile("(?<![\\[(<\\w])mailto\\s?:\\s?");
    private static final Pattern OUTER_QUOTES = Pattern.compile("^'++|(?<!')'++$");
    private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D]");
    private static final Pattern BLANK_BEFORE_SIGN = Pattern.compile(" (?=[,.])");
    private static final String SIGNS =
            "\\s'`\u2018\u2019,;:*|_~\u00A9\u00AE\u2122\u00AB\u00BB\u2022\u00B0\u2013\u2014-";
    /// Signs and specks around a name, and the dot that one leaves behind a word no dot ends.
    private static final Pattern OUTER_SIGNS =
            Pattern.compile("^[." + SIGNS + "]++|(?<![<" + SIGNS + "])[<" + SIGNS + "]++$");
    private static final Pattern DOT_BEHIND_WORD = Pattern.compile("(?<=\\p{L}\\p{Ll}{3})\\.$");

    private PartyNames() {}

    /// The first party of a field; null if it names none.
    public static @Nullable String first(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// Who sent something together: the first party, and people whom semicolons part from it.
    public static List<String> senders(String field) {
        Matcher another = FOR_ANOTHER.matcher(field);
        List<String> all = new ArrayList<>(all(field));
        boolean several = field.indexOf(';') >= 0 || !parted(field).equals(field);
        if (another.lookingAt()) {
            // Nobody can tell which of the two wrote it.
            String behalf = another.group();
            all.addAll(all(behalf.substring(0, behalf.toLowerCase(Locale.ROOT).lastIndexOf("on behalf of"))));
            several = true;
        }
        List<String> senders = new ArrayList<>();
        for (String name : all) {
            if (senders.isEmpty() || (several && isPerson(name) && !senders.contains(name))) {
                senders.add(name);
            }
        }
        return senders;
    }

    /// A field with another separator for the `and` between two people, not for one within the name of a unit.
    private static String parted(String field) {
        return TOGETHER.matcher(field).replaceAll(and -> {
            String before = field.substring(field.lastIndexOf(';', and.start()) + 1, and.start());
            String behind = Pieces.split(field.substring(and.end()).replace(';', ','), ',')
                    .getFirst();
            boolean unit = PartyOffices.isUnitBefore(field, and.start()) || PartyOffices.namesUnit(behind);
            return unit ? and.group() : before.indexOf(',') < 0 ? "; " : ", ";
        });
    }

    private static boolean isPerson(String name) {
        return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isDigit) && !PartyOffices.namesUnit(name);
    }

    /// Those whom minutes say were present, as a field of parties: of them surnames alone may be told.
    public static String present(String words) {
        return PartyList.surnamesParted(words);
    }

    /// The names of all parties of a field, in order.
    public static List<String> all(String field) {
        return parties(field).stream().map(PartyNames::shown).toList();
    }

    /// What a row shows of a party.
    private static String shown(Party party) {
        return Objects.requireNonNullElse(party.name() == null ? party.address() : party.name(), Message.REDACTED);
    }

    /// All parties of a field, in order; one whose name was taken out has neither name nor address.
    public static List<Party> parties(String field) {
        // A directory name's `=` read as `;` would split it. OCR opens with one kind of quotes and closes with another.
        String own = SIGNED.matcher(FOR_ANOTHER.matcher(parted(field)).replaceAll(""))
                .replaceAll(" ");
        String straight = PartyOffices.bracketed(QUOTES.matcher(own).replaceAll("\""));
        String text = PartySigns.repaired(Addresses.bracketed(Addresses.repaired(
                hideLabels(MAILTO.matcher(MISREAD_EQUALS.matcher(straight).replaceAll("$1="))
                        .replaceAll("")))));
        return PartyList.split(text).stream()
                .map(PartyNames::party)
                .filter(Objects::nonNull)
                .toList();
    }

    /// True for words that tell something: they name nobody, though they stand where parties do.
    public static boolean isSentence(String words) {
        if (words.indexOf('@') >= 0 || !OF_SENTENCE.matcher(words).find()) {
            return false;
        }
        List<String> all = BLANKS.splitAsStream(words.strip()).toList();
        long small = all.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return all.size() >= SHORTEST_SENTENCE && 2 * small >= all.size();
    }

    private static String hideLabels(String field) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (ExemptionLabels.Label label : ExemptionLabels.inField(field)) {
            if (label.start() >= from) {
                out.append(field, from, label.start()).append(' ').append(LABEL).append(' ');
                from = label.end();
            }
        }
        return out.append(field.substring(from)).toString();
    }

    private static @Nullable Party party(String printed) {
        if (NUMBER_ALONE.matcher(printed.strip()).matches()) {
            return new Party(printed.strip(), null, null);
        }
        Matcher units = UNITS.matcher(NUMBER_OF.matcher(printed.strip()).replaceFirst(""));
        String party = Addresses.withoutGaps(
                units.matches()
                        ? units.group(1)
                        : NUMBER_OF.matcher(printed.strip()).replaceFirst(""));
        Matcher at = ADDRESS.matcher(party);
        String address = at.find() ? OUTER_QUOTES.matcher(at.group()).replaceAll("") : null;
        String bare = withoutBrackets(party);
        Matcher own = ADDRESS.matcher(bare);
        if (own.find()) {
            bare = bare.substring(0, own.start());
        }
        String name = PartyOffices.withoutTitle(turned(clean(bare)));
        if (UNNAMED.matcher(name).matches() || isSentence(name)) {
            return null;
        }
        if (name.chars().anyMatch(Character::isLetter)) {
            Matcher tag = TAG.matcher(party);
            return new Party(name, address, tag.find() ? tag.group(1) : null);
        }
        boolean hidden = party.indexOf(LABEL) >= 0 || TAGS_ALONE.matcher(party).matches();
        return address == null && !hidden ? null : new Party(null, address, null);
    }

    /// The part before an address, a tag or a table's next cell.
    static String withoutBrackets(String party) {
        String text = party.stripLeading();
        if (text.length() < LONGEST_CELL) {
            Matcher wide = WIDE_GAP.matcher(text);
            text = wide.matches() ? wide.group(1) : text;
        }
        text = DIRECTORY.matcher(text).replaceFirst("");
        return BRACKETED.matcher(text).replaceFirst("");
    }

    private static String clean(String text) {
        String bare = QUOTES.matcher(text.replace(LABEL, ' ')).replaceAll(" ");
        bare = BLANKS.matcher(bare).replaceAll(" ");
        bare = BLANK_BEFORE_SIGN.matcher(bare).replaceAll("");
        return OUTER_SIGNS.matcher(bare).replaceAll("");
    }

    private static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            String first = alone(name.substring(comma + 1).replace(",", " "));
            Matcher suffixed = SUFFIX_BEHIND_FIRST.matcher(first);
            String surname = alone(name.substring(0, comma));
            String whole = suffixed.matches()
                    ? suffixed.group(1) + " " + surname + " " + suffixed.group(2)
                    : first + " " + surname;
            return BLANKS.matcher(whole).replaceAll(" ").strip();
        }
        Matcher matcher = SURNAME_THEN_INITIAL.matcher(name);
        return matcher.matches() ? matcher.group(2) + " " + matcher.group(1) : name;
    }

    /// A part of a name without the specks at its ends.
    private static String alone(String part) {
        return DOT_BEHIND_WORD.matcher(OUTER_SIGNS.matcher(part).replaceAll("")).replaceAll("");
    }
}
