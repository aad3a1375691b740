package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// A file of a production, or a member of a container in it.
///
/// @param path relative to the production's root; see [MemberPath]
/// @param content the key of what was read of its bytes; empty while it has not been read, or if its bytes could not be
/// had
/// @param size in bytes
/// @param modified the file's time in milliseconds, 0 for a member; tells whether it must be hashed again
/// @param unreachable why nothing was read of it, null if something was or will be
/// @param missing true once the file is gone from its root
/// @param superseded true for the earlier version of a file whose bytes changed
public record SourceFile(
        String production,
        String path,
        String content,
        long size,
        long modified,
        @Nullable ExtractionOutcome unreachable,
        boolean missing,
        boolean superseded) {

    /// A file that was seen and waits to be read.
    public static SourceFile waiting(String production, String path, long size, long modified) {
        return new SourceFile(production, path, "", size, modified, null, false, false);
    }

    public boolean waiting() {
        return content.isEmpty() && unreachable == null;
    }

    /// True if its bytes were read, whatever came of it.
    public boolean read() {
        return !content.isEmpty();
    }

    public boolean member() {
        return !MemberPath.top(path).equals(path);
    }

    /// The hash of its bytes, empty if they could not be had.
    public String sha256() {
        return Content.sha256(content);
    }

    public SourceFile gone() {
        return new SourceFile(production, path, content, size, modified, unreachable, true, superseded);
    }

    public SourceFile overtaken() {
        return new SourceFile(production, path, content, size, modified, unreachable, missing, true);
    }
}
