package org.foiatrail.extract.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something is wrong with the machine, not with the file being read: no fact about the file follows from it.
public final class Hindrance extends IOException {
    private static final long serialVersionUID = 1L;

    /// What Linux and macOS say of a full disk, and of one that is full for this user.
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "Too many open files");

    Hindrance(String problem, IOException cause) {
        super(problem, cause);
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    /// The one that `problem` is or stems from: parsers use temporary files too, and wrap what they catch.
    public static @Nullable Hindrance in(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Hindrance hindrance) {
                return hindrance;
            }
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException io && FULL.stream().anyMatch(message::contains)) {
                return new Hindrance(Unreadable.describe(io), io);
            }
        }
        return null;
    }
}
