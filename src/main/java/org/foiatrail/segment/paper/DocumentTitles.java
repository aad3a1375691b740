package org.foiatrail.segment.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiatrail.model.LogicalDocument.Kind;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// What titles say a document is.
public final class DocumentTitles {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 16;

    /// What heads minutes that are not called so, alone or with the board or the day; in small letters, or behind other
    /// words, it is a sentence's, a headline's, a bill's.
    private static final String MEETING = "^(?-i:(?:REGULAR|SPECIAL|EMERGENCY|ANNUAL|Regular|Special|Emergency|Annual)"
            + "(?: (?:CALLED|BOARD|COUNCIL|MONTHLY|Called|Board|Council|Monthly))? (?:MEETING|SESSION|Meeting|Session))"
            + "(?: of \\p{L}.*|\\W{1,4}(?:\\p{L}{6,9},? )?"
            + "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? |\\d{1,2}[/.-]\\d{1,2}[/.-])\\d{2,4}\\b.*)?$";

    /// Records of who was met, called or interviewed; the FBI knows its own by their number.
    private static final Pattern OF_RECORD = Pattern.compile(
            "(?:MEMORANDUM|Memorandum|RECORD|Record|REPORT|Report) (?:OF|of) (?i:(?:telephone )?(?:conversation|call|contact)"
                    + "|interview|meeting|activity)(?:\\W.{0,40})?"
                    + "|(?:MEMORANDUM OF INVESTIGATION|Memorandum of Investigation)(?:\\W.{0,40})?|FD-302\\b.{0,30}"
                    + "|(?i:(?:meeting |call )?read-?out)|CONVERSATION RECORD|CONTACT REPORT");

    private static final Pattern ALONE = Pattern.compile(MEETING, Pattern.CASE_INSENSITIVE);

    /// More telling ones first: a memorandum of agreement is no memo, and a report's title may name a meeting.
    private static final Map<Kind, Pattern> WORDS = words();

    /// Running text, items of a list, rows of a table, a web page's trail.
    private static final Pattern NO_TITLE = Pattern.compile(
            ".*[,;]$|.*[^.]\\.$|^[\\p{Ll}•>*-].*|^\\(?\\d{1,3}[.)]\\s.*|.*\\S(?:\\s{3,}|\\t)\\S.*|.*[\u00BB\u203A].*");
    /// Parts of a document, which may begin on pages of their own; OCR drops the blank before the letter.
    private static final Pattern PART = Pattern.compile(
            "(?:appendix|annex|chapter|section|part|article|tab)\\s{0,2}(?:[A-Z]|[IVXL]{1,5}|\\d{1,3})\\b.{0,60}"
                    + "|(?:[IVXL]{2,6}|[B-HJ-Z]|[2-9]|\\d{2})[.)]\\s.*",
            Pattern.CASE_INSENSITIVE);
    /// Marks that stand above titles.
    private static final Pattern MARK = Pattern.compile(
            "\\W{0,3}(?:(?:privileged|confidential|draft|deliberative|pre-?decisional|final|sensitive|attorney"
                    + "|client|communication|work|product|internal|use|only|not|for|distribution|official|law"
                    + "|enforcement|unclassified|fouo|les|secret|close|hold)\\W{0,4}){1,8}(?:\\d{1,2}/\\d{1,2}.{0,6})?",
            Pattern.CASE_INSENSITIVE);

    /// What a fax machine prints above a page: `MAY-11-2010 09:14 HERON BOARD 555 0134 P.02/03`.
    private static final Pattern FAX = Pattern.compile(
            "(?i).*\\b\\d{1,2}:\\d{2}\\b.*\\bp(?:age|g)?[. ]\\s?\\d{1,3}(?:\\s?(?:/|of)\\s?\\d{1,3})?\\W*");

