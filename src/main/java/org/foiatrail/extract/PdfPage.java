package org.foiatrail.extract;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// What a PDF page says of itself, before anything is decided about it.
///
/// @param paths how many paths it paints
/// @param imageShare the share of it that images cover, from 0 to 1
/// @param imageDpi the resolution of an image that fills most of it, 0 without one
/// @param problem why something of it is missing here, null if all was read
record PdfPage(
        float width,
        float height,
        String text,
        String hiddenText,
        List<Word> words,
        List<Box> boxes,
        int paths,
        List<String> images,
        double imageShare,
        double imageDpi,
        @Nullable String problem) {}
