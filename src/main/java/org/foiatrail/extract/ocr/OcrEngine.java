package org.foiatrail.extract.ocr;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognises pages in this process; the engine is loaded when the first page needs it. For one thread at a time.
///
/// The same picture gives the same text, in whatever order pages come and in whichever process.
public final class OcrEngine implements Recogniser, AutoCloseable {
    private final String language;
    private @Nullable Tesseract engine;
    private boolean broken;
    /// Made once: it takes reading the engine's data.
    private String version = "";

    public OcrEngine(String language) {
        this.language = language;
    }

    /// Whether pages can be recognised: the natives load and the language's data is there.
    @Override
    public boolean available() {
        return engine() != null;
    }

    /// What a reading depends on besides the picture: the engine, its data, and how pages are shown to it. Throws if
    /// the engine is not [#available].
    public String version() {
        if (version.isEmpty()) {
            version = "tesseract " + loaded().version() + " " + language + " " + Tessdata.fingerprint(language)
                    + " pages " + PageReading.VERSION;
        }
        return version;
    }

    /// Recognises one page; throws if the engine is not [#available].
    @Override
    public OcrText read(GreyImage image) {
        return new PageReading(loaded(), image).read();
    }

    private Tesseract loaded() {
        Tesseract loaded = engine();
        if (loaded == null) {
            throw new IllegalStateException("no OCR engine");
        }
        return loaded;
    }

    private @Nullable Tesseract engine() {
        if (engine == null && !broken) {
            Optional<Path> data = Tessdata.find(language);
            engine = data.flatMap(folder -> Tesseract.load(folder, language)).orElse(null);
            broken = engine == null;
        }
        return engine;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
