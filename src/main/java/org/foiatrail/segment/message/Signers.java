package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.party.PartyOffices;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Who signs a letter: below its closing, beside each other or below each other.
final class Signers {
    /// A name, and behind a comma an office.
    static final Pattern NAME = Pattern.compile(
            "(?:/s/\\s*)?((?:\\p{Lu}[\\p{L}'.-]*\\s){1,4}\\p{Lu}[\\p{L}'-]+(?:,? (?:Jr|Sr|II|III)\\.?)?)(?:,.*)?");

    /// Lines with words between the closing and the signer's name.
    private static final int SIGNATURE = 3;
    /// Lines that those who sign with him fill at most.
    private static final int MOST_LINES = 400;

    private static final Pattern CELLS = Pattern.compile("\\s{3,}");
    /// Below those who sign; who gets a copy may hold their office, too.
    private static final Pattern BEHIND = Pattern.compile(
            "(?:encl|attachment|distribution|cop(?:y|ies)(?: to)?\\s?:|copied\\b|c\\.?c\\.?\\s*:?$)",
            Pattern.CASE_INSENSITIVE);
    /// What tells an office whoever holds it: `Member of`, `Attorney General`.
    private static final Pattern TWO_WORDS = Pattern.compile("(\\p{Lu}\\p{L}+\\s\\p{L}{2,})\\b.*");

    private final List<Line> lines;

    Signers(List<Line> lines) {
        this.lines = lines;
    }

    /// The names, parted by semicolons. Where only the hand is withheld, the name that is printed below it, above
    /// an office.
    @Nullable
    String below(int closing) {
        int seen = 0;
        String withheld = null;
        for (int i = closing + 1; i < lines.size() && seen < SIGNATURE; i++) {
            String words = lines.get(i).words();
            List<String> names = names(i);
            if (!names.isEmpty() && (withheld == null || (isPerson(names.getFirst()) && isAboveOffice(i)))) {
                Set<String> all = new LinkedHashSet<>(names);
                all.addAll(others(i));
                return String.join("; ", all);
            }
            withheld = withheld == null && !ExemptionLabels.find(words).isEmpty() ? words : withheld;
            seen += words.isEmpty() ? 0 : 1;
        }
        return withheld;
    }

    private List<String> names(int line) {
        List<String> names = new ArrayList<>();
        for (String cell : CELLS.split(lines.get(line).words(), -1)) {
            Matcher name = NAME.matcher(cell);
            if (name.matches() && (names.isEmpty() || isPerson(name.group(1)))) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /// Those below the first one who hold the same office as he, each in a line above it.
    private List<String> others(int first) {
        int office = next(first);
        office = lines.get(office).words().equals(lines.get(first).words()) ? next(office) : office;
        Matcher held = TWO_WORDS.matcher(lines.get(office).words());
        List<String> others = new ArrayList<>();
        if (office == first || !held.matches()) {
            return others;
        }
        for (int i = office + 1; i < lines.size() && i < office + MOST_LINES; i++) {
            int below = next(i);
            // The next letter's addressee may hold that office, too.
            if (Letters.SALUTATION.matcher(lines.get(i).words()).matches()
                    || SentTimes.isAlone(lines.get(i).words())
                    || BEHIND.matcher(lines.get(i).words()).lookingAt()
                    || HeaderLabels.match(lines.get(i)) != null) {
                break;
            }
            if (below > i && !lines.get(i).blank() && lines.get(below).words().startsWith(held.group(1))) {
                others.addAll(names(i));
            }
        }
        return others;
    }

    /// Beside a signer neither his office nor what is enclosed.
    private static boolean isPerson(String name) {
        return !Office.isNamedBy(name)
                && !PartyOffices.namesUnit(name)
                && !Letters.NO_COPY.matcher(name).lookingAt();
    }

    private boolean isAboveOffice(int line) {
        int below = next(line);
        return below > line && Office.isNamedBy(lines.get(below).words());
    }

    /// The next line with words; the line itself if none is near.
    private int next(int from) {
        int next = Line.nextWords(lines, from, 1 + Letters.GAP);
        return next < 0 ? from : next;
    }
}
