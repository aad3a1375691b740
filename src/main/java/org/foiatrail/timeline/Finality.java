package org.foiatrail.timeline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a draft from a final text by the words that say so.
public final class Finality {
    private static final int TOP = 200;

    /// `your comments on the draft` is none.
    private static final Pattern DRAFT = Pattern.compile(
            "(?<!\\b(?:on|about|to|with|in|for|of|re)\\s(?:the|this|that|your|our|my|his|her|their)\\s)"
                    + "\\b(?:drafts?|not final|pre-?decisional)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FINAL = Pattern.compile("\\b(?:final|signed|as sent)\\b", Pattern.CASE_INSENSITIVE);
    /// In the words themselves only a mark set apart counts, not the word in a sentence.
    private static final Pattern DRAFT_MARK =
            Pattern.compile("(?m)^\\W*(?:DRAFT|PRE-?DECISIONAL)\\b(?:[^a-z\\n]|\\([^()\\n]{0,40}\\)|\\bv\\.\\s?\\d)*$");

    private static final Pattern FINAL_MARK = Pattern.compile("(?m)^\\W*FINAL\\b[^a-z]*$");

    private Finality() {}

    /// `draft`, `final`, or null if nothing is said.
    ///
    /// @param title a subject or a title
    /// @param text the words below it
    public static @Nullable String of(@Nullable String title, String text) {
        String named = title == null ? "" : title;
        String top = text.substring(0, Math.min(TOP, text.length()));
        if (DRAFT.matcher(named).find() || DRAFT_MARK.matcher(top).find()) {
            return "draft";
        }
        return FINAL.matcher(named).find() || FINAL_MARK.matcher(top).find() ? "final" : null;
    }
}
