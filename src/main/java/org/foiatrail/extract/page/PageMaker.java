package org.foiatrail.extract.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.OcrText;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Page.State;
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
    /// Of a layer over a scan, which an earlier OCR made: such ones are looked at again.
    private static final double DOUBTFUL_NOISE = 0.15;

    private static final double DOUBTFUL_COMMON = 0.2;
    /// Of a layer's words: so many are seen on the page too if it is good.
    private static final double TRUE = 0.6;
    /// What OCR reads with less confidence proves nothing against a layer.
    private static final double SURE = 0.75;
    /// A page that images cover this far is a scan.
    private static final double SCAN = 0.5;
    /// Of the page, pictures without words: a picture of some lines at least, worth a look.
    private static final double SILENT = 0.08;
    /// Of the page, what looks like print where the layer has no words: some lines.
    private static final double PRINT = 0.05;
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
        TextCells cells = new TextCells(page);
        long visible =
                page.text().chars().filter(c -> !Character.isWhitespace(c)).count();
        if (visible == 0) {
            return cells.pictured() < PICTURE && page.paths() < DRAWING
                    ? embedded(number, page, "")
                    : recognise(new Task(number, page, picture, Layer.NONE, "no text layer"), ocr);
        }
        double noise = TextLayer.noise(page.text());
        if (noise > NOISY) {
            return recognise(new Task(number, page, picture, Layer.WORTHLESS, noise(noise)), ocr);
        }
        boolean scan = cells.pictured() >= SCAN;
        if (scan && visible < STAMP) {
            return recognise(new Task(number, page, picture, Layer.GOOD, "stamp over a scan"), ocr);
        }
        if (scan && noise > DOUBTFUL_NOISE) {
            return recognise(new Task(number, page, picture, Layer.DOUBTFUL, noise(noise)), ocr);
        }
        if (scan && TextLayer.commonWords(page.text()) < DOUBTFUL_COMMON) {
            String reason = "text layer has few common words";
            return recognise(new Task(number, page, picture, Layer.DOUBTFUL, reason), ocr);
        }
        if (cells.silent() >= SILENT) {
            GreyImage drawn = picture.draw();
            if (cells.unread(drawn) >= PRINT) {
                String reason = "text layer on a part of the page";
                return recognise(new Task(number, page, () -> drawn, Layer.PARTIAL, reason), ocr);
            }
        }
        return embedded(number, page, scan ? "embedded text over a scan" : "embedded text");
    }

    private static String noise(double share) {
        return "text layer is " + Math.round(share * 100) + "% noise";
    }

    /// What a page that OCR is to read has of its own.
    private enum Layer {
        NONE,
        /// Noise: replaced.
        WORTHLESS,
        /// Replaced if it is not what is seen.
        DOUBTFUL,
        /// What it lacks is added, if it is what is seen as far as it goes.
        PARTIAL,
        /// A stamp: what it lacks is added.
        GOOD
    }

    /// A page that needs OCR, and why.
    private record Task(int number, PdfPage page, Picture picture, Layer layer, String reason) {}

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
    private Page recognise(Task task, boolean ocr) throws IOException, Unreadable {
        if (!ocr || !engine.available()) {
            return unread(task, ocr ? OCR_UNAVAILABLE : task.reason());
        }
        OcrText found = engine.read(task.picture().draw());
        PdfPage page = task.page();
        double agreement = TextLayer.agreement(page.text(), found.text());
        return switch (task.layer()) {
            case NONE -> replaced(task, found, task.reason());
            case GOOD -> mixed(task, found);
            case WORTHLESS ->
                found.confidence() < SURE && TextLayer.words(found.text()) < TextLayer.words(page.text())
                        ? embedded(task.number(), page, task.reason() + ", OCR reads no better")
                        : replaced(task, found, task.reason());
            case DOUBTFUL, PARTIAL -> {
                String seen = task.reason() + ", " + Math.round(agreement * 100) + "% of it seen";
                if (agreement >= TRUE) {
                    yield task.layer() == Layer.PARTIAL ? mixed(task, found) : embedded(task.number(), page, seen);
                }
                if (found.confidence() >= SURE) {
                    yield replaced(task, found, seen);
                }
                yield task.layer() == Layer.PARTIAL
                        ? mixed(task, found)
                        : embedded(task.number(), page, task.reason() + ", OCR reads no better");
            }
        };
    }

    private static Page replaced(Task task, OcrText found, String reason) {
        List<Word> words = new ArrayList<>(found.words());
        return recognised(
                task,
                found,
                Origin.OCR,
                found.text(),
                words,
                reason,
                task.page().text());
    }

    private static Page mixed(Task task, OcrText found) {
        PdfPage page = task.page();
        MixedText text = new MixedText(page.text(), page.words(), found.text(), found.words());
        return recognised(task, found, Origin.MIXED, text.text(), text.words(), task.reason(), "");
    }

    private static Page recognised(
            Task task, OcrText found, Origin origin, String text, List<Word> words, String reason, String replaced) {
        PdfPage page = task.page();
        double confidence =
                words.stream().mapToDouble(Word::confidence).average().orElse(0);
        List<Word> all = new ArrayList<>(words);
        page.words().stream().filter(Word::hidden).forEach(all::add);
        List<Box> boxes = new ArrayList<>(page.boxes());
        boxes.addAll(found.boxes());
        boolean empty = text.isBlank();
        return new Page(
                task.number(),
                text,
                empty ? Origin.NONE : origin,
                confidence,
                empty ? State.EMPTY : State.TEXT,
                empty ? "no text found by OCR" : reason,
                new Layout(page.width(), page.height(), all, boxes, page.images()),
                page.hiddenText(),
                replaced);
    }

    /// What waits for OCR: a layer that may be good is kept as text; one of noise is not.
    private static Page unread(Task task, String reason) {
        boolean keep = task.layer() != Layer.NONE && task.layer() != Layer.WORTHLESS;
        PdfPage page = task.page();
        List<Word> words =
                page.words().stream().filter(word -> keep || word.hidden()).toList();
        return new Page(
                task.number(),
                keep ? page.text() : "",
                keep ? Origin.EMBEDDED : Origin.NONE,
                keep ? 1 : 0,
                State.UNREAD,
                reason,
                new Layout(page.width(), page.height(), words, page.boxes(), page.images()),
                page.hiddenText(),
                keep ? "" : page.text());
    }
}
