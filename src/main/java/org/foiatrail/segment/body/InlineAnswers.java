package org.foiatrail.segment.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.party.PartyNames;
import org.jspecify.annotations.Nullable;

/// Words that whoever answers sets amid those of the message he quotes: marked with his name (`[Vera Lund] Yes.`), or
/// in another colour, which is lost.
final class InlineAnswers {
    /// No message's.
    static final int NOBODY = -1;
    /// A line of at least this length may have been broken, its rest standing below.
    private static final int FULL_LINE = 55;

    private static final Pattern MARK = Pattern.compile(
            "[\\[{<(]{1,2}\\s?([\\p{L}][\\p{L}.,'\u2019 -]{1,40}?)\\s?(?:([\\])}>]{1,2})\\s?:?|[:-])\\s*(.*)");
    /// `VL: Yes.`
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}{2,3})():\\s+(\\S.*)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?(?:\\p{Lu}\\.?)?");
    private static final String WORDS_OF_ANSWER = "(?:answers?|comments?|responses?|repl(?:y|ies)|thoughts|notes|edits"
            + "|changes|inserts|additions|input|respond(?:ed)?|replied|answered|commented)";
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:" + WORDS_OF_ANSWER + "|see\\b[^.!?]{0,20}\\b(?:my|below))\\b[^.!?]{0,60}\\b(?:in[- ]?line\\b"
                    + "|in (?:the )?(?-i:(?:red|blue|green|purple|orange|pink|yellow|colou?rs?|bold|italics|(?:all )?caps|capitals|highlights?)\\b(?! \\p{Lu})))"
                    + "[^.!?\\n]{0,60}",
            Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final List<Heading> headings;
    private final List<Integer> quotedIn;

    InlineAnswers(List<Line> lines, List<Heading> headings, List<Integer> quotedIn) {
        this.lines = lines;
        this.headings = headings;
        this.quotedIn = quotedIn;
    }

    /// For each line of a message whose it is.
    ///
    /// @param message its index
    /// @param its what was taken for its lines
    /// @param above the lines of the message before, which may say how it is answered
    List<Integer> owners(int message, List<Integer> its, List<Integer> above) {
        List<Integer> owners = new ArrayList<>();
        int owner = message;
        boolean open = false;
        boolean marked = false;
        for (int i = 0; i < its.size(); i++) {
            Line line = lines.get(its.get(i));
            boolean fresh = i > 0 && its.get(i) != its.get(i - 1) + 1;
            Matcher mark = mark(line.words());
            // A bracket that is not closed may open an aside.
            boolean marks =
                    mark.matches() && (mark.group(2) != null || line.words().charAt(0) == '[');
            int writer = marks ? writer(mark.group(1), message) : message;
            if (writer != message) {
                owner = writer;
                open = mark.group(2) == null;
                marked = true;
            } else if (owner != message && !open) {
                owner = fresh ? message : after(lines.get(its.get(i - 1)), owner, message);
            }
            owners.add(owner);
            open &= line.words().indexOf(']') < 0;
        }
        boolean mixed =
                !marked && quotedIn.get(message) >= 0 && headings.get(message).depth() == 0 && announced(above);
        return mixed ? its.stream().map(line -> NOBODY).toList() : owners;
    }

    private static Matcher mark(String words) {
        Matcher label = LABEL.matcher(words);
        return label.matches() ? label : MARK.matcher(words);
    }

    /// Whose the line below one of an answer is: a broken line runs on, and behind a sentence's end nobody can tell.
    private static int after(Line line, int owner, int message) {
        String words = line.words();
        Matcher mark = mark(words);
        if (mark.matches() && mark.group(3).isEmpty()) {
            return owner;
        }
        if (words.length() < FULL_LINE) {
            return message;
        }
        return ".!?".indexOf(words.charAt(words.length() - 1)) < 0 ? owner : NOBODY;
    }

    /// The message above whose sender is marked so, or nobody where another party is; the message itself where the
    /// mark is no name of theirs.
    private int writer(String mark, int message) {
        if (isCalled(headings.get(message).from(), mark)) {
            return message;
        }
        boolean party = false;
        for (int i = message; i >= 0 && quotedIn.get(message) >= 0; i--) {
            Heading heading = headings.get(i);
            if (i < message && isCalled(heading.from(), mark)) {
                return i;
            }
            party |= Stream.concat(heading.to().stream(), heading.cc().stream())
                    .flatMap(field -> PartyNames.all(field).stream())
                    .anyMatch(name -> isName(name, mark));
            if (quotedIn.get(i) < 0) {
                break;
            }
        }
        return party ? NOBODY : message;
    }

    static boolean isCalled(@Nullable String from, String mark) {
        String name = from == null ? null : PartyNames.first(from);
        return name != null && isName(name, mark);
    }

    /// The whole name as printed or turned round, its first or last word, its initials.
    private static boolean isName(String name, String mark) {
        String called = Objects.requireNonNullElse(PartyNames.first(mark), mark).toLowerCase(Locale.ROOT);
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s.,]+", -1);
        if (words.length < 2) {
            return false;
        }
        if (INITIALS.matcher(mark).matches()) {
            StringBuilder initials = new StringBuilder();
            for (String word : words) {
                initials.append(word.isEmpty() ? "" : word.substring(0, 1));
            }
            String letters = called.replace(".", "");
            return initials.toString().equals(letters)
                    || letters.equals("" + initials.charAt(0) + initials.charAt(initials.length() - 1));
        }
        return called.equalsIgnoreCase(name)
                || called.equals(words[0])
                || called.equals(words[words.length - 1])
                || called.equals(words[0] + " " + words[words.length - 1]);
    }

    private boolean announced(List<Integer> above) {
        StringBuilder text = new StringBuilder();
        above.forEach(line -> text.append(lines.get(line).words()).append('\n'));
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            if (!announced.group().toLowerCase(Locale.ROOT).contains("attach")) {
                return true;
            }
        }
        return false;
    }
}
