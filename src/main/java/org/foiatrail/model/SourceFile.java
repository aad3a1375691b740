package org.foiatrail.model;

/// A file of a production, or a member of a container in it.
///
/// @param path relative to the production's root, with `/`; members after `!/`, as in `box.zip!/mail.eml!/memo.docx`
/// @param sha256 of its bytes, hex; what was read of it is stored under this
/// @param size in bytes
/// @param modified the file's time in milliseconds, 0 for a member; tells whether it must be hashed again
/// @param missing true once the file is gone from its root
/// @param superseded true for the earlier version of a file whose bytes changed
public record SourceFile(
        String production,
        String path,
        String sha256,
        String mediaType,
        long size,
        long modified,
        ExtractionOutcome outcome,
        boolean missing,
        boolean superseded) {
    /// What stands between a container's path and its member's.
    public static final String MEMBER = "!/";

    public boolean isMember() {
        return path.contains(MEMBER);
    }
}
