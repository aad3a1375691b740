package org.foiatrail.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What went wrong, in one line a user can act on: what, where, what to do. Its kind decides the exit code.
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What the caller should do about it.
    public enum Kind {
        /// The command line or the query is wrong: change it.
        USAGE,
        /// A stored file is damaged, or `verify` found a difference.
        DAMAGED,
        /// No such path, corpus, production or citation.
        MISSING,
        /// A tool that must be installed first is not there.
        TOOL,
        /// Reading or writing failed.
        IO,
        /// Another process holds the corpus.
        IN_USE,
        /// A vocabulary, topic or decisions file is wrong.
        CONFIGURATION
    }

    private final Kind kind;

    public CorpusException(Kind kind, String message) {
        this(kind, message, null);
    }

    public CorpusException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
