package org.foiatrail.tag.topic;

import java.util.BitSet;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// Where a text only sounds like the topic.
final class Exclusions {
    private final BitSet begins = new BitSet();
    private final BitSet covered = new BitSet();

    Exclusions(Phrases phrases, Tokens tokens, RunningText text) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = phrases.longest(tokens, i);
            if (match != null && !text.isCut(tokens.start(match.first()), tokens.end(match.last()))) {
                begins.set(i);
                covered.set(i, match.last() + 1);
            }
        }
    }

    boolean cover(int token) {
        return covered.get(token);
    }

    /// True if one begins between two tokens, both included.
    boolean beginBetween(int first, int last) {
        int next = begins.nextSetBit(first);
        return next >= 0 && next <= last;
    }
}
