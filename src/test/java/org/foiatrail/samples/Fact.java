package org.foiatrail.samples;

/// What the answer key knows about a stretch of text.
sealed interface Fact {
    /// A message begins with these words.
    record Start(MessageCopy copy) implements Fact {}

    /// A jurisdiction is named.
    record Jurisdiction(String canonical, boolean address) implements Fact {}

    /// Something is said of opting out.
    record Stance(String label, String speaker) implements Fact {}

    /// It looks like opting out and is not.
    record HardNegative() implements Fact {}

    /// Words taken out; `label` stands in their place, a black box if it is empty.
    record Redaction(String label, String hidden) implements Fact {
        static final String UNDER = "under";

        /// The box was only laid over the words, which are still there.
        boolean under() {
            return label.equals(UNDER);
        }
    }

    /// Words that the other release takes out.
    record Spared(String label) implements Fact {}

    /// Set in bold type.
    record Bold() implements Fact {}
}
