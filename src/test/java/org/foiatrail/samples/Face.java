package org.foiatrail.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A typeface out of the jar of fonts, so that no page depends on the fonts of a machine.
enum Face {
    SANS("DejaVuSansCondensed"),
    SANS_BOLD("DejaVuSansCondensed-Bold"),
    SERIF("DejaVuSerifCondensed"),
    SERIF_BOLD("DejaVuSerifCondensed-Bold"),
    MONO("DejaVuSansMono"),
    MONO_BOLD("DejaVuSansMono-Bold");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Map<Face, Loaded> LOADED = new EnumMap<>(Face.class);

    static {
        for (Face face : values()) {
            LOADED.put(face, Loaded.of(face));
        }
    }

    private final String file;

    Face(String file) {
        this.file = file;
    }

    InputStream open() {
        InputStream in = Face.class.getResourceAsStream(FOLDER + file + ".ttf");
        return Objects.requireNonNull(in, () -> "the font " + file + " is not on the class path");
    }

    Face bold() {
        return switch (this) {
            case SANS, SANS_BOLD -> SANS_BOLD;
            case SERIF, SERIF_BOLD -> SERIF_BOLD;
            case MONO, MONO_BOLD -> MONO_BOLD;
        };
    }

    /// In points.
    double width(String text, double size) {
        return Objects.requireNonNull(LOADED.get(this)).units(text) * size;
    }

    /// The measures of a font.
    private record Loaded(TrueTypeFont font, CmapLookup glyphs) {
        static Loaded of(Face face) {
            try (InputStream in = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Loaded(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The width, in ems.
        double units(String text) {
            double ems = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                ems += c == Marked.BLACK ? 0.5 : advance(c);
            }
            return ems;
        }

        private double advance(char c) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(c)) / (double) font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
