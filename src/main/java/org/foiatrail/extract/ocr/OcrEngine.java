package org.foiatrail.extract.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// Tesseract in this process, loaded when the first page needs it. For one thread at a time.
public final class OcrEngine implements Recogniser, AutoCloseable {
    /// Raise it with every change of what is done to a picture before it is recognised.
    private static final int PREPROCESSING = 1;

    private final String language;
    private @Nullable TessBaseAPI api;
    private boolean broken;
    private @Nullable String version;

    public OcrEngine(String language) {
        this.language = language;
    }

    /// Whether pages can be recognised: the natives load and the language's data is there.
    @Override
    public boolean available() {
        return api() != null;
    }

    /// Recognises one page; throws if the engine is not [#available].
    @Override
    public OcrText read(GreyImage image) {
        TessBaseAPI engine = api();
        if (engine == null) {
            throw new IllegalStateException("no OCR engine");
        }
        engine.SetImage(image.pixels(), image.width(), image.height(), 1, image.width());
        engine.SetSourceResolution(image.dpi());
        try {
            if (engine.Recognize(null) != 0) {
                throw new IllegalStateException("Tesseract gave up");
            }
            return collect(engine, image);
        } finally {
            engine.Clear();
        }
    }

    /// All that the text depends on besides the picture: engine, data, preprocessing.
    public String version() throws IOException {
        String known = version;
        if (known == null) {
            known = "tesseract " + TessBaseAPI.Version().getString() + ", " + language + " "
                    + Tessdata.fingerprint(language) + ", preprocessing " + PREPROCESSING;
            version = known;
        }
        return known;
    }

    private @Nullable TessBaseAPI api() {
        if (api == null && !broken) {
            api = load();
            broken = api == null;
        }
        return api;
    }

    private @Nullable TessBaseAPI load() {
        Optional<Path> data = Tessdata.find(language);
        if (data.isEmpty()) {
            return null;
        }
        try {
            TessBaseAPI engine = new TessBaseAPI();
            if (engine.Init(data.get().toString(), language, tesseract.OEM_LSTM_ONLY) != 0) {
                engine.End();
                engine.close();
                return null;
            }
            engine.SetPageSegMode(tesseract.PSM_AUTO);
            return engine;
        } catch (LinkageError e) {
            // No natives for this platform: the pages stay unread, and say so.
            return null;
        }
    }

    private static OcrText collect(TessBaseAPI engine, GreyImage image) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        double sum = 0;
        try (ResultIterator result = engine.GetIterator()) {
            if (result != null) {
                result.Begin();
                do {
                    Word word = word(result, text, image);
                    if (word != null) {
                        words.add(word);
                        sum += word.confidence();
                        endWord(result, text);
                    }
                } while (result.Next(tesseract.RIL_WORD));
            }
        }
        return new OcrText(text.toString(), words, words.isEmpty() ? 0 : sum / words.size(), RasterBoxes.find(image));
    }

    private static @Nullable Word word(ResultIterator result, StringBuilder text, GreyImage image) {
        if (result.Empty(tesseract.RIL_WORD)) {
            return null;
        }
        String found;
        try (BytePointer bytes = result.GetUTF8Text(tesseract.RIL_WORD)) {
            found = bytes == null ? "" : bytes.getString(StandardCharsets.UTF_8).strip();
        }
        if (found.isEmpty()) {
            return null;
        }
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        result.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom);
        Rect box = new Rect(
                image.points(left[0]),
                image.points(top[0]),
                image.points(right[0] - left[0]),
                image.points(bottom[0] - top[0]));
        float confidence = Math.clamp(result.Confidence(tesseract.RIL_WORD) / 100f, 0, 1);
        int start = text.length();
        text.append(found);
        return new Word(start, text.length(), box, confidence, false);
    }

    /// What stands between this word and the next.
    private static void endWord(ResultIterator result, StringBuilder text) {
        if (result.IsAtFinalElement(tesseract.RIL_PARA, tesseract.RIL_WORD)) {
            text.append("\n\n");
        } else if (result.IsAtFinalElement(tesseract.RIL_TEXTLINE, tesseract.RIL_WORD)) {
            text.append('\n');
        } else {
            text.append(' ');
        }
    }

    @Override
    public void close() {
        if (api != null) {
            api.End();
            api.close();
            api = null;
        }
    }
}
