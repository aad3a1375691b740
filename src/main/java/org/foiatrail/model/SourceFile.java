package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// A file of a production, or a member of a container in it.
///
/// @param path relative to the production's root, with `/`; members after `!/`, as in `box.zip!/mail.eml!/memo.docx`
/// @param sha256 of its bytes, hex; what was read of it is stored under this; empty if they could not be had
/// @param size in bytes
/// @param modified the file's time in milliseconds, 0 for a member; tells whether it must be hashed again
/// @param unreachable why its bytes could not be had, null if they could
/// @param missing true once the file is gone from its root
/// @param superseded true for the earlier version of a file whose bytes changed
public record SourceFile(
        String production,
        String path,
        String sha256,
        long size,
        long modified,
        @Nullable ExtractionOutcome unreachable,
        boolean missing,
        boolean superseded) {
    /// What stands between a container's path and its member's.
    public static final String MEMBER = "!/";

    public boolean member() {
        return path.contains(MEMBER);
    }

    public SourceFile gone() {
        return new SourceFile(production, path, sha256, size, modified, unreachable, true, superseded);
    }

    public SourceFile overtaken() {
        return new SourceFile(production, path, sha256, size, modified, unreachable, missing, true);
    }

    /// True for a member of `container`, at any depth.
    public boolean within(SourceFile container) {
        return production.equals(container.production()) && path.startsWith(container.path() + MEMBER);
    }
}
