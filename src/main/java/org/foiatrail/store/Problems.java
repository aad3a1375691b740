package org.foiatrail.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What an exception of the file system means, in words: its message is often no more than the path.
final class Problems {
    private Problems() {}

    static String of(IOException problem) {
        return switch (problem) {
            case AccessDeniedException e -> "permission denied";
            case NoSuchFileException e -> e.getFile() + " is not there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(problem.getMessage());
        };
    }
}
