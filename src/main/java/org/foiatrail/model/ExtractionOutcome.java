package org.foiatrail.model;

import java.util.List;
import java.util.Locale;

/// How a file or a member ended. Each ends in exactly one.
public sealed interface ExtractionOutcome {
    /// It has pages; some of them may lack text.
    record Extracted(int pages, List<String> warnings) implements ExtractionOutcome {
        public Extracted {
            warnings = List.copyOf(warnings);
        }
    }

    /// It holds no text, and that is no failure.
    record WithoutText(NoText why) implements ExtractionOutcome {
        public enum NoText {
            EMPTY,
            NO_TEXT,
            OCR_UNAVAILABLE,
            CONTAINER,
            NOT_A_DOCUMENT,
            LINK_NOT_FOLLOWED
        }
    }

    /// It could not be read.
    record Failed(Failure why, String detail) implements ExtractionOutcome {
        public enum Failure {
            ENCRYPTED,
            DAMAGED,
            UNSUPPORTED,
            TOO_LARGE,
            TIMED_OUT,
            OUT_OF_MEMORY,
            CRASHED,
            UNREADABLE
        }
    }

    /// `extracted`, `without-text` or `failed`.
    default String word() {
        return switch (this) {
            case Extracted e -> "extracted";
            case WithoutText w -> "without-text";
            case Failed f -> "failed";
        };
    }

    /// The reason in the words of the documentation, `ocr-unavailable` or `damaged`; empty if extracted.
    default String reason() {
        return switch (this) {
            case Extracted e -> "";
            case WithoutText w -> dashed(w.why());
            case Failed f -> dashed(f.why());
        };
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
