package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiatrail.model.Box;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// How a page is shown to the engine: in which resolution, level, and upright.
///
/// A page is shown as coarse as costs no accuracy, and its small print once more as fine as it is; `scripts/evaluate
/// ocr` and `scripts/bench` print what that means. Letters are never shown narrower than they are, though that would
/// save time: capitals and small letters of one shape are then taken for each other.
final class PageReading {
    /// Raised whenever a page might be read otherwise than before.
    static final int VERSION = 8;

    /// Finer pictures are no clearer to the engine, coarser ones are less clear.
    private static final double DPI = 200;
    /// A poster that was photographed is not enlarged to its own size.
    private static final double MOST_PIXELS = 40e6;

    /// The engine follows lines that are tilted less, in degrees; turning a picture blurs it.
    private static final double LEVEL = 0.5;
    /// A page whose letters are read with less confidence than this may stand on its head.
    private static final double POOR = 0.7;
    /// Of a word's height: no blank between words of a sentence is so wide.
    private static final float WIDE = 3;

    private final Tesseract engine;
    private final GreyImage image;
    private final List<Box> boxes;
    private final int threshold;
    /// As the page is shown.
    private final double dpi;

    PageReading(Tesseract engine, GreyImage scan) {
        this.engine = engine;
        List<Bar> bars = BlackBars.find(scan);
        GreyImage rest = PaintedBoxes.withoutBars(scan, bars);
        List<Box> others = RasterBoxes.find(rest);
        this.boxes = Stream.concat(
                        bars.stream().map(bar -> new Box(bar.rect(scan.dpi()), Box.Kind.FILLED)), others.stream())
                .toList();
        this.image = PaintedBoxes.unpainted(rest, others);
        this.threshold = image.threshold();
        double pixels = image.width() * (DPI / image.dpi()) * image.height() * (DPI / image.dpi());
        this.dpi = DPI * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    }

    /// The lines of a page, and how it was turned for them.
    private record Reading(List<ReadLine> lines, Pose pose) {
        Reading {
            lines = List.copyOf(lines);
        }

        double worth() {
            return ReadWord.worth(words());
        }

        double confidence() {
            return ReadWord.confidence(words());
        }

        private List<ReadWord> words() {
            return lines.stream().flatMap(line -> line.words().stream()).toList();
        }
    }

    OcrText read() {
        // A coarser picture is enlarged, which smooths its edges already.
        boolean jagged = image.isBlackAndWhite() && image.dpi() >= DPI;
        try (Picture scan = Picture.of(image);
                Picture picture = scan.cleaned(threshold, jagged)) {
            Reading best = read(picture, 0);
            if (best.confidence() < POOR) {
                for (int quarters : others(picture)) {
                    try (Picture turned = picture.turned(quarters)) {
                        Reading other = read(turned, quarters);
                        best = other.worth() > best.worth() ? other : best;
                    }
                }
            }
            return text(best);
        }
    }

    /// The other ways up that are worth a reading.
    private int[] others(Picture picture) {
        OptionalInt told = picture.quartersToUpright(threshold);
        return told.isEmpty()
                ? new int[] {2, 1, 3}
                : IntStream.of(told.getAsInt())
                        .filter(quarters -> quarters != 0)
                        .toArray();
    }

    private Reading read(Picture upright, int quarters) {
        if (upright.dpi() >= dpi) {
            return level(upright, quarters);
        }
        // Made finer before it is turned: small print on a coarse picture does not survive both in the other order.
        try (Picture finer = upright.at(dpi)) {
            return level(finer, quarters);
        }
    }

    private Reading level(Picture upright, int quarters) {
        double skew = upright.skew(threshold);
        if (Math.abs(skew) < LEVEL) {
            return show(upright, quarters, 0);
        }
        try (Picture level = upright.levelled(skew)) {
            return show(level, quarters, skew);
        }
    }

    private Reading show(Picture level, int quarters, double degrees) {
        Pose pose = new Pose(image.points(image.width()), image.points(image.height()), quarters, degrees);
        List<ReadLine> lines = Overlooked.added(lines(level), level, threshold, new Excerpt(engine, level));
        return new Reading(CellRows.joined(lines), pose);
    }

    private List<ReadLine> lines(Picture level) {
        if (level.dpi() == dpi) {
            return engine.read(level);
        }
        try (Picture shown = level.at(dpi)) {
            return SmallPrint.readAgain(engine.read(shown), new Excerpt(engine, level));
        }
    }

    private OcrText text(Reading reading) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        double sum = 0;
        for (ReadLine line : reading.lines()) {
            Rect before = null;
            for (ReadWord read : line.words()) {
                if (before != null) {
                    boolean far = read.box().x() - before.right()
                            > WIDE * Math.max(read.box().height(), before.height());
                    text.append(far ? "  " : " ");
                }
                before = read.box();
                int start = text.length();
                text.append(read.text());
                Rect box = reading.pose().onPage(read.box());
                words.add(new Word(start, text.length(), box, read.confidence(), false));
                sum += read.confidence();
            }
            text.append(line.endsParagraph() ? "\n\n" : "\n");
        }
        return new OcrText(text.toString(), words, words.isEmpty() ? 0 : sum / words.size(), boxes);
    }
}
