package org.foiatrail.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.foiatrail.samples.Block.Look;
import org.foiatrail.samples.Made.PageFacts;
import org.foiatrail.samples.PrintedPage.Ink;
import org.foiatrail.samples.PrintedPage.Scan;
import org.jspecify.annotations.Nullable;

/// Pages on their way into a file: say what is printed and how, then which file they become.
final class Printout {
    private final Release release;
    private final List<PrintedPage> pages = new ArrayList<>();
    private Look look = Look.body(Face.SANS, 11);
    private double sideMargin = 84;
    private Ink ink = Ink.LABEL;
    private Scan scan = Scan.NONE;
    private @Nullable String printDate;
    private boolean pageMarks;
    private boolean stamped = true;
    private int documents;

    Printout(Release release) {
        this.release = release;
    }

    Printout type(Face face, double size) {
        look = Look.body(face, size);
        return this;
    }

    /// How far apart the lines stand, in sizes.
    Printout lines(double sizes) {
        look = look.lines(sizes);
        return this;
    }

    /// Left and right, in points.
    Printout sides(double margin) {
        sideMargin = margin;
        return this;
    }

    Printout ink(Ink ink) {
        this.ink = ink;
        return this;
    }

    /// How the pages from here on were copied.
    Printout scan(Scan scan) {
        this.scan = scan;
        return this;
    }

    Printout printDate(String date) {
        printDate = date;
        return this;
    }

    /// `Page 2 of 3` on each page from here on.
    Printout pageMarks() {
        pageMarks = true;
        return this;
    }

    Printout unstamped() {
        stamped = false;
        return this;
    }

    /// A mail and what it quotes, on pages of its own.
    Printout mail(HeaderStyle style, String id) {
        return add(release.printing().chain(release.story().item(id), style, look));
    }

    Printout mails(HeaderStyle style, String... ids) {
        for (String id : ids) {
            mail(style, id);
        }
        return this;
    }

    Printout document(String id) {
        Item item = release.story().item(id);
        return add(new Documents(release.story(), release.printing()).blocks(item, look));
    }

    Printout documents(String... ids) {
        for (String id : ids) {
            document(id);
        }
        return this;
    }

    private Printout add(List<Block> blocks) {
        List<Block> own = new ArrayList<>(blocks);
        own.set(0, own.getFirst().onNewPage());
        documents++;
        for (Leaf leaf : Typesetter.set(own, sideMargin)) {
            String mark = pageMarks ? "Page " + leaf.ofDocument() + " of " + leaf.documentPages() : null;
            String stamp = stamped ? release.bates().next() : null;
            String documentId = stamped ? release.documentId(documents, leaf) : null;
            pages.add(new PrintedPage(leaf, new Margins(printDate, mark, stamp, documentId), ink, scan));
        }
        return this;
    }

    Printout gap(int numbers) {
        release.withhold(numbers);
        return this;
    }

    void pdf(String path) {
        release.add(Made.extracted(path, () -> PdfFile.write(pages), facts()));
    }

    /// With words typed into the first blank of the first page.
    void form(String path, Marked value) {
        FormField field = FormField.on(pages.getFirst(), value);
        List<PageFacts> facts = new ArrayList<>(facts());
        PageFacts first = facts.getFirst();
        facts.set(0, new PageFacts(first.origin(), first.bates(), field.addTo(first.lines())));
        release.add(Made.extracted(path, () -> PdfFile.write(pages, field), facts));
    }

    /// Locked with a password that nobody released.
    void encrypted(String path, String password) {
        PdfFile.Finish lock = document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(password + "-owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        };
        release.add(new Made(path, () -> PdfFile.write(pages, lock), "failed", "encrypted", List.of(), true));
    }

    /// The first half, without the catalog, which many writers put last: nothing of it can be read.
    void truncated(String path) {
        release.add(Made.without(path, () -> firstHalf(PdfFile.write(pages)), "failed", "damaged"));
    }

    private static byte[] firstHalf(byte[] pdf) {
        String text = new String(pdf, ISO_8859_1);
        int catalog = text.indexOf("\n", text.indexOf("\n") + 1) + 1;
        int next = text.indexOf("endobj\n") + "endobj\n".length();
        return (text.substring(0, catalog) + text.substring(next, text.length() / 2)).getBytes(ISO_8859_1);
    }

    Printout table(String title, int weeksBefore) {
        return add(new DeploymentTable(release.story()).printed(title, weeksBefore, Look.body(Face.MONO, 8)));
    }

    /// Images alone: say how they are scanned first.
    void tiff(String path) {
        release.add(Made.extracted(path, () -> TiffFile.write(pages), facts()));
    }

    void text(String path) {
        release.add(Made.extracted(path, () -> PlainPrint.file(pages), facts()));
    }

    /// A file to be put in a container.
    Parcel parcel(String name) {
        return Parcel.of(Made.extracted(name, () -> PdfFile.write(pages), facts()));
    }

    List<PrintedPage> pages() {
        return List.copyOf(pages);
    }

    List<PageFacts> facts() {
        return pages.stream()
                .map(page -> new PageFacts(
                        page.scan() == Scan.NONE ? "embedded" : "ocr",
                        page.margins().stamp(),
                        page.leaf().lines()))
                .toList();
    }
}
