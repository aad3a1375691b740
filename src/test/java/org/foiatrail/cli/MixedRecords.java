package org.foiatrail.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A folder with something of everything: text, a long PDF, scans, a box of files, mail with an attachment, broken and
/// empty files.
final class MixedRecords {
    private static final int SCAN_WIDTH = 850;
    private static final int SCAN_HEIGHT = 1100;

    private MixedRecords() {}

    static Path in(Path folder, int longPages, int scans) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < 12; i++) {
            Files.writeString(
                    folder.resolve("memo-" + i + ".txt"),
                    mail(i) + "\fPage two of memo " + i + ".\n  FOIA-1-%05d\n".formatted(i));
        }
        pdf(folder.resolve("long.pdf"), longPages);
        scans(folder.resolve("scans.pdf"), 0, scans);
        Files.write(folder.resolve("scan.png"), png(1000));
        box(folder.resolve("box.zip"));
        Files.writeString(folder.resolve("mail.eml"), nativeMail());
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4\nnothing that follows is a PDF\n");
        return folder;
    }

    private static String mail(int i) {
        return """
                From: Quill, Ada
                Sent: Tuesday, May %d, 2010 2:33 PM
                To: Marsh, Bo
                Subject: Opting out %d

                Cook County, Illinois asked whether it may opt out. Heron %d.

                > From: Marsh, Bo
                > Sent: Monday, May %d, 2010 9:01 AM
                > Subject: Opting out %d
                >
                > Participation is not mandatory, we told Arlington County, Virginia.
                """.formatted(i + 2, i, i, i + 1, i);
    }

    private static String nativeMail() {
        return """
                From: Ada Quill <ada@agency.example>
                To: Bo Marsh <bo@agency.example>
                Date: Tue, 11 May 2010 14:33:00 -0400
                Subject: With an attachment
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=cut

                --cut
                Content-Type: text/plain

                The bittern letter is attached.
                --cut
                Content-Type: text/plain; name=letter.txt
                Content-Disposition: attachment; filename=letter.txt

                The bittern letter itself, about Cook County, Illinois.
                --cut--
                """.replace("\n", "\r\n");
    }

    private static void box(Path file) throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        zip(inner, "deep.txt", "The egret note lies deep.\n".getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "inner.zip", inner.toByteArray());
            entry(zip, "boxed.png", png(2000));
            for (int i = 0; i < 10; i++) {
                entry(zip, "folder/note-" + i + ".txt", mail(20 + i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void zip(OutputStream out, String name, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, name, bytes);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void pdf(Path file, int pages) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (int line = 0; line < 30; line++) {
                        content.showText("Line " + line + " of page " + i + " speaks of Cook County and the plover.");
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private static void scans(Path file, int first, int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, scan(first + i)), 0, 0, 612, 792);
                }
            }
            document.save(file.toFile());
        }
    }

    private static byte[] png(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(scan(number), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage scan(int number) {
        BufferedImage image = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SCAN_WIDTH, SCAN_HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 22));
        for (int line = 0; line < 12; line++) {
            graphics.drawString(
                    "Scanned page " + number + " line " + line + " names the sandpiper report.", 80, 120 + 40 * line);
        }
        graphics.dispose();
        return image;
    }
}
