package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.header.AttachedFiles;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Pieces;
import org.jspecify.annotations.Nullable;

/// The names of attachments that a message's header or its body gives, and which documents they fit.
public final class AttachmentNames {
    /// The share of a name's words that the attached document must hold.
    private static final double FITS = 0.6;
    /// A single word in a name says little if it is shorter.
    private static final int TELLING = 5;
    /// Names are short: `memo` stands for a memorandum.
    private static final int STEM = 4;

    private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}{2,5}$");
    private static final String NAME = "((?!(?:image|att)\\d)[^<>@/:]{1,100}\\.(?:" + AttachedFiles.TYPES + "))";
    /// Alone in a line of a mail, as some programs leave where a file stood.
    private static final Pattern IN_LINE = Pattern.compile("<" + NAME + ">", Pattern.CASE_INSENSITIVE);
    /// Above its size in a line of its own, as mail read in a browser is printed.
    private static final Pattern ABOVE_SIZE = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("\\d{1,6}(?:\\.\\d)?\\s?[KM]B?");
    private static final Pattern NO_WORD = Pattern.compile(
            "[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})" + "|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    /// Words of names that are seldom words of the document.
    private static final Set<String> COMMON = Set.of(
            "draft",
            "final",
            "copy",
            "rev",
            "revised",
            "version",
            "clean",
            "redline",
            "doc",
            "scan",
            "attachment",
            "the",
            "and",
            "for",
            "from",
            "with");

    private AttachmentNames() {}

    /// The names in what a header prints of them.
    public static List<String> in(List<String> printed) {
        List<String> found = new ArrayList<>();
        for (String names : printed) {
            for (String name : Pieces.split(names, names.indexOf(';') >= 0 ? ';' : ',')) {
                if (name.chars().anyMatch(Character::isLetterOrDigit)) {
                    found.add(name.replaceAll("\\s+", " "));
                }
            }
        }
        return found;
    }

    /// The name of a file in the place of which line `at` of a mail stands; null for other lines. Pictures of
    /// signatures are none, nor what a program named itself.
    public static @Nullable String inLine(List<Line> lines, int at) {
        Matcher named = IN_LINE.matcher(lines.get(at).words());
        if (named.matches()) {
            return named.group(1);
        }
        boolean sized =
                at + 1 < lines.size() && SIZE.matcher(lines.get(at + 1).words()).matches();
        Matcher above = ABOVE_SIZE.matcher(lines.get(at).words());
        return sized && above.matches() ? above.group(1) : null;
    }

    /// True if most of the words in an attachment's name stand in `text`.
    public static boolean fits(String name, String text) {
        Set<String> wanted = new HashSet<>(words(EXTENSION.matcher(name.strip()).replaceFirst("")));
        wanted.removeIf(word -> word.length() < 3 || COMMON.contains(word));
        Set<String> there = new HashSet<>(words(text));
        long found = wanted.stream()
                .filter(word -> there.contains(word)
                        || (word.length() >= STEM && there.stream().anyMatch(other -> other.startsWith(word))))
                .count();
        boolean telling = wanted.size() > 1 || wanted.stream().anyMatch(word -> word.length() >= TELLING);
        return telling && found >= Math.max(1, FITS * wanted.size());
    }

    /// True if `title` holds every word of an attachment's name, of two at least: then it is the title of what was
    /// attached, wherever that stands, and not of another version.
    public static boolean isTitle(String name, String title) {
        List<String> wanted = words(EXTENSION.matcher(name.strip()).replaceFirst(""));
        return wanted.size() > 1 && new HashSet<>(words(title)).containsAll(wanted);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text, -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
