package org.foiatrail.extract.pdf;

import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The operator `BI`: an image whose bytes stand in the content itself.
final class DrawInlineImage extends OperatorProcessor {
    private final Supplier<PageImages> images;

    DrawInlineImage(PDFStreamEngine engine, Supplier<PageImages> images) {
        super(engine);
        this.images = images;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        COSDictionary parameters = operator.getImageParameters();
        int width = parameters == null ? 0 : parameters.getInt(COSName.W, COSName.WIDTH, 0);
        images.get().drawnInline(width, getContext().getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    public String getName() {
        return "BI";
    }
}