    private static final Pattern AGENCY = Pattern.compile(
            "(?:the )?(?:u\\.? ?s\\.? |united states |[\\p{L}. ]{3,30} )?(?:department|dept\\.?|office|bureau|division"
                    + "|commission|board|agency|administration|ministry|committee|university|county|city|state"
                    + "|town|governor|senate|house|congress|sheriff|police|court|council)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.'-]*|of|and|the|for|&|-+|\u2022),?(?:\\s+|$)){1,12}");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\d{1,5} \\p{Lu}.{3,60}|(?:p\\.? ?o\\.? )?box \\d+.{0,40}|.{3,40},? \\p{Lu}[\\p{L}.]{1,14} \\d{5}(?:-\\d{4})?"
                    + "|.*\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}.*|www\\..+",
            Pattern.CASE_INSENSITIVE);

    private DocumentTitles() {}

    private static Map<Kind, Pattern> words() {
        Map<Kind, Pattern> words = new LinkedHashMap<>();
        words.put(
                Kind.AGREEMENT,
                of("memorand(?:um|a) of (?:agreement|understanding)|(?:cooperative |inter\\w+ |settlement )?agreement"
                        + "(?: between.*)?|contract|amendment (?:no\\.? ?)?\\d*.*|terms (?:and conditions|of use)"));
        words.put(
                Kind.ARTICLE,
                of(
                        "(?:press|news) release|(?:press|news|media) advisory|^statement$|(?:for )?immediate release|news clips?|editorial|op-?ed|transcript"
                                + "|testimony|(?:press |written |prepared )?statement (?:of|by|for the record)"));
        words.put(
                Kind.LIST,
                of("(?:distribution |contact |mailing |attendance |sign-in )?list(?: of.*)?|roster|index|inventory"
                        + "|log(?: of.*)?|directory|(?:\\w+ )?attachments(?: .*)?|agenda|itinerary|schedule"
                        + "|check ?list|table of contents|vaughn index"));
        words.put(
                Kind.REPORT,
                of(
                        "(?:[\\w-]+ ){0,4}report(?:\\W.*)?|briefing (?:book|paper|memo)?.*|(?:fact|information) (?:sheet|paper)"
                                + "|white ?paper|issue paper|assessment|analysis|evaluation|audit|review|study|chronology.*"
                                + "|time ?line|summary(?: of.*)?|overview|talking points.*|questions (?:and|&) answers.*"
                                + "|q ?& ?a.*|frequently asked questions.*|faqs?|(?:draft )?messaging.*|backgrounder|background (?:paper|information|memo)"
                                + "|standard operating procedures?.*|sop.*|guidance|policy(?: \\w+)?|procedures?|plan"
                                + "|(?:\\w+ ){0,3}plan|strategy|findings|opinion|order|resolution|bulletin|manual|handbook"));
        words.put(
                Kind.FORM,
                of(
                        "(?:[\\w-]+ )?form(?: [\\w-]+)?|application(?: for.*)?|(?:intake|request) form.*"
                                + "|fax(?: transmittal| cover)?(?: sheet)?|rout(?:ing|e)(?: and (?:record|transmittal))? (?:slip|sheet)|voucher|invoice|work ?sheet|questionnaire"));
        words.put(Kind.OTHER, of("(?-i:(?:PUBLIC )?NOTICE OF \\p{Lu}{3,}.*)"));
        words.put(
                Kind.NOTE,
                of(
                        "(?:meeting |call |phone |field |hand ?written )?notes?(?: to (?:the )?file)?|mtg|telecon|minutes(?: of.*)?|"
                                + MEETING
                                + "|memo(?:randum)? (?:to|for) (?:the )?(?:file|record)|file (?:memo(?:randum)?|notes?)|telephone (?:call|message|record).*"));
        words.put(Kind.MEMO, of("(?:\\w+ )?memorandum|(?:\\w+ )?memo"));
        return words;
    }

    private static Pattern of(String words) {
        return Pattern.compile("(?:^|.*[\\s(:-])(?:" + words + ")(?:$|[\\s.:,)(-].*)", Pattern.CASE_INSENSITIVE);
    }

    /// What a title says the document is; null if its words say nothing.
    public static @Nullable Kind kind(String title) {
        if (isRecord(title)) {
            return Kind.NOTE;
        }
        for (Map.Entry<Kind, Pattern> entry : WORDS.entrySet()) {
            if (entry.getValue().matcher(title).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /// True for `Memorandum of Conversation` and the like, which forms set below a letterhead.
    public static boolean isRecord(String title) {
        return OF_RECORD.matcher(title).matches();
    }

    /// True for `Regular Meeting` and the like, which head minutes only where nothing else does.
    public static boolean isMeeting(String title) {
        return ALONE.matcher(title).matches();
    }

    /// True if a line may be a title by its form.
    public static boolean isTitle(Line line) {
        String words = line.words();
        return line.depth() == 0
                && words.length() <= LONGEST
                && words.split("\\s+", -1).length <= MOST_WORDS
                && words.chars().filter(Character::isLetter).count() >= 4
                && !NO_TITLE.matcher(words).matches()
                && HeaderLabels.match(line) == null;
    }

    /// True for `Appendix B` and the like.
    public static boolean isPart(String title) {
        return PART.matcher(title).matches();
    }

    /// True for the name of an office, as in a letterhead.
    public static boolean isAgency(String words) {
        return AGENCY.matcher(words).matches();
    }

    /// True for the name of an office and nothing else: a headline has verbs and other small words.
    static boolean isLetterhead(String words) {
        return isAgency(words) && NAME.matcher(words).matches();
    }

    /// True for a street, a town with its code, a telephone number.
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /// True for `DRAFT - PRE-DECISIONAL`, a fax machine's line and other marks above a title.
    public static boolean isMark(String words) {
        return MARK.matcher(words).matches()
                || (words.length() <= LONGEST && FAX.matcher(words).matches());
    }
}
