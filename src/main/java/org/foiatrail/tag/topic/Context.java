package org.foiatrail.tag.topic;

import java.util.BitSet;
import java.util.List;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;

/// Whether a text speaks of a topic's matter at all: words that are common elsewhere count only near such as are not.
final class Context {
    /// Words on each side: about a page.
    private static final int PAGE = 300;
    /// A sentence and what it leans on.
    private static final int SENTENCE = 30;

    private final Phrases onPage = new Phrases();
    private final Phrases inSentence = new Phrases();
    private final boolean anywhere;

    Context(Topic topic) {
        add(topic.context().page(), onPage);
        add(topic.context().sentence(), inSentence);
        anywhere = topic.context().isEmpty();
    }

    private static void add(List<String> words, Phrases phrases) {
        words.forEach(word -> phrases.add(word, 0));
    }

    Places in(Tokens tokens) {
        return new Places(tokens);
    }

    /// Where such words stand in one text; looked for only when it is asked.
    final class Places {
        private final Found page;
        private final Found sentence;

        private Places(Tokens tokens) {
            page = new Found(tokens, onPage, PAGE);
            sentence = new Found(tokens, inSentence, SENTENCE);
        }

        /// True if the page speaks of the matter.
        boolean isOnPage(int token) {
            return anywhere || page.isNear(token);
        }

        boolean isNear(int token) {
            return anywhere || sentence.isNear(token) || page.isNear(token);
        }
    }

    private static final class Found {
        private final Tokens tokens;
        private final Phrases phrases;
        private final int reach;
        private final BitSet known = new BitSet();
        private final BitSet found = new BitSet();

        private Found(Tokens tokens, Phrases phrases, int reach) {
            this.tokens = tokens;
            this.phrases = phrases;
            this.reach = reach;
        }

        boolean isNear(int token) {
            int from = Math.max(0, token - reach);
            int to = Math.min(tokens.size(), token + reach);
            for (int i = known.nextClearBit(from); i < to; i = known.nextClearBit(i + 1)) {
                known.set(i);
                found.set(i, phrases.longest(tokens, i) != null);
            }
            int next = found.nextSetBit(from);
            return next >= 0 && next < to;
        }
    }
}
