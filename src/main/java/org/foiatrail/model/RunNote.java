package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// How far the run that writes a corpus has come, for those who look on.
///
/// @param stage in a word: `reading`, `ocr`, `indexing`
/// @param files read so far
/// @param filesFound all there are to read in this run
/// @param pages read so far, by OCR too
/// @param ocrPages recognised so far
/// @param ocrWaiting pages that still wait for OCR, as far as is known
/// @param failed files and pages that could not be read in this run
/// @param seconds since the run began
/// @param secondsLeft of this stage, null while nobody can tell
public record RunNote(
        String stage,
        long files,
        long filesFound,
        long pages,
        long ocrPages,
        long ocrWaiting,
        long failed,
        long seconds,
        @Nullable Long secondsLeft) {}
