package org.foiatrail.samples.scans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.foiatrail.samples.scans.MailChain.OwnedLine;
import org.foiatrail.samples.scans.MailChain.Placed;
import org.foiatrail.segment.KnownMessage;
import org.foiatrail.segment.MessageScores;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;
import org.jspecify.annotations.Nullable;

/// Compares what was found on the pages of a chain with what was printed on them. OCR changes words and offsets, so
/// lines are told by where they stand.
final class ChainScores {
    /// Less than a line's height, in points; a page scanned askew has its lines as far off at the edges.
    private static final float NEAR = 8;
    /// Numbers of found messages that stand where none begins.
    private static final int ELSEWHERE = 1000;

    private final MailChain chain;
    private final Map<Integer, Page> pages = new HashMap<>();

    ChainScores(MailChain chain, List<Page> read) {
        this.chain = chain;
        read.forEach(page -> pages.put(page.number(), page));
    }

    void add(ScoreTable table, Segments found, MessageScores.Mistakes mistakes) {
        messages(table, found.messages(), mistakes);
        List<String> labels = new ArrayList<>();
        for (Redaction redaction : found.redactions()) {
            labels.add(redaction.span().page() + " " + String.join(" ", redaction.exemptions()));
        }
        table.add("redactions", Score.of(chain.redactions(), labels));
    }

    /// The messages, whoever found them, and the lines that belong to them.
    void messages(ScoreTable table, List<Message> found, MessageScores.Mistakes mistakes) {
        Map<Integer, KnownMessage> known = new TreeMap<>();
        for (int i = 0; i < chain.messages().size(); i++) {
            known.put(i, chain.messages().get(i).message());
        }
        Map<Integer, Message> placed = placed(found);
        MessageScores.add(table, known, placed, mistakes);
        lines(table, placed);
        table.add(
                ScoreTable.PRINT_DATES,
                new Score(
                        0,
                        printDates(found),
                        chain.printed() == null ? 0 : chain.sheets().size()));
    }

    /// Found messages by the number of the known one that begins in the same line.
    private Map<Integer, Message> placed(List<Message> found) {
        Map<Integer, Message> placed = new TreeMap<>();
        for (Message message : found) {
            int place = ELSEWHERE + placed.size();
            Float y = baseLine(message.start());
            float nearest = NEAR;
            for (int i = 0; y != null && i < chain.messages().size(); i++) {
                Placed known = chain.messages().get(i);
                float distance = Math.abs(known.y() - y);
                if (known.page() == message.start().page() && distance < nearest && !placed.containsKey(i)) {
                    nearest = distance;
                    place = i;
                }
            }
            placed.put(place, message);
        }
        return placed;
    }

    private @Nullable Float baseLine(Span start) {
        Page page = pages.get(start.page());
        if (page != null) {
            for (Word word : page.layout().words()) {
                if (!word.hidden() && word.end() > start.start()) {
                    return word.box().bottom();
                }
            }
        }
        return null;
    }

    /// Each line of a message, header and words, is one to be given to it. A line of which nothing was read is not
    /// found.
    private void lines(ScoreTable table, Map<Integer, Message> placed) {
        int right = 0;
        int found = 0;
        for (OwnedLine line : chain.lines()) {
            Integer owner = owner(line, placed);
            found += owner == null ? 0 : 1;
            right += owner != null && owner == line.message() ? 1 : 0;
        }
        table.add("lines by message", new Score(right, found, chain.lines().size()));
    }

    private @Nullable Integer owner(OwnedLine line, Map<Integer, Message> placed) {
        Page page = pages.get(line.page());
        if (page == null) {
            return null;
        }
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Word word : page.layout().words()) {
            Rect box = word.box();
            float middle = box.y() + box.height() / 2;
            if (!word.hidden() && middle > line.y() - NEAR && middle < line.y() + 1) {
                placed.forEach((place, message) -> {
                    if (holds(message.header(), page, word) || holds(message.body(), page, word)) {
                        votes.merge(place, 1, Integer::sum);
                    }
                });
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean holds(List<Span> spans, Page page, Word word) {
        return spans.stream().anyMatch(span -> span.contains(page.number(), word.start()));
    }

    private int printDates(List<Message> found) {
        int taken = 0;
        for (Message message : found) {
            Sent sent = message.sent();
            String time = sent == null ? null : sent.time();
            taken += time != null && chain.printed() != null && time.startsWith(chain.printed()) ? 1 : 0;
        }
        return taken;
    }
}
