package org.foiatrail.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Archives that come out the same each time: stored, not deflated, and all of one hour.
final class Zips {
    private static final LocalDateTime TIME = LocalDateTime.of(2010, 12, 31, 9, 0);

    private Zips() {}

    static Parcel zip(String path, List<Parcel> contents) {
        Made.Content archive = () -> {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            contents.forEach(content -> entries.put(content.file().path(), content.bytes()));
            return write(entries);
        };
        return Parcel.containing(Made.without(path, archive, "without-text", "container"), contents);
    }

    /// The same archive, in the same order, without the time of day in it.
    static byte[] repack(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return write(entries);
    }

    private static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                CRC32 sum = new CRC32();
                sum.update(content.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.getValue().length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(content.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
