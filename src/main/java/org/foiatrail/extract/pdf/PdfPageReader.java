package org.foiatrail.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// Reads one PDF page in one pass over its content: text, words, boxes, images, and what is typed into its forms.
public final class PdfPageReader extends PDFTextStripper {
    /// Of a word's height: no blank between words of a sentence is so wide, not even in justified lines.
    private static final float WIDE = 3;
    private static final String WIDE_GAP = "  ";

    private final Function<Throwable, String> describe;
    private PageFrame frame;
    private PageDrawings drawings;
    private HiddenGlyphs glyphs;
    private PageImages images;
    private StringBuilder text = new StringBuilder();
    private StringBuilder hiddenText = new StringBuilder();
    /// Which of the two is written.
    private StringBuilder layer = text;
    private List<Word> words = new ArrayList<>();

    public PdfPageReader(Function<Throwable, String> describe) {
        this.describe = describe;
        frame = new PageFrame(0, 0, 0, 0, 0);
        drawings = new PageDrawings(this, frame);
        glyphs = new HiddenGlyphs(frame);
        images = new PageImages(frame);
        setLineSeparator("\n");
        setPageEnd("");
        // The stripper's own search for letters painted twice takes two fifths of its time, and prefers the first one
        // whether or not it can be seen.
        setSuppressDuplicateOverlappingText(false);
        // The pages are given one by one, and PDFTextStripper then takes each for page 0.
        setStartPage(0);
        output = new TextWriter();
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetStrokingColor(this));
        addOperator(new SetStrokingColorN(this));
        addOperator(new SetStrokingColorSpace(this));
        addOperator(new SetStrokingDeviceCMYKColor(this));
        addOperator(new SetStrokingDeviceGrayColor(this));
        addOperator(new SetStrokingDeviceRGBColor(this));
        addOperator(new SetLineWidth(this));
        PageDrawings.operators(this, () -> drawings).forEach(this::addOperator);
        addOperator(new DrawImageOrForm(this, () -> images));
        addOperator(new DrawInlineImage(this, () -> images));
    }

    /// Reads one page. After one with a problem this reader is of no more use: where it was left off, it remains.
    public PdfPage read(PDPage page) throws IOException {
        frame = PageFrame.of(page);
        drawings = new PageDrawings(this, frame);
        glyphs = new HiddenGlyphs(frame);
        images = new PageImages(frame);
        text = new StringBuilder();
        hiddenText = new StringBuilder();
        layer = text;
        words = new ArrayList<>();
        setSortByPosition(false);
        String problem = null;
        try {
            processPage(page);
        } catch (IOException | RuntimeException e) {
            problem = describe.apply(e);
            if (text.isEmpty() && hiddenText.isEmpty()) {
                writeLines();
            }
        }
        if (problem == null
                && text.isEmpty()
                && images.missing() > 0
                && images.places().isEmpty()) {
            problem = "its picture is missing from the file";
        }
        if (problem == null && lacksContent(page)) {
            problem = "its content, or a part of it, is missing from the file";
        }
        return new PdfPage(
                frame.shownWidth(),
                frame.shownHeight(),
                text.toString(),
                hiddenText.toString().isBlank() ? "" : hiddenText.toString(),
                words,
                drawings.boxes(),
                drawings.painted(),
                images.hashes(),
                images.places(),
                images.dpi(),
                problem);
    }

    /// True if the page names content that the file does not have.
    private static boolean lacksContent(PDPage page) {
        COSDictionary entries = page.getCOSObject();
        if (!entries.containsKey(COSName.CONTENTS)) {
            return false;
        }
        COSBase content = entries.getDictionaryObject(COSName.CONTENTS);
        if (!(content instanceof COSArray parts)) {
            return !(content instanceof COSStream);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.getObject(i) instanceof COSStream)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.painted(
                glyph,
                getGraphicsState().getNonStrokingColor(),
                getGraphicsState().getTextState().getRenderingMode());
        drawings.glyphPainted();
        super.processTextPosition(glyph);
    }

    /// The page's content is through: its annotations lie on top of it.
    @Override
    protected void writePage() throws IOException {
        int before = glyphs.count();
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup)) {
                showAnnotation(annotation);
            }
        }
        // What is typed into a form comes last in the content and belongs into its blanks.
        setSortByPosition(glyphs.count() > before);
        charactersByArticle.forEach(article -> FilledBlanks.removeFrom(article, glyphs.from(before)));
        Set<TextPosition> hidden = glyphs.under(drawings.covers());
        List<Integer> directions = directions();
        if (hidden.isEmpty() && directions.size() == 1 && !glyphs.overprinted()) {
            writeLines();
        } else {
            write(glyph -> !hidden.contains(glyph), directions);
            layer = hiddenText;
            write(hidden::contains, directions);
            layer = text;
        }
    }

    /// The ways lines run, the one that is upright on the page as it is shown first.
    private List<Integer> directions() {
        List<Integer> directions = new ArrayList<>(List.of(upright()));
        glyphs.directions().stream().filter(way -> way != upright()).forEach(directions::add);
        return directions;
    }

    private int upright() {
        return frame.rotation() * 90;
    }

    /// Reads some of the glyphs as if the others were not there, those of each direction by themselves: in the order of
    /// the content a line that runs up the margin would be one letter a line.
    private void write(Predicate<TextPosition> wanted, List<Integer> directions) throws IOException {
        boolean sort = getSortByPosition();
        for (int direction : directions) {
            List<TextPosition> some = glyphs.once(glyph -> (int) glyph.getDir() == direction && wanted.test(glyph));
            if (!some.isEmpty()) {
                fill(some);
                setSortByPosition(sort || direction != upright());
                writeLines();
                writeLineSeparator();
            }
        }
        setSortByPosition(sort);
    }

    private void fill(List<TextPosition> article) {
        charactersByArticle.forEach(List::clear);
        charactersByArticle.getFirst().addAll(article);
    }

    @Override
    protected void writeString(String chunk, List<TextPosition> positions) {
        int[] owner = GlyphOwners.of(chunk, positions);
        int start = 0;
        for (int i = 0; i <= chunk.length(); i++) {
            if (i == chunk.length() || isSpace(chunk.charAt(i))) {
                if (start < i) {
                    word(chunk.substring(start, i), positions.subList(owner[start], owner[i - 1] + 1));
                }
                if (i < chunk.length()) {
                    layer.append(chunk.charAt(i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x7F) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private void writeLines() throws IOException {
        charactersByArticle.replaceAll(LineRuns::ordered);
        super.writePage();
    }

    private void word(String word, List<TextPosition> positions) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (TextPosition position : positions) {
            Rect glyph = frame.glyph(position);
            left = Math.min(left, glyph.x());
            top = Math.min(top, glyph.y());
            right = Math.max(right, glyph.right());
            bottom = Math.max(bottom, glyph.bottom());
        }
        Rect box = new Rect(left, top, right - left, bottom - top);
        if (isBeyondGap(box)) {
            layer.append(WIDE_GAP);
        }
        int start = layer.length();
        layer.append(word);
        words.add(new Word(start, layer.length(), box, 1, layer == hiddenText));
    }

    /// True if the word stands on the line of the one before, but so far from it that it belongs to another column,
    /// cell or stamp; a single blank would hide that.
    private boolean isBeyondGap(Rect box) {
        if (words.isEmpty() || layer.isEmpty() || layer.charAt(layer.length() - 1) != ' ') {
            return false;
        }
        Word before = words.getLast();
        return before.hidden() == (layer == hiddenText)
                && before.end() == layer.length() - 1
                && box.x() - before.box().right()
                        > WIDE * Math.max(box.height(), before.box().height());
    }

    /// Takes separators; words come with their glyphs.
    private final class TextWriter extends Writer {
        @Override
        public void write(char[] chars, int offset, int length) {
            layer.append(chars, offset, length);
        }

        @Override
        public void write(String string) {
            layer.append(string);
        }

        @Override
        public void flush() {
            // In memory.
        }

        @Override
        public void close() {
            // In memory.
        }
    }
}
