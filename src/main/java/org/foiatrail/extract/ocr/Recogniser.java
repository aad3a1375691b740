package org.foiatrail.extract.ocr;

import java.io.IOException;

/// Makes text of pictures: an engine, or a memory in front of one.
public interface Recogniser {
    /// Whether pictures can be recognised.
    boolean available();

    /// Recognises one picture; throws if it is not [#available].
    OcrText read(GreyImage image) throws IOException;
}
