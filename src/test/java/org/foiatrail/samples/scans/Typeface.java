package org.foiatrail.samples.scans;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A font out of a jar, so that no page depends on the fonts of a machine.
enum Typeface {
    /// As wide as Times, Arial and Courier, in which most records are set.
    SERIF("/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf"),
    SANS("/liberation/LiberationSans-Regular.ttf"),
    SANS_BOLD("/liberation/LiberationSans-Bold.ttf"),
    TYPEWRITER("/liberation/LiberationMono-Regular.ttf"),
    WIDE_SANS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    WIDE_SERIF("/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf"),
    NARROW_SANS("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf");

    private static final Map<Typeface, Font> FONTS = new EnumMap<>(Typeface.class);

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// @param size in pixels
    Font font(float size) throws IOException {
        Font font = FONTS.get(this);
        if (font == null) {
            font = load();
            FONTS.put(this, font);
        }
        return font.deriveFont(size);
    }

    /// Its TrueType file.
    InputStream file() {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream(file), () -> "the font " + file + " is not on the class path");
    }

    private Font load() throws IOException {
        try (InputStream in = file()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(file, e);
        }
    }

    Typeface bold() {
        return switch (this) {
            case SANS, WIDE_SANS, NARROW_SANS -> SANS_BOLD;
            default -> SERIF_BOLD;
        };
    }
}
