package org.foiatrail.tag.topic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Whether a text speaks of a topic's matter at all: words that are common elsewhere count only near such as are not.
final class Context {
    /// Words on each side: about a page.
    private static final int PAGE = 300;
    /// Words of a long file, about fifteen pages: an excerpt or a chain of mails may do without the matter's name.
    private static final int LONG = 5000;
    /// A sentence and what it leans on.
    private static final int SENTENCE = 30;
    private static final int ACTOR = 20;
    private static final int AROUND = 20;
    private static final int NAMED = 4;

    private final Phrases onPage = new Phrases();
    private final Phrases inSentence = new Phrases();
    private final Phrases acting = new Phrases();
    private final Phrases others = new Phrases();
    private final boolean anywhere;
    private final boolean named;

    Context(Topic topic) {
        add(topic.context().page(), onPage);
        add(topic.context().sentence(), inSentence);
        add(topic.context().actors(), acting);
        add(topic.context().others(), others);
        anywhere = topic.context().isEmpty();
        named = !topic.context().page().isEmpty();
    }

    private static void add(List<String> words, Phrases phrases) {
        words.forEach(word -> phrases.add(word, 0));
    }

    /// True if the subject names the matter in more than one word, which stands for nothing else.
    private boolean isSubject(Message message) {
        Tokens subject = new Tokens(message.subject() == null ? "" : message.subject());
        return IntStream.range(0, subject.size())
                .mapToObj(i -> onPage.longest(subject, i))
                .anyMatch(match -> match != null && match.last() > match.first());
    }

    /// @param found what else is known of the text: a jurisdiction is one of those who act
    Places in(Tokens tokens, RunningText text, List<Mention> found) {
        return new Places(tokens, text, found);
    }

    /// Where such words stand in one text; looked for only when it is asked.
    final class Places {
        private final Found page;
        private final Found sentence;
        private final Found actors;

        private final Tokens tokens;
        private final RunningText text;
        private final List<Mention> mentions;
        private final Map<String, Boolean> subjects = new HashMap<>();
        private @Nullable BitSet places;

        private Places(Tokens tokens, RunningText text, List<Mention> mentions) {
            this.tokens = tokens;
            this.text = text;
            this.mentions = mentions;
            page = new Found(tokens, onPage, PAGE);
            sentence = new Found(tokens, inSentence, SENTENCE);
            actors = new Found(tokens, acting, ACTOR);
        }

        /// True if the page speaks of the matter, the sentence with what it leans on, or the subject of the message,
        /// however long that is.
        boolean isNear(int token) {
            return anywhere || sentence.isNear(token) || page.isNear(token) || isSubject(token);
        }

        private boolean isSubject(int token) {
            Message message = text.messageAt(tokens.start(token));
            return message != null && subjects.computeIfAbsent(message.id(), id -> Context.this.isSubject(message));
        }

        /// True if somebody stands near who may be the one who acts.
        boolean isNearActor(int token) {
            return anywhere || actors.isNear(token) || isNearPlace(token);
        }

        /// True if another matter is named, and nothing of the page's, in the sentence or the one before it; or if
        /// the page and the subject name next to nothing of it.
        boolean isElsewhere(Statement statement, SentenceBounds bounds) {
            Sentence sentence = statement.sentence();
            int from = sentence.from();
            int to = sentence.to();
            int before = from > 0 && !tokens.isAfterBreak(from)
                    ? Sentence.of(tokens, from - 1, bounds).from()
                    : from;
            return isOther(from, to)
                    || isOther(before, to)
                    || (!isSubject(from) && isUnnamed(Math.max(0, from - PAGE), Math.min(tokens.size(), to + PAGE)));
        }

        /// True if another matter is named around a sentence that holds nothing of the topic.
        boolean isBesideOther(Statement statement) {
            Sentence sentence = statement.sentence();
            return !holdsMatter(sentence, statement.match())
                    && isOther(Math.max(0, sentence.from() - AROUND), Math.min(tokens.size(), sentence.to() + AROUND));
        }

        private boolean isOther(int from, int to) {
            boolean other = false;
            for (int i = from; i < to; i++) {
                Phrases.Match match = others.longest(tokens, i);
                Phrases.Match named = match == null ? onPage.longest(tokens, i) : null;
                if (match != null) {
                    other = true;
                    i = match.last();
                } else if (named != null && !isOtherAt(named.last() + 1)) {
                    // `the interoperability newsletter` is a newsletter.
                    return false;
                }
            }
            return other;
        }

        private boolean isOtherAt(int token) {
            return token < tokens.size() && others.longest(tokens, token) != null;
        }

        private boolean holdsMatter(Sentence sentence, Phrases.Match own) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if ((i < own.first() || i > own.last()) && (isPlace(i) || inSentence.longest(tokens, i) != null)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isUnnamed(int from, int to) {
            Set<String> named = new HashSet<>();
            for (int i = from; i < to; i++) {
                if (onPage.longest(tokens, i) != null) {
                    return false;
                }
                if (inSentence.longest(tokens, i) != null) {
                    named.add(tokens.norm(i));
                }
            }
            return !anywhere && to - from >= PAGE && named.size() < NAMED;
        }

        /// True of long records of another matter: its counties and boards do what counties and boards do everywhere.
        boolean isUnnamedFile() {
            return named && tokens.size() >= LONG && !page.isAnywhere();
        }

        /// True if a jurisdiction's name begins here.
        boolean isPlace(int token) {
            return places().get(token);
        }

        private boolean isNearPlace(int token) {
            int next = places().nextSetBit(Math.max(0, token - ACTOR));
            return next >= 0 && next < token + ACTOR;
        }

        private BitSet places() {
            if (places == null) {
                places = new BitSet();
                for (Mention mention : mentions) {
                    if (mention.kind().equals(Mention.JURISDICTION) && !mention.address()) {
                        places.set(tokens.from(text.indexOf(mention.spans().getFirst())));
                    }
                }
            }
            return places;
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
            return isBetween(Math.max(0, token - reach), Math.min(tokens.size(), token + reach));
        }

        boolean isAnywhere() {
            return isBetween(0, tokens.size());
        }

        private boolean isBetween(int from, int to) {
            for (int i = known.nextClearBit(from); i < to; i = known.nextClearBit(i + 1)) {
                known.set(i);
                found.set(i, phrases.longest(tokens, i) != null);
            }
            int next = found.nextSetBit(from);
            return next >= 0 && next < to;
        }
    }
}
