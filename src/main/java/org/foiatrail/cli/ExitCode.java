package org.foiatrail.cli;

import org.foiatrail.model.CorpusException;

/// What the exit code tells a script.
enum ExitCode {
    OK(0),
    NOTHING_FOUND(1),
    /// As `diff` has it: what was compared differs.
    CHANGED(1),
    USAGE(2),
    INCOMPLETE(3),
    DAMAGED(65),
    MISSING(66),
    TOOL_MISSING(69),
    BUG(70),
    IO(74),
    IN_USE(75),
    CONFIGURATION(78),
    INTERRUPTED(130);

    final int value;

    ExitCode(int value) {
        this.value = value;
    }

    static ExitCode of(CorpusException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case DAMAGED -> DAMAGED;
            case MISSING -> MISSING;
            case TOOL -> TOOL_MISSING;
            case IO -> IO;
            case IN_USE -> IN_USE;
            case CONFIGURATION -> CONFIGURATION;
        };
    }

    /// What a comparison ends with: that nothing changed is only sure if everything was read.
    static ExitCode ofChanges(boolean none, boolean complete) {
        if (!none) {
            return CHANGED;
        }
        return complete ? OK : INCOMPLETE;
    }

    /// What an answer ends with: an empty one is only "nothing found" if everything was searched.
    static ExitCode of(boolean empty, boolean complete) {
        if (!empty) {
            return OK;
        }
        return complete ? NOTHING_FOUND : INCOMPLETE;
    }
}
