package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;

/// From words on a page to what tells them from all others there, and back.
final class AnchoredWords {
    /// Characters on either side, to begin with.
    private static final int CONTEXT = 40;

    private AnchoredWords() {}

    /// Where the words stand between what stood around them, however white space has changed.
    static List<Span> places(Page page, Anchor anchor) {
        String before = flexible(anchor.prefix());
        String behind = flexible(anchor.suffix());
        Pattern pattern = Pattern.compile((before.isEmpty() ? "" : before + "\\s*")
                + "(" + flexible(anchor.words()) + ")"
                + (behind.isEmpty() ? "" : "\\s*" + behind));
        Matcher matcher = pattern.matcher(page.text());
        List<Span> places = new ArrayList<>();
        for (int from = 0; from <= page.text().length() && matcher.find(from); from = matcher.start(1) + 1) {
            places.add(new Span(page.number(), matcher.start(1), matcher.end(1)));
        }
        return places;
    }

    /// The stretch with as much around it as tells it from others of its page that read the same.
    static Anchor anchor(String sha256, Page page, Span words) {
        String text = page.text();
        int context = CONTEXT;
        Anchor anchor = anchor(sha256, text, words, context);
        while (context < text.length() && places(page, anchor).size() > 1) {
            context *= 2;
            anchor = anchor(sha256, text, words, context);
        }
        return anchor;
    }

    private static Anchor anchor(String sha256, String text, Span words, int context) {
        int from = whole(text, Math.max(0, words.start() - context));
        int to = whole(text, Math.min(text.length(), words.end() + context));
        return new Anchor(
                sha256,
                words.page(),
                text.substring(from, words.start()),
                text.substring(words.start(), words.end()).strip(),
                text.substring(words.end(), to));
    }

    /// A place in the text that does not cut a character in two.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String flexible(String words) {
        return words.isBlank()
                ? ""
                : Pattern.compile("\\s+")
                        .splitAsStream(words.strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
    }
}
