package org.foiatrail.extract.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// The operator `Do`: images are counted, not decoded; forms are read.
final class DrawImageOrForm extends OperatorProcessor {
    private final OperatorProcessor forms;
    private final Supplier<PageImages> images;

    DrawImageOrForm(PDFStreamEngine engine, Supplier<PageImages> images) {
        super(engine);
        this.forms = new DrawObject(engine);
        this.images = images;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            throw new MissingOperandException(operator, operands);
        }
        COSBase object = object(name);
        if (object instanceof COSStream image && COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))) {
            images.get().drawn(image, getContext().getGraphicsState().getCurrentTransformationMatrix());
        } else if (object instanceof COSStream) {
            forms.process(operator, operands);
        } else {
            images.get().notFound();
        }
    }

    private @Nullable COSBase object(COSName name) {
        PDResources resources = getContext().getResources();
        COSDictionary objects =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects == null ? null : objects.getDictionaryObject(name);
    }

    @Override
    public String getName() {
        return "Do";
    }
}
