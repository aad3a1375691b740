package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No document starts a program, least of all those that Tika starts by itself.
class NoOtherProgramIT {
    private static final List<String> PROGRAMS =
            List.of("tesseract", "exiftool", "ffmpeg", "sox", "gdalinfo", "convert");

    @TempDir
    private Path folder;

    @Test
    void programs_that_are_first_on_the_path_are_not_started() throws Exception {
        Path started = folder.resolve("started");
        Path fakes = Files.createDirectory(folder.resolve("fakes"));
        for (String program : PROGRAMS) {
            Path fake = Files.writeString(
                    fakes.resolve(program), "#!/bin/sh\necho \"" + program + " $*\" >> '" + started + "'\n");
            Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ReadFolderMain.class.getName(),
                records().toString(),
                folder.resolve("scratch").toString());
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/bin");
        builder.environment().put("PATH", fakes + ":" + path);
        // The fakes are what would be found: else nothing would be proved.
        ProcessBuilder probe = new ProcessBuilder("sh", "-c", "sox probe");
        probe.environment().put("PATH", fakes + ":" + path);
        assertThat(probe.start().waitFor()).isZero();
        assertThat(started).content().isEqualTo("sox probe\n");
        Files.delete(started);

        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("memo.docx ") && line.contains("extracted"));
        assertThat(started).doesNotExist();
    }

    private Path records() throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", records.resolve("scan.png").toFile());
        ImageIO.write(image, "tiff", records.resolve("scan.tif").toFile());
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(records.resolve("memo.docx"))) {
            document.createParagraph().createRun().setText("Memo");
            document.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(records.resolve("sheet.xlsx"))) {
            workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        Files.write(records.resolve("tone.wav"), "RIFF$\u0000\u0000\u0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        Files.write(
                records.resolve("film.mp4"), "\u0000\u0000\u0000\u0018ftypmp42".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(records.resolve("page.html"), "<html><body><img src=http://x.example/a.png>x</body></html>");
        return records;
    }
}
