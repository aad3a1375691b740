package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Binders, from the command line down.
class BinderIT {
    private static final String MAIL = """
            From: %s
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: Pat Doe
            Subject: %s

            The county %s opt out. %s
            """;

    @TempDir
    static Path temp;

    private static CommandLines lines;

    @BeforeAll
    static void index() throws Exception {
        Path records = Files.createDirectories(temp.resolve("records"));
        Files.writeString(records.resolve("open.txt"), MAIL.formatted("Jane Roe", "Herons", "cannot", "So it is."));
        Files.writeString(
                records.resolve("private.txt"),
                MAIL.formatted("John Poe", "Storks", "may", "Call me at 907-555-0123."));
        pdf(records.resolve("memo.pdf"));
        lines = new CommandLines(temp.resolve("corpus"));
        assertThat(lines.run("index", records.toString())).isEqualTo(ExitCode.OK.value);
    }

    @BeforeEach
    void nothing_is_said() throws Exception {
        Files.deleteIfExists(temp.resolve("foiatrail.yaml"));
    }

    @Test
    void a_page_with_private_finds_is_left_out_and_named_unless_asked_for() throws Exception {
        Path out = temp.resolve("all");
        assertThat(lines.run("binder", "--out", out.toString())).isEqualTo(ExitCode.OK.value);
        assertThat(lines.err()).contains("left out records:private.txt#1: it shows private persons'");
        assertThat(text(out))
                .contains("Exhibit 1: records:open.txt#1 (stored text)")
                .contains("Left out: records:private.txt#1: it shows private")
                .doesNotContain("Exhibit 2")
                .doesNotContain("907-555");
        assertThat(Files.readString(out.resolve("quotes.csv")))
                .contains("Storks")
                .doesNotContain("907-555");
        assertThat(lines.run("verify", out.toString())).isEqualTo(ExitCode.OK.value);
        assertThat(lines.out()).contains("2 quotes stand, 0 moved, 0 gone");

        lines.run("binder", "--out", out.toString(), "--include-private");
        assertThat(text(out)).contains("Exhibit 2: records:private.txt#1").contains("907-555-0123");
        assertThat(lines.run("verify", out.toString())).isEqualTo(ExitCode.OK.value);
    }

    @Test
    void starred_pages_are_exhibits_and_what_lies_under_a_box_stays_there() throws Exception {
        lines.run("star", "records:open.txt#1", "records:memo.pdf#1", "records:memo.pdf#2");
        Path out = temp.resolve("starred");
        assertThat(lines.run("binder", "--starred", "--out", out.toString())).isEqualTo(ExitCode.OK.value);
        assertThat(lines.out()).startsWith("3 exhibits, 3 quotes");
        assertThat(text(out))
                .contains("Exhibit 2: records:memo.pdf#1")
                .contains("All of this may be read")
                .contains("Exhibit 3: records:memo.pdf#2")
                .doesNotContain("never to be read")
                .doesNotContain("Storks");
        byte[] one = Files.readAllBytes(out.resolve("exhibits.pdf"));
        lines.run("binder", "--starred", "--out", out.toString());
        assertThat(Files.readAllBytes(out.resolve("exhibits.pdf"))).isEqualTo(one);
    }

    @Test
    void a_reading_stands_on_the_quote_sheet_and_a_binder_of_nothing_says_so() throws Exception {
        int at = MAIL.formatted("Jane Roe", "Herons", "cannot", "").indexOf("cannot");
        lines.run("correct", "records:open.txt#1@" + at + "-" + (at + 6), "can not");
        Path out = temp.resolve("reviewed");
        assertThat(lines.run("binder", "--reviewed", "--out", out.toString())).isEqualTo(ExitCode.OK.value);
        assertThat(Files.readString(out.resolve("quotes.csv")))
                .contains("The county cannot opt out.")
                .contains(",corrected,The county can not opt out.,");
        assertThat(out.resolve("chronology.docx")).isNotEmptyFile();
        assertThat(lines.run("binder", "--starred", "--out", out.toString())).isEqualTo(ExitCode.NOTHING_FOUND.value);
        assertThat(lines.run("binder")).isEqualTo(ExitCode.USAGE.value);
    }

    private static String text(Path binder) throws IOException {
        try (PDDocument document = Loader.loadPDF(binder.resolve("exhibits.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// A page of words, and one where a black box lies over some.
    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String words :
                    new String[] {"All of this may be read by everybody.", "These words are never to be read."}) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.newLineAtOffset(0, -30);
                    content.showText("Nothing lies over this line of the memo.");
                    content.endText();
                    if (document.getNumberOfPages() == 2) {
                        content.addRect(70, 695, 300, 16);
                        content.fill();
                    }
                }
            }
            document.save(file.toFile());
        }
    }
}
