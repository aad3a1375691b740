package org.foiatrail.extract.pdf;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// What a PDF page says of itself, before anything is decided about it.
///
/// @param paths how many paths it paints
/// @param pictures where its images stand
/// @param imageDpi the resolution of the finest image that fills a good part of it, 0 without one
/// @param problem why something of it is missing here, null if all was read
public record PdfPage(
        float width,
        float height,
        String text,
        String hiddenText,
        List<Word> words,
        List<Box> boxes,
        int paths,
        List<String> images,
        List<Rect> pictures,
        double imageDpi,
        @Nullable String problem) {}
