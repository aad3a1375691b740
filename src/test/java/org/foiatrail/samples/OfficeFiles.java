package org.foiatrail.samples;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foiatrail.samples.Made.PageFacts;

/// Writes Word, Excel and PowerPoint files.
final class OfficeFiles {
    // The office saved everything anew on the day it was printed.
    private static final String SAVED = "2010-12-31T09:00:00Z";

    private OfficeFiles() {}

    static Parcel docx(String path, List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(Margins.BANNER);
            for (Block block : blocks) {
                document.createParagraph()
                        .createRun()
                        .setText(block.text().text().replace('\n', ' '));
            }
            return Parcel.of(Made.extracted(path, save(document), List.of(PageFacts.of(blocks))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sheet of a workbook; cells that are whole numbers become numbers.
    record Sheet(String name, List<List<Marked>> rows) {
        Sheet {
            rows = List.copyOf(rows);
        }
    }

    static Parcel xlsx(String path, List<Sheet> sheets) {
        List<PageFacts> facts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (Sheet sheet : sheets) {
                XSSFSheet page = book.createSheet(sheet.name());
                page.createRow(0).createCell(0).setCellValue(Margins.BANNER);
                List<Block> blocks = new ArrayList<>();
                for (List<Marked> row : sheet.rows()) {
                    XSSFRow line = page.createRow(page.getLastRowNum() + 1);
                    for (int i = 0; i < row.size(); i++) {
                        String text = row.get(i).text();
                        if (text.matches("\\d+")) {
                            line.createCell(i).setCellValue(Integer.parseInt(text));
                        } else {
                            line.createCell(i).setCellValue(text);
                        }
                    }
                    blocks.add(Block.of(Marked.join("\t", row), PlainPrint.LOOK));
                }
                facts.add(PageFacts.of(blocks));
            }
            return Parcel.of(Made.extracted(path, save(book), facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One slide for each list of blocks, its title first.
    static Parcel pptx(String path, List<List<Block>> slides) {
        // Else the slides bear the language of the machine.
        LocaleUtil.setUserLocale(Locale.US);
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (List<Block> blocks : slides) {
                XSLFSlide slide = show.createSlide();
                box(slide, 20, 20, 300).setText(Margins.BANNER);
                box(slide, 40, 60, 640).setText(blocks.getFirst().text().text());
                XSLFTextBox text = box(slide, 40, 120, 640);
                text.clearText();
                for (Block block : blocks.subList(1, blocks.size())) {
                    text.addNewTextParagraph()
                            .addNewTextRun()
                            .setText(block.text().text().replace('\t', ' '));
                }
            }
            return Parcel.of(Made.extracted(
                    path, save(show), slides.stream().map(PageFacts::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSLFTextBox box(XSLFSlide slide, double x, double y, double width) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, 40));
        return box;
    }

    private static byte[] save(POIXMLDocument document) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("Synthetic Sample");
        try {
            properties.setCreated(SAVED);
            properties.setModified(SAVED);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return Zips.repack(out.toByteArray());
    }
}
