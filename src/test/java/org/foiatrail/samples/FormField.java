package org.foiatrail.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.foiatrail.samples.Leaf.Line;

/// A blank of a printed form, filled in with a form field, so that the words are not in the page's own text.
///
/// @param line where the blank is
record FormField(Line line, Marked value) implements PdfFile.Finish {
    private static final String BLANK = "____";

    /// The first blank of a page.
    static FormField on(PrintedPage page, Marked value) {
        Line blank = page.leaf().lines().stream()
                .filter(line -> line.text().contains(BLANK))
                .findFirst()
                .orElseThrow();
        return new FormField(blank, value);
    }

    /// The facts of a page with the words in the blank.
    List<Line> addTo(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        Block filled = Block.of(value, line.block().look());
        all.add(lines.indexOf(line) + 1, new Line(filled, 0, value.text().length(), line.x(), line.y()));
        return all;
    }

    @Override
    public void apply(PDDocument document) throws IOException {
        Block.Look look = line.block().look();
        double x = line.x()
                + look.face().width(line.text().substring(0, line.text().indexOf(BLANK)), look.size());
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 11 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("jurisdiction");
        form.getFields().add(field);
        PDPage page = document.getPage(0);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(
                (float) x, (float) (Typesetter.PAGE_HEIGHT - line.y() - 4), 250, (float) (look.size() + 6)));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        field.setValue(value.text());
    }
}
