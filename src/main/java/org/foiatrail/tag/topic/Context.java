package org.foiatrail.tag.topic;

import java.util.BitSet;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;

/// Whether a text speaks of a topic's matter at all: words that are common elsewhere count only near such as are not.
final class Context {
    /// Words on each side: about a page.
    private static final int REACH = 300;

    private final Phrases phrases = new Phrases();
    private final boolean anywhere;

    Context(Topic topic) {
        topic.context().forEach(phrase -> phrases.add(phrase, 0));
        anywhere = topic.context().isEmpty();
    }

    Places in(Tokens tokens) {
        return new Places(tokens);
    }

    /// Looked for only when it is asked.
    final class Places {
        private final Tokens tokens;
        private final BitSet known = new BitSet();
        private final BitSet found = new BitSet();

        private Places(Tokens tokens) {
            this.tokens = tokens;
        }

        boolean isNear(int token) {
            if (anywhere) {
                return true;
            }
            int from = Math.max(0, token - REACH);
            int to = Math.min(tokens.size(), token + REACH);
            for (int i = known.nextClearBit(from); i < to; i = known.nextClearBit(i + 1)) {
                known.set(i);
                found.set(i, phrases.longest(tokens, i) != null);
            }
            int next = found.nextSetBit(from);
            return next >= 0 && next < to;
        }
    }
}
