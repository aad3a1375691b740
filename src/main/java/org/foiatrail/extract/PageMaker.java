package org.foiatrail.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.OcrText;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Page.State;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// Decides where a page's text comes from: its text layer, OCR, or both.
final class PageMaker {
    /// The reason of a page that waits for an engine that is not there.
    static final String OCR_UNAVAILABLE = "ocr-unavailable";

    /// Draws the page for OCR, if it comes to that.
    @FunctionalInterface
    interface Picture {
        GreyImage draw() throws IOException, Unreadable;
    }

    /// Above this share of noise a text layer is none.
    private static final double NOISY = 0.35;
    /// A page that images cover this far is a scan.
    private static final double SCAN = 0.5;
    /// Visible characters of a stamp or two; more is a text layer.
    private static final int STAMP = 150;
    /// Images smaller than this, on a page without text, are ornament; fewer paths are rules and frames.
    private static final double PICTURE = 0.02;
    private static final int DRAWING = 40;

    private final Recogniser engine;

    PageMaker(Recogniser engine) {
        this.engine = engine;
    }

    Page make(int number, PdfPage page, boolean ocr, Picture picture) throws IOException, Unreadable {
        if (page.problem() != null) {
            return failed(number, page, page.problem());
        }
        long visible =
                page.text().chars().filter(c -> !Character.isWhitespace(c)).count();
        if (visible == 0) {
            if (page.imageShare() < PICTURE && page.paths() < DRAWING) {
                return embedded(number, page, "");
            }
            return recognise(number, page, ocr, picture, "no text layer", false);
        }
        if (visible < STAMP && page.imageShare() >= SCAN) {
            return recognise(number, page, ocr, picture, "stamp over a scan", true);
        }
        double noise = TextLayer.noise(page.text());
        if (noise > NOISY) {
            String reason = "text layer is " + Math.round(noise * 100) + "% noise";
            return recognise(number, page, ocr, picture, reason, false);
        }
        return embedded(number, page, page.imageShare() >= SCAN ? "embedded text over a scan" : "embedded text");
    }

    /// What was read before the problem is kept: it is good, and incomplete.
    private static Page failed(int number, PdfPage page, String problem) {
        boolean empty = page.text().isBlank();
        return new Page(
                number,
                page.text(),
                empty ? Origin.NONE : Origin.EMBEDDED,
                empty ? 0 : 1,
                State.FAILED,
                problem,
                new Layout(page.width(), page.height(), page.words(), page.boxes(), page.images()),
                page.hiddenText(),
                "");
    }

    private static Page embedded(int number, PdfPage page, String reason) {
        Layout layout = new Layout(page.width(), page.height(), page.words(), page.boxes(), page.images());
        boolean empty = page.text().isBlank();
        String why = !empty ? reason : page.hiddenText().isEmpty() ? "blank page" : "hidden text alone";
        return new Page(
                number,
                page.text(),
                empty ? Origin.NONE : Origin.EMBEDDED,
                empty ? 0 : 1,
                empty ? State.EMPTY : State.TEXT,
                why,
                layout,
                page.hiddenText(),
                "");
    }

    /// The page as OCR reads it, or as unread if it cannot.
    ///
    /// @param keep whether the embedded text is a stamp to keep, or a layer to replace
    private Page recognise(int number, PdfPage page, boolean ocr, Picture picture, String reason, boolean keep)
            throws IOException, Unreadable {
        if (!ocr || !engine.available()) {
            return unread(number, page, ocr ? OCR_UNAVAILABLE : reason, keep);
        }
        OcrText found = engine.read(picture.draw());
        if (!keep && !page.text().isBlank() && TextLayer.words(found.text()) < TextLayer.words(page.text())) {
            return embedded(number, page, reason + ", OCR reads no better");
        }
        Text text = new Text(found);
        Origin origin = Origin.OCR;
        if (keep) {
            text.addMissed(page);
            origin = Origin.MIXED;
        }
        for (Word word : page.words()) {
            if (word.hidden()) {
                text.words.add(word);
            }
        }
        List<Box> boxes = new ArrayList<>(page.boxes());
        boxes.addAll(found.boxes());
        Layout layout = new Layout(page.width(), page.height(), text.words, boxes, page.images());
        boolean empty = text.text.toString().isBlank();
        return new Page(
                number,
                text.text.toString(),
                empty ? Origin.NONE : origin,
                found.confidence(),
                empty ? State.EMPTY : State.TEXT,
                empty ? "no text found by OCR" : reason,
                layout,
                page.hiddenText(),
                keep ? "" : page.text());
    }

    /// What waits for OCR: a stamp is kept as text, for it is good; a layer of noise is not.
    private static Page unread(int number, PdfPage page, String reason, boolean keep) {
        List<Word> words =
                page.words().stream().filter(word -> keep || word.hidden()).toList();
        return new Page(
                number,
                keep ? page.text() : "",
                keep ? Origin.EMBEDDED : Origin.NONE,
                keep ? 1 : 0,
                State.UNREAD,
                reason,
                new Layout(page.width(), page.height(), words, page.boxes(), page.images()),
                page.hiddenText(),
                keep ? "" : page.text());
    }

    /// OCR text that grows by what OCR missed.
    private static final class Text {
        private final StringBuilder text;
        private final List<Word> words;

        Text(OcrText found) {
            text = new StringBuilder(found.text());
            words = new ArrayList<>(found.words());
        }

        /// Appends the lines of the embedded text that were not recognised.
        void addMissed(PdfPage page) {
            String known = essence(text);
            int start = 0;
            for (String line : page.text().split("\n", -1)) {
                String wanted = essence(line);
                if (!wanted.isEmpty() && !known.contains(wanted)) {
                    add(page, start, line);
                }
                start += line.length() + 1;
            }
        }

        private void add(PdfPage page, int start, String line) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            int shift = text.length() - start;
            text.append(line).append('\n');
            for (Word word : page.words()) {
                if (!word.hidden() && word.start() >= start && word.end() <= start + line.length()) {
                    Rect box = word.box();
                    words.add(new Word(word.start() + shift, word.end() + shift, box, word.confidence(), false));
                }
            }
        }

        private static String essence(CharSequence text) {
            StringBuilder essence = new StringBuilder();
            text.chars().filter(Character::isLetterOrDigit).forEach(essence::appendCodePoint);
            return essence.toString().toLowerCase(Locale.ROOT);
        }
    }
}
