package org.foiatrail.model;

import java.util.Optional;

/// One page as it was read. A page that could not be read is a page too, with its reason.
///
/// @param number the physical page, from 1 (a sheet, a slide; 1 where the format has none)
/// @param text the searched text; never trimmed or repaired
/// @param confidence mean word confidence from 0 to 1; 1 for embedded text, 0 where there is no text
/// @param reason why the text comes from where it comes, or why there is none
/// @param hiddenText what stands under boxes: never searched, tagged, quoted or exported unless asked for
/// @param replacedText the embedded layer that OCR replaced, empty if none was
public record Page(
        int number,
        String text,
        Origin origin,
        double confidence,
        State state,
        String reason,
        Layout layout,
        String hiddenText,
        String replacedText) {

    /// OCR that is less sure of its words than this has often misread them.
    private static final double DOUBTFUL = 0.6;
    /// Visible characters; a page with an image and no more than these is often one that was hardly read.
    private static final int LITTLE = 25;

    /// Where the text comes from.
    public enum Origin {
        EMBEDDED,
        OCR,
        MIXED,
        NONE
    }

    /// How far the page has come.
    public enum State {
        /// It has text.
        TEXT,
        /// It was read and has none.
        EMPTY,
        /// It waits for OCR: not searched.
        UNREAD,
        /// It could not be read: not searched.
        FAILED
    }

    /// Why a person should look at the page, empty if nothing speaks for it.
    public Optional<String> doubt() {
        long visible = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        boolean recognised = origin == Origin.OCR || origin == Origin.MIXED;
        return switch (state) {
            case FAILED -> Optional.of("failed: " + reason);
            case UNREAD -> Optional.of("unread: " + reason);
            case EMPTY -> layout.images().isEmpty() ? Optional.empty() : Optional.of("an image without text");
            case TEXT -> {
                if (recognised && confidence < DOUBTFUL) {
                    yield Optional.of("low confidence, " + Math.round(confidence * 100) + "%");
                }
                boolean little =
                        visible < LITTLE && (recognised || !layout.images().isEmpty());
                yield little ? Optional.of("little text, " + visible + " characters") : Optional.empty();
            }
        };
    }

    /// A page of embedded text without layout.
    public static Page plain(int number, String text) {
        boolean empty = text.isBlank();
        return new Page(
                number,
                text,
                empty ? Origin.NONE : Origin.EMBEDDED,
                empty ? 0 : 1,
                empty ? State.EMPTY : State.TEXT,
                empty ? "no text" : "embedded text",
                Layout.NONE,
                "",
                "");
    }

    /// This page, with what it has, as one that could not be read to the end.
    public Page failed(String why) {
        return new Page(number, text, origin, confidence, State.FAILED, why, layout, hiddenText, replacedText);
    }

    /// A page without text.
    public static Page without(int number, State state, String reason) {
        return new Page(number, "", Origin.NONE, 0, state, reason, Layout.NONE, "", "");
    }
}
