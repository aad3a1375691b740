package org.foiatrail.timeline;

import java.util.regex.Pattern;
import org.foiatrail.model.Message;
import org.jspecify.annotations.Nullable;

/// Tells a draft from a final text by the words that say so.
final class Finality {
    private static final int TOP = 200;

    private static final Pattern DRAFT =
            Pattern.compile("\\b(?:drafts?|not final|pre-?decisional)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FINAL = Pattern.compile("\\b(?:final|signed|as sent)\\b", Pattern.CASE_INSENSITIVE);
    /// In the words themselves only a mark set apart counts, not the word in a sentence.
    private static final Pattern DRAFT_MARK = Pattern.compile("(?m)^\\W*(?:DRAFT|PRE-?DECISIONAL)\\b[^a-z]*$");

    private static final Pattern FINAL_MARK = Pattern.compile("(?m)^\\W*FINAL\\b[^a-z]*$");

    private Finality() {}

    /// `draft`, `final`, or null if nothing is said.
    static @Nullable String of(Message message, String text) {
        String subject = message.subject() == null ? "" : message.subject();
        String top = text.substring(0, Math.min(TOP, text.length()));
        if (DRAFT.matcher(subject).find() || DRAFT_MARK.matcher(top).find()) {
            return "draft";
        }
        return FINAL.matcher(subject).find() || FINAL_MARK.matcher(top).find() ? "final" : null;
    }
}
