package org.foiatrail.tag.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Tokens;

/// Which tokens are part of a date that was found before.
///
/// @param held by token
record DateTokens(BitSet held, List<AsOf.Dated> dates) {
    static DateTokens of(FileText file, Tokens tokens, List<Mention> found) {
        BitSet held = new BitSet();
        List<AsOf.Dated> dates = new ArrayList<>();
        int token = 0;
        for (Mention mention : found) {
            if (mention.kind().equals(Mention.DATE)) {
                Span start = mention.spans().getFirst();
                Span end = mention.spans().getLast();
                int first = file.text().indexOf(start.page(), start.start());
                int last = file.text().indexOf(end.page(), end.end() - 1);
                // A blank may come from the same place as the character behind it.
                last += Character.isWhitespace(file.text().text().charAt(last)) ? 1 : 0;
                while (token < tokens.size() && tokens.end(token) <= first) {
                    token++;
                }
                int next = token;
                while (next < tokens.size() && tokens.start(next) <= last) {
                    held.set(next++);
                }
                dates.add(new AsOf.Dated(token, next, mention.value()));
                token = next;
            }
        }
        return new DateTokens(held, dates);
    }

    boolean holds(int token) {
        return held.get(token);
    }

    /// Those between two tokens. They stand in order, so that a page of dates and figures costs little.
    List<AsOf.Dated> within(int from, int limit) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).first() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < dates.size() && dates.get(end).next() <= limit) {
            end++;
        }
        return dates.subList(low, end);
    }
}
