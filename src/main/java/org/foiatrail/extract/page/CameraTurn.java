package org.foiatrail.extract.page;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/// How a camera was held, which it notes in a JPEG's Exif data, and viewers make good.
///
/// @param code of the Exif field "orientation", from 1 to 8
record CameraTurn(int code) {
    private static final int NONE = 1;

    static CameraTurn of(Path file) {
        try {
            var directory =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer code = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new CameraTurn(code == null || code < 1 || code > 8 ? NONE : code);
        } catch (IOException | ImageProcessingException | RuntimeException e) {
            // What is wrong with a picture is found when it is decoded.
            return new CameraTurn(NONE);
        }
    }

    /// Whether width and height change places.
    boolean sideways() {
        return code >= 5;
    }

    BufferedImage upright(BufferedImage image) {
        if (code == NONE) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int type = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image.getType() : BufferedImage.TYPE_INT_RGB;
        BufferedImage upright = new BufferedImage(sideways() ? height : width, sideways() ? width : height, type);
        Graphics2D graphics = upright.createGraphics();
        try {
            graphics.drawImage(image, transform(width, height), null);
        } finally {
            graphics.dispose();
        }
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
