package org.foiatrail.render.chronology;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/// Office files hold the time they were made at: the same chronology must give the same bytes.
final class SteadyPackage {
    /// The first time that a ZIP can hold.
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    private SteadyPackage() {}

    /// Takes the times out of the properties.
    static void settle(CoreProperties properties) throws IOException {
        try {
            properties.setCreated(NO_TIME);
            properties.setModified(NO_TIME);
        } catch (InvalidFormatException e) {
            throw new IOException("the properties of the file cannot be written", e);
        }
        properties.setCreator("foiatrail");
    }

    /// Copies a ZIP without the times of its entries.
    static void copy(InputStream in, OutputStream out) throws IOException {
        // The stream is the caller's, to be closed by him.
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(in)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(NEVER);
                to.putNextEntry(steady);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        to.finish();
    }
}
