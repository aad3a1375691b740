package org.foiatrail.segment.document;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.LogicalDocument.Placeholder;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.redaction.Accounts;
import org.foiatrail.segment.redaction.ExemptionLabels;
import org.jspecify.annotations.Nullable;

/// Recognises slip sheets: pages that hold little more than the words that something was withheld, referred, left out
/// as a duplicate or delivered otherwise. The same words in running text make no slip sheet.
final class SlipSheets {
    /// Words a slip sheet may hold besides those that make it one: numbers, exemptions, the document's name.
    private static final int MOST_WORDS = 60;

    private static final int MOST_LINES = 14;
    /// Lines from the top in which a sheet may say what it is.
    private static final int TITLE = 6;
    /// A single word such as `DUPLICATE` must stand nearly alone.
    private static final int FEW_WORDS = 14;

    private static final String PAGES = "(?:this |these |the |following |\\d{1,7} |one |entire |whole |full )*"
            + "(?:pages?|documents?|records?|materials?|items?|attachments?|exhibits?|information|portions?)(?: s)?";
    private static final String GONE =
            "(?:withheld|with held|deleted|denied|removed|exempt(?:ed)?|redacted in|not (?:being )?released)\\b";

    /// Words that make a slip sheet of a nearly empty page.
    private record Saying(Disposition disposition, Pattern words) {
        static Saying of(Disposition disposition, String words) {
            return new Saying(disposition, Pattern.compile(words));
        }
    }

    /// Asked in this order: a page withheld as a duplicate is a duplicate.
    private static final List<Saying> SAYINGS = List.of(
            Saying.of(
                    Disposition.DUPLICATE,
                    PAGES + " (?:is |are |has been |were )?(?:a |an |exact |withheld as |removed as )*duplicates?\\b"
                            + "|duplicates? (?:of|page|document|record|removed|material)|duplicative"),
            Saying.of(
                    Disposition.REFERRED,
                    PAGES + ".{0,40} (?:been |is being |was |were |are )?(?:referred|sent|forwarded) (?:to|for)\\b"
                            + "|^referr(?:ed|al)(?: to\\b|$| \\w+)|referral(?: consultation)? (?:slip|sheet)"
                            + "|(?:sent|pending) (?:for )?consultation|originated with (?:another|the)"),
            Saying.of(
                    Disposition.NON_RESPONSIVE,
                    "non ?responsive (?:record|document|page|material|information|to)|not responsive"
                            + "|(?:outside|beyond) (?:of )?(?:the )?scope"),
            Saying.of(
                    Disposition.WITHHELD_IN_FULL,
                    PAGES + " (?:is |are |was |were |has been |have been |being )*(?:in full )?" + GONE + "|" + GONE
                            + " (?:in (?:its |their )?(?:full|entirety|whole)|pursuant to|under|page)"
                            + "|deleted page (?:information )?sheet"));

    private static final List<Saying> ALONE = List.of(
            Saying.of(Disposition.DUPLICATE, "\\bdup(?:licate|e)?s?\\b"),
            Saying.of(Disposition.REFERRED, "\\b(?:referred|referral)\\b"),
            Saying.of(Disposition.NON_RESPONSIVE, "\\b(?:non ?responsive|nr|out of scope|outside scope)\\b"),
            Saying.of(Disposition.WITHHELD_IN_FULL, "\\b(?:withheld|wif|denied)\\b"));

    /// The FBI's sheet lists the pages left out, each with its exemptions or as a duplicate.
    private static final Pattern OF_DELETED =
            Pattern.compile("deleted page (?:information )?sheet", Pattern.CASE_INSENSITIVE);
    /// The document itself is elsewhere: nothing was withheld.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:(?:produced|provided|delivered|available|released) (?:only )?(?:natively|in (?:its )?native|as (?:a )?native"
                    + "|separately|on (?:cd|dvd|disc|disk)|in electronic)|native (?:file|format)(?: \\w+)? (?:produced"
                    + "|provided|only)|slip ?sheet|place ?holder|(?:page|document) intentionally left blank"
                    + "|unable to (?:open|print|process|convert)|cannot be (?:printed|converted|imaged))");

    /// Labels that claim no exemption are what a slip sheet says.
    private static final Set<String> NO_EXEMPTIONS = Set.of("non-responsive", "outside-scope", "duplicate", "referred");

    private static final Pattern NUMBERS =
            Pattern.compile("(?:(?:\\S*\\d{3,}|through|thru|to|and|[-–—&])(?:\\s+|$))+", Pattern.CASE_INSENSITIVE);

    private SlipSheets() {}

    /// Whether a line names pages by their numbers and says nothing of them.
    static boolean isNumbers(String words) {
        return NUMBERS.matcher(words).matches();
    }

    /// What the page says if it is a slip sheet.
    static Optional<Placeholder> read(PaperPage page) {
        List<Line> lines = page.lines();
        if (lines.stream()
                .limit(TITLE)
                .anyMatch(line -> OF_DELETED.matcher(line.words()).matches())) {
            return Optional.of(new Placeholder(page.page().number(), Disposition.WITHHELD_IN_FULL));
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return Optional.empty();
        }
        if (lines.stream().map(HeaderLabels::match).anyMatch(label -> label != null && label.exact())) {
            return Optional.empty();
        }
        if (Accounts.isList(lines.stream().map(Line::text).collect(Collectors.joining("\n")))) {
            return Optional.empty();
        }
        String words = plain(withoutLabels(lines));
        int count = words.isEmpty() ? 0 : words.split(" ", -1).length;
        if (count == 0 || count > MOST_WORDS) {
            return Optional.empty();
        }
        int number = page.page().number();
        if (ELSEWHERE.matcher(words).find()) {
            return Optional.of(new Placeholder(number, null));
        }
        Disposition said = first(SAYINGS, words);
        said = said == null && count <= FEW_WORDS ? first(ALONE, words) : said;
        return Optional.ofNullable(said).map(disposition -> new Placeholder(number, disposition));
    }

    private static @Nullable Disposition first(List<Saying> sayings, String words) {
        return sayings.stream()
                .filter(saying -> saying.words().matcher(words).find())
                .map(Saying::disposition)
                .findFirst()
                .orElse(null);
    }

    /// A page of redaction labels is a page of its document.
    private static String withoutLabels(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            String text = line.words();
            int at = 0;
            for (ExemptionLabels.Label label : ExemptionLabels.find(text)) {
                if (!Collections.disjoint(label.subtypes(), NO_EXEMPTIONS)) {
                    continue;
                }
                words.append(text, at, Math.max(at, label.start())).append(' ');
                at = Math.max(at, label.end());
            }
            words.append(text, at, text.length()).append(' ');
        }
        return words.toString();
    }

    /// Small letters, without signs; digits that OCR reads for letters inside a word are letters again.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})[1|!](?=\\p{L})", "l")
                .replaceAll("(?<=\\p{L})[5](?=\\p{L})", "s")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
