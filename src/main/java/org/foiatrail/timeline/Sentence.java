package org.foiatrail.timeline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;

/// A sentence of a message's own words, with the mentions that begin in it.
record Sentence(Span span, List<Mention> mentions) {
    /// A signature or an address is a sentence to the iterator; it has fewer words in small letters than a third.
    private static final int RUNNING_WORDS = 3;

    /// Marks of quotation and of lists, and what is left of a sentence before.
    private static final String BEFORE = ">,;*·•●▪";

    private static final int SHORTEST_WORD = 2;

    /// Longer ones are lists or tables: they are quoted line by line.
    private static final int LONGEST = 700;

    /// What a device or a mail program writes, the head of a message that is sent on, and a notice of confidence.
    private static final Pattern NO_WORDS_OF_ONE = Pattern.compile(
            "^\\W*<?https?:\\S+\\W*$" + "|\\b(?:Forwarded by|Original Message|wrote ?:\\W*$)"
                    + "|\\b(?:From|To|Date|Sent) ?:[\\s\\S]*\\b(?:Subject|To|Sent|TEXT) ?:"
                    + "|\\b(?:intended recipient|intended only for"
                    + "|this (?:message|e-?mail|communication|fax|transmission|document)\\b[\\w\\s,()-]{0,80}\\bin error"
                    + "|[Aa]ny\\s+unauthorized\\s+(?:review|use|disclosure)|unauthorized\\s+(?:review|use|disclosure)(?:,| or))");

    /// Without one of these that pattern cannot match, and looking for them is much cheaper.
    private static final List<String> SIGNS =
            List.of(":", "Forwarded by", "Original Message", "intended ", "in error", "unauthorized");

    private static final Pattern OF_DEVICE = Pattern.compile(
            "(?i:\\d{1,3} attachments? \\(\\d+(?:\\.\\d)? ?[KMG]?B\\)|sent (?:from|using|via) \\S+(?: \\S+){0,5}\\W*$|sent (?:from|using|via) my |web ?mail from|get outlook for)");

    /// An answer of a word or two: `Yes`, `Thank you, Commissioner!`
    private static final Pattern ANSWER = Pattern.compile(
            "\\p{L}[\\p{L}’', -]{0,40}[.!?]+|(?i:yes|no|nope|ok|okay|fyi|thanks|thank you|done|agreed|noted|approved)");

    String words(Copy copy) {
        return copy.sheets().text(span.page()).substring(span.start(), span.end());
    }

    /// True for a short answer, which may be all that somebody wrote.
    boolean isAnswer(Copy copy) {
        return ANSWER.matcher(copy.sheets().text(span.page()))
                .region(span.start(), span.end())
                .matches();
    }

    /// True for words that run on, not a list of names: a third of what stands between other signs than letters and
    /// apostrophes begins with a small letter, and one of these is a word. Lines that a program writes below every
    /// message are no words of its sender, unless they speak of a topic.
    boolean isProse(Copy copy) {
        String page = copy.sheets().text(span.page());
        return runsOn(page) && (mentions.stream().anyMatch(mention -> mention.stance() != null) || !isOfProgram(page));
    }

    private boolean isOfProgram(String page) {
        if (span.end() - span.start() > LONGEST) {
            return false;
        }
        String words = page.substring(span.start(), span.end());
        return OF_DEVICE.matcher(words).lookingAt()
                || (SIGNS.stream().anyMatch(words::contains)
                        && NO_WORDS_OF_ONE.matcher(words).find());
    }

    private boolean runsOn(String page) {
        int pieces = 1;
        int small = 0;
        int longest = 0;
        int begun = 0;
        boolean inside = false;
        boolean between = false;
        for (int at = span.start(); at < span.end(); ) {
            int letter = page.codePointAt(at);
            boolean word = letter == '\'' || isLetter(letter);
            if (word && !inside) {
                begun = at;
                small += isSmall(letter) && !standsAlone(page, at) ? 1 : 0;
            }
            longest = word ? Math.max(longest, at + 1 - begun) : longest;
            if (!word && !between) {
                pieces++;
            }
            inside = word;
            between = !word;
            at += Character.charCount(letter);
        }
        return small * RUNNING_WORDS >= pieces && longest >= SHORTEST_WORD;
    }

    /// `907.555.0100 o`: a letter by itself is no word, but for the articles and the speaker.
    private boolean standsAlone(String page, int at) {
        boolean alone = at + 1 >= span.end() || !(isLetter(page.charAt(at + 1)) || page.charAt(at + 1) == '\'');
        return alone && page.charAt(at) != 'a' && page.charAt(at) != 'i';
    }

    // The tables of all scripts are dear, and most letters are ASCII.
    private static boolean isLetter(int sign) {
        return sign < 128 ? (sign | ' ') >= 'a' && (sign | ' ') <= 'z' : Character.isLetter(sign);
    }

    private static boolean isSmall(int sign) {
        return sign < 128 ? sign >= 'a' : sign <= Character.MAX_VALUE && Character.isLowerCase(sign);
    }

    /// All of a copy, in order.
    static List<Sentence> of(Copy copy) {
        Message message = copy.message();
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : message.body()) {
            String page = copy.sheets().words(part.page());
            String text = page.substring(part.start(), part.end());
            for (Span span : cut(part, text)) {
                sentences.add(new Sentence(span, within(span, copy.mentions())));
            }
        }
        return sentences;
    }

    private static List<Mention> within(Span span, List<Mention> mentions) {
        List<Mention> within = new ArrayList<>();
        for (Mention mention : mentions) {
            Span first = mention.spans().getFirst();
            if (span.contains(first.page(), first.start())) {
                within.add(mention);
            }
        }
        return within;
    }

    private static List<Span> cut(Span part, String text) {
        List<Span> spans = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
        sentences.setText(Paragraphs.plain(text));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            if (end - start <= LONGEST) {
                add(spans, part, text, start, end);
                continue;
            }
            int at = start;
            while (at < end) {
                int line = text.indexOf('\n', at);
                int to = line < 0 || line >= end ? end : line + 1;
                add(spans, part, text, at, to);
                at = to;
            }
        }
        return spans;
    }

    private static void add(List<Span> spans, Span part, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (Character.isWhitespace(text.charAt(from)) || BEFORE.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '>')) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(part.page(), part.start() + from, part.start() + to));
        }
    }
}
