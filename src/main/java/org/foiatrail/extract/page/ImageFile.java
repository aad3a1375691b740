package org.foiatrail.extract.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A picture, or the pictures of a TIFF: each is a page that only OCR can read.
public final class ImageFile implements PagedFile {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int LEAST_DPI = 60;
    private static final int MOST_DPI = 1200;
    /// A picture that does not tell its size is taken for a sheet this long.
    private static final double SHEET_INCHES = 11;
    /// A picture that would be longer was only said to be coarse, as cameras and old programs do.
    private static final double LONGEST_SHEET_INCHES = 20;
    private static final int ENOUGH_DPI = 300;
    private static final double MAX_PIXELS = 20e6;
    /// More than this is not decoded at all: 400 megapixels are 1.2 GB.
    private static final long MOST_PIXELS = 400_000_000L;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int pages;
    private final CameraTurn turn;
    private final PageMaker maker;

    private ImageFile(ImageInputStream stream, ImageReader reader, int pages, CameraTurn turn, Recogniser engine) {
        this.stream = stream;
        this.reader = reader;
        this.pages = pages;
        this.turn = turn;
        this.maker = new PageMaker(engine);
    }

    public static ImageFile open(Path file, Recogniser engine) throws IOException, Unreadable {
        // Pictures are read from the file itself, not from a copy in the temporary folder.
        ImageIO.setUseCache(false);
        ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
        if (stream == null) {
            throw new Unreadable(Failure.UNREADABLE, "the picture cannot be opened");
        }
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unreadable(Failure.UNSUPPORTED, "no reader for this kind of picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            CameraTurn turn = new CameraTurn(1);
            if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
                turn = CameraTurn.of(file);
            }
            // The frames of an animation are one page: counting them would make a page of each.
            int pages = reader.getFormatName().equalsIgnoreCase("tif")
                            || reader.getFormatName().equalsIgnoreCase("tiff")
                    ? reader.getNumImages(true)
                    : 1;
            if (pages < 1) {
                throw new Unreadable(Failure.DAMAGED, "no picture was found in it");
            }
            return new ImageFile(stream, reader, pages, turn, engine);
        } catch (IOException | RuntimeException | Unreadable e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public Page page(int number, boolean ocr) throws IOException, Unreadable {
        int dpi = dpi(number, reader.getWidth(number - 1), reader.getHeight(number - 1));
        int width = width(number);
        int height = turn.sideways() ? reader.getWidth(number - 1) : reader.getHeight(number - 1);
        GreyImage[] drawn = new GreyImage[1];
        Rect all = new Rect(0, 0, width * 72f / dpi, height * 72f / dpi);
        PdfPage shape = new PdfPage(
                all.width(), all.height(), "", "", List.of(), List.of(), 0, List.of(), List.of(all), dpi, null);
        Page page = maker.make(number, shape, ocr, () -> drawn[0] = grey(number, dpi));
        return drawn[0] == null ? page : withHash(page, drawn[0]);
    }

    private static Page withHash(Page page, GreyImage image) {
        String hash = HexFormat.of().formatHex(Ids.sha256().digest(image.pixels()));
        var layout = page.layout();
        return new Page(
                page.number(),
                page.text(),
                page.origin(),
                page.confidence(),
                page.state(),
                page.reason(),
                new org.foiatrail.model.Layout(
                        layout.width(), layout.height(), layout.words(), layout.boxes(), List.of(hash)),
                page.hiddenText(),
                page.replacedText());
    }

    private GreyImage grey(int number, int dpi) throws IOException, Unreadable {
        BufferedImage image = decode(number);
        // A very large one was decoded coarser than it is.
        double decoded = dpi * ((double) image.getWidth() / width(number));
        double fine = ENOUGH_DPI / decoded;
        double many = Math.sqrt(MAX_PIXELS / ((double) image.getWidth() * image.getHeight()));
        return GreyImage.of(image, (int) Math.round(decoded), Math.min(1, Math.min(fine, many)));
    }

    /// As it is shown, in pixels.
    private int width(int number) throws IOException {
        return turn.sideways() ? reader.getHeight(number - 1) : reader.getWidth(number - 1);
    }

    private BufferedImage decode(int number) throws IOException, Unreadable {
        long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
        if (pixels > MOST_PIXELS) {
            throw new Unreadable(Failure.TOO_LARGE, "a picture of " + pixels / 1_000_000 + " megapixels");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.floor(Math.sqrt(pixels / (4 * MAX_PIXELS)));
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return turn.upright(reader.read(number - 1, parameters));
    }

    private int dpi(int number, int width, int height) {
        double found = 0;
        try {
            found = tellsDpi(reader.getImageMetadata(number - 1));
        } catch (IOException | RuntimeException e) {
            // Metadata may be broken where the picture is not.
            found = 0;
        }
        boolean poster = found > 0 && Math.max(width, height) / found > LONGEST_SHEET_INCHES;
        if (poster || found < LEAST_DPI || found > MOST_DPI) {
            found = Math.clamp(Math.max(width, height) / SHEET_INCHES, LEAST_DPI, MOST_DPI);
        }
        return (int) Math.round(found);
    }

    private static double tellsDpi(@Nullable IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element root = (Element) metadata.getAsTree("javax_imageio_1.0");
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return millimetres <= 0 ? 0 : MILLIMETRES_PER_INCH / millimetres;
    }

    @Override
    public void members(MemberFolder folder) {
        // A picture has none.
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public BufferedImage image(int number, int dpi) throws IOException, Unreadable {
        BufferedImage image = decode(number);
        double scale = (double) dpi / dpi(number, reader.getWidth(number - 1), reader.getHeight(number - 1));
        double shown = Math.min(scale * width(number) / image.getWidth(), 4);
        int width = Math.max(1, (int) Math.round(image.getWidth() * shown));
        int height = Math.max(1, (int) Math.round(image.getHeight() * shown));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.drawImage(image, 0, 0, width, height, null);
        } catch (RuntimeException e) {
            throw new IIOException("the picture cannot be drawn", e);
        } finally {
            graphics.dispose();
        }
        return scaled;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
