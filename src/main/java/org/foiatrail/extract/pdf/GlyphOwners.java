package org.foiatrail.extract.pdf;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Which glyph each character of a chunk of text comes from.
final class GlyphOwners {
    private GlyphOwners() {}

    /// By character, in proportion where ligatures were taken apart.
    static int[] of(String chunk, List<TextPosition> positions) {
        int[] owner = new int[chunk.length()];
        int length = 0;
        for (TextPosition position : positions) {
            length += position.getUnicode().length();
        }
        if (length == chunk.length()) {
            int at = 0;
            for (int i = 0; i < positions.size(); i++) {
                for (int n = positions.get(i).getUnicode().length(); n > 0; n--) {
                    owner[at++] = i;
                }
            }
        } else {
            for (int i = 0; i < owner.length; i++) {
                owner[i] = (int) ((long) i * positions.size() / owner.length);
            }
        }
        return owner;
    }
}
