package org.foiatrail.samples;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
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
        return Parcel.of(Made.extracted(path, () -> document(blocks), List.of(PageFacts.of(blocks))));
    }

    private static byte[] document(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(Margins.BANNER);
            for (Block block : blocks) {
                document.createParagraph()
                        .createRun()
                        .setText(block.text().text().replace('\n', ' '));
            }
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sheet of a workbook; cells that are whole numbers become numbers.
    record Sheet(String name, List<List<Marked>> rows) {
        Sheet {
            rows = List.copyOf(rows);
        }

        PageFacts facts() {
            return PageFacts.of(rows.stream()
                    .map(row -> Block.of(Marked.join("\t", row), PlainPrint.LOOK))
                    .toList());
        }
    }

    static Parcel xlsx(String path, List<Sheet> sheets) {
        List<PageFacts> facts = sheets.stream().map(Sheet::facts).toList();
        return Parcel.of(Made.extracted(path, () -> workbook(sheets), facts));
    }

    private static byte[] workbook(List<Sheet> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (Sheet sheet : sheets) {
                XSSFSheet page = book.createSheet(sheet.name());
                page.createRow(0).createCell(0).setCellValue(Margins.BANNER);
                for (List<Marked> row : sheet.rows()) {
                    fill(page.createRow(page.getLastRowNum() + 1), row);
                }
            }
            return save(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFRow line, List<Marked> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (text.matches("\\d+")) {
                line.createCell(i).setCellValue(Integer.parseInt(text));
            } else {
                line.createCell(i).setCellValue(text);
            }
        }
    }

    /// One slide for each list of blocks, its title first.
    static Parcel pptx(String path, List<List<Block>> slides) {
        return Parcel.of(Made.extracted(
                path, () -> show(slides), slides.stream().map(PageFacts::of).toList()));
    }

    private static byte[] show(List<List<Block>> slides) {
        // Else the slides bear the language of the machine.
        LocaleUtil.setUserLocale(Locale.US);
        try (XMLSlideShow show = new XMLSlideShow()) {
            // The template's, a picture of another show.
            show.getPackage()
                    .getPartsByRelationshipType(PackageRelationshipTypes.THUMBNAIL)
                    .forEach(part -> show.getPackage().removePart(part));
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
            return save(show);
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
