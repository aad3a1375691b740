package org.foiatrail.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a person has compared the words of a stretch with the page's picture.
///
/// @param review `unreviewed`, `partly`, `confirmed` or `corrected`
/// @param reading the words as that person reads them, null unless corrected. Where the correction begins before the
///     stretch or ends behind it, so does the reading: nobody knows which of its words stand for which
public record Compared(String review, @Nullable String reading) {
    public static final Compared NOT = new Compared("unreviewed", null);

    private static final String CONFIRMED = "confirmed";
    private static final String CORRECTED = "corrected";

    /// True if somebody looked at all of it.
    public boolean byPerson() {
        return isByPerson(review);
    }

    /// The same of the word alone.
    public static boolean isByPerson(String review) {
        return review.equals(CONFIRMED) || review.equals(CORRECTED);
    }

    /// What was said of a stretch of a page, the later of two that speak of the same words.
    ///
    /// @param placed in the order in which they were said
    /// @param page the text of the stretch's page
    public static Compared of(List<Placed> placed, Span stretch, String page) {
        Span words = trimmed(stretch, page);
        List<Placed> corrections = new ArrayList<>();
        boolean confirmed = false;
        boolean partly = false;
        for (Placed one : placed) {
            Decisions.Status status = one.said().status();
            if (status == null || !one.meets(words)) {
                continue;
            }
            switch (status) {
                case CORRECTED -> {
                    corrections.removeIf(before -> before.meets(one.span()));
                    corrections.add(one);
                }
                case CONFIRMED -> {
                    // Who confirms a page confirms it as corrected; who confirms the very words takes that back.
                    corrections.removeIf(before -> before.span().equals(one.span()));
                    confirmed |= one.covers(words);
                    partly = true;
                }
                default -> {
                    corrections.removeIf(before -> before.meets(one.span()));
                    confirmed = false;
                    partly = false;
                }
            }
        }
        if (!corrections.isEmpty()) {
            return new Compared(CORRECTED, reading(corrections, words, page));
        }
        return confirmed ? new Compared(CONFIRMED, null) : partly ? new Compared("partly", null) : NOT;
    }

    private static String reading(List<Placed> corrections, Span words, String page) {
        StringBuilder reading = new StringBuilder();
        int at = words.start();
        for (Placed one :
                corrections.stream().sorted(Comparator.comparing(Placed::span)).toList()) {
            reading.append(page, Math.min(at, one.span().start()), one.span().start());
            reading.append(one.said().reading());
            at = one.span().end();
        }
        return reading.append(page, at, Math.max(at, words.end())).toString();
    }

    private static Span trimmed(Span stretch, String page) {
        int start = stretch.start();
        int end = Math.min(stretch.end(), page.length());
        while (start < end && Character.isWhitespace(page.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(page.charAt(end - 1))) {
            end--;
        }
        return new Span(stretch.page(), start, end);
    }
}
