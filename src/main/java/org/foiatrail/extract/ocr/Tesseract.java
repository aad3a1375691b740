package org.foiatrail.extract.ocr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.foiatrail.model.Rect;

/// The engine itself: pixels in, lines out. Keeps nothing of one picture for the next.
final class Tesseract implements AutoCloseable {
    private final TessBaseAPI api;

    private Tesseract(TessBaseAPI api) {
        this.api = api;
    }

    /// Empty if its natives or its data are not there.
    static Optional<Tesseract> load(Path data, String language) {
        try {
            leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
            TessBaseAPI api = new TessBaseAPI();
            if (api.Init(data.toString(), language, tesseract.OEM_LSTM_ONLY) != 0) {
                api.End();
                api.close();
                return Optional.empty();
            }
            // Its remarks on a picture are not for users, and a worker's error stream is small.
            api.SetVariable("debug_file", "/dev/null");
            return Optional.of(new Tesseract(api));
        } catch (LinkageError e) {
            // No natives for this platform: the pages stay unread, and say so.
            return Optional.empty();
        }
    }

    String version() {
        try (BytePointer version = TessBaseAPI.Version()) {
            return version.getString(StandardCharsets.UTF_8);
        }
    }

    /// Finds the lines of a page and reads them.
    List<ReadLine> read(Picture picture) {
        return read(picture, tesseract.PSM_AUTO);
    }

    /// Reads a picture of one line.
    List<ReadLine> readLine(Picture picture) {
        return read(picture, tesseract.PSM_SINGLE_LINE);
    }

    private List<ReadLine> read(Picture picture, int segmentation) {
        api.SetPageSegMode(segmentation);
        api.SetImage(picture.pix());
        api.SetSourceResolution((int) Math.round(picture.dpi()));
        try {
            if (api.Recognize(null) != 0) {
                throw new IllegalStateException("Tesseract gave up");
            }
            List<ReadLine> lines = new ArrayList<>();
            ResultIterator result = api.GetIterator();
            if (result != null) {
                try {
                    result.Begin();
                    collect(result, picture, lines);
                } finally {
                    // Closing it would free nothing: it was not made on this side.
                    tesseract.TessResultIteratorDelete(result);
                }
            }
            return lines;
        } finally {
            api.Clear();
        }
    }

    private static void collect(ResultIterator result, Picture picture, List<ReadLine> lines) {
        List<ReadWord> words = new ArrayList<>();
        int block = 0;
        do {
            String text = result.Empty(tesseract.RIL_WORD) ? "" : text(result);
            if (!text.isEmpty()) {
                float confidence = Math.clamp(result.Confidence(tesseract.RIL_WORD) / 100f, 0, 1);
                words.add(new ReadWord(text, box(result, picture), confidence));
            }
            if (isLast(result, tesseract.RIL_TEXTLINE) && !words.isEmpty()) {
                lines.add(new ReadLine(words, block, isLast(result, tesseract.RIL_PARA)));
                words.clear();
            }
            block += isLast(result, tesseract.RIL_BLOCK) ? 1 : 0;
        } while (result.Next(tesseract.RIL_WORD));
    }

    /// Whether the word the iterator stands at is the last one of its line, paragraph or block.
    private static boolean isLast(ResultIterator result, int level) {
        return result.IsAtFinalElement(level, tesseract.RIL_WORD);
    }

    private static String text(ResultIterator result) {
        BytePointer bytes = result.GetUTF8Text(tesseract.RIL_WORD);
        if (bytes == null) {
            return "";
        }
        try {
            return bytes.getString(StandardCharsets.UTF_8).strip();
        } finally {
            tesseract.TessDeleteText(bytes);
        }
    }

    private static Rect box(ResultIterator result, Picture picture) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        result.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom);
        float points = (float) (72 / picture.dpi());
        return new Rect(
                left[0] * points, top[0] * points, (right[0] - left[0]) * points, (bottom[0] - top[0]) * points);
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
