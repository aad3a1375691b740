package org.foiatrail.extract.ocr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Reading English for tests, which are skipped where its data is not installed.
public final class EnglishOcr {
    private EnglishOcr() {}

    /// Skips the test if English cannot be read here.
    public static void assumeInstalled() {
        assumeTrue(Tessdata.missing("eng").isEmpty(), "no Tesseract data");
    }

    /// An engine the caller closes.
    public static OcrEngine engine() {
        assumeInstalled();
        return new OcrEngine("eng");
    }
}
