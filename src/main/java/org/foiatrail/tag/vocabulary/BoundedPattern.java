package org.foiatrail.tag.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/// A user's regular expression, which may look at a text only so often: one that tries all ways to fit, as `(a+)+b`
/// does, would take years. May be used by any number of threads.
final class BoundedPattern {
    /// A decent pattern reads a character a few times.
    private static final long READS_PER_CHARACTER = 200;

    private static final long READS_AT_LEAST = 2_000_000;

    private final Vocabulary.Rule rule;
    private final Pattern pattern;

    /// What is done with a match.
    interface Found {
        void at(int start, int end, @Nullable String value);
    }

    BoundedPattern(Vocabulary.Rule rule) {
        this.rule = rule;
        this.pattern = Pattern.compile(rule.pattern());
    }

    String kind() {
        return rule.kind();
    }

    String name(String words) {
        return rule.canonical() == null ? words.replaceAll("\\s+", " ") : rule.canonical();
    }

    /// @throws CorpusException of kind CONFIGURATION, which names the pattern, if it takes too long
    void find(String text, Found found) {
        Counted counted = new Counted(text, 0, text.length(), new Reads(budget(text)));
        try {
            Matcher matcher = pattern.matcher(counted);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                while (start < end && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    found.at(start, end, value(matcher));
                }
            }
        } catch (TooManyReads | StackOverflowError e) {
            throw new CorpusException(
                    CorpusException.Kind.CONFIGURATION,
                    rule.place() + ": the pattern " + rule.pattern() + " takes too long on a text of " + text.length()
                            + " characters; avoid repeats within repeats, such as (a+)+, and bound them, such as"
                            + " {1,20}; then give the vocabulary anew, or take it out with --no-vocabulary",
                    e);
        }
    }

    private static long budget(String text) {
        return READS_AT_LEAST + READS_PER_CHARACTER * text.length();
    }

    private @Nullable String value(Matcher matcher) {
        String group = rule.value();
        if (group == null) {
            return null;
        }
        return Character.isDigit(group.charAt(0)) ? matcher.group(Integer.parseInt(group)) : matcher.group(group);
    }

    private static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }

    /// How often a text may still be read.
    private static final class Reads {
        private long left;

        Reads(long left) {
            this.left = left;
        }

        void one() {
            if (--left < 0) {
                throw new TooManyReads();
            }
        }
    }

    /// A text that ends a search which reads it too often.
    private record Counted(String text, int from, int to, Reads reads) implements CharSequence {
        @Override
        public char charAt(int index) {
            reads.one();
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, reads);
        }

        /// What a matcher makes a group of; no search.
        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
