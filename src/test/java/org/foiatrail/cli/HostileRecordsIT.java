package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records made to do harm, read by the packaged program: each ends with its reason, and what lies beside them is
/// found.
class HostileRecordsIT {
    private static final Path FOREIGN = Image.ROOT.resolve("target/foreign-formats/test-documents");
    private static final int WIDTH = 40_000;
    private static final int HEIGHT = 25_000;

    @TempDir
    Path temp;

    @Test
    void every_hostile_file_ends_in_an_outcome_and_its_neighbours_are_found() throws Exception {
        Path records = Files.createDirectories(temp.resolve("records"));
        Files.copy(FOREIGN.resolve("droste.zip"), records.resolve("contains-itself.zip"));
        Files.copy(FOREIGN.resolve("quine.gz"), records.resolve("contains-itself.gz"));
        Files.write(records.resolve("deep.gz"), deepGzip(10_000));
        Files.write(records.resolve("multiplies.zip"), multiplying(6));
        Files.write(records.resolve("wide.png"), png());
        hugeImage(records.resolve("wide.pdf"));
        Files.writeString(records.resolve("a-neighbour.txt"), "The turnstone memo.\n");
        Files.writeString(records.resolve("z-neighbour.txt"), "The turnstone letter.\n");
        Image image = new Image(
                temp, Map.of("FOIATRAIL_CORPUS", temp.resolve("corpus").toString()));

        Image.Outcome run = image.foiatrail("index", "records");
        assertThat(run.code()).as(run.output()).isEqualTo(3);
        assertThat(image.foiatrail("search", "--count", "turnstone").output()).startsWith("2\n");

        assertThat(image.foiatrail("pages", "--format", "csv", "--outcome", "failed")
                        .output()
                        .lines())
                .anyMatch(line ->
                        line.contains(",contains-itself.zip!/") && line.contains("a container that contains itself"))
                .anyMatch(line ->
                        line.contains(",contains-itself.gz!/") && line.contains("a container that contains itself"))
                .anyMatch(line -> line.contains(",deep.gz!/") && line.contains("more than 16"))
                .anyMatch(line -> line.contains(",multiplies.zip") && line.contains("it holds too much"))
                .anyMatch(line -> line.contains(",wide.png") && line.contains("megapixels"))
                .anyMatch(line -> line.contains(",wide.pdf,1,"));
        // A second run has nothing to do, and says again that failures stand.
        Image.Outcome again = image.foiatrail("index");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.output()).contains("8 unchanged");
    }

    private static byte[] deepGzip(int depth) throws IOException {
        byte[] inner = "deep\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(inner.length + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16) {
                {
                    def.setLevel(Deflater.NO_COMPRESSION);
                }
            }) {
                gzip.write(inner);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    /// Ten archives in each of ten archives: small on disk, a million members.
    private static byte[] multiplying(int levels) throws IOException {
        byte[] inner = "0".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        for (int level = 0; level < levels; level++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 10; i++) {
                    zip.putNextEntry(new ZipEntry("branch-" + i + (level == 0 ? ".txt" : ".zip")));
                    zip.write(inner);
                    zip.closeEntry();
                }
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    /// A white picture of a thousand megapixels in a few kilobytes.
    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.write(number(WIDTH));
        header.write(number(HEIGHT));
        header.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", white((WIDTH + 7) / 8 + 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] white(int bytesPerRow) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out)) {
            byte[] row = new byte[bytesPerRow];
            for (int y = 0; y < HEIGHT; y++) {
                deflate.write(row);
            }
        }
        return out.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        out.write(number(data.length));
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(data);
        out.write(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static void hugeImage(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject image = new PDImageXObject(
                    document,
                    new java.io.ByteArrayInputStream(white(WIDTH / 8)),
                    COSName.FLATE_DECODE,
                    WIDTH,
                    HEIGHT,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 612, 792);
            }
            document.save(file.toFile());
        }
    }
}
