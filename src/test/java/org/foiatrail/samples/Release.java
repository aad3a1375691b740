package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One production in the making: its files, in the order they are stamped.
final class Release {
    private final Story story;
    private final String name;
    private final Printing printing;
    private final Bates bates;
    private final boolean documentIds;
    private final List<Made> files = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /// @param number 1 or 2: decides which words are taken out
    /// @param documentIds true if stamps have a second line
    Release(Story story, String name, int number, Bates bates, boolean documentIds) {
        this.story = story;
        this.name = name;
        this.printing = new Printing(story, number);
        this.bates = bates;
        this.documentIds = documentIds;
    }

    Printout printout() {
        return new Printout(this);
    }

    void add(Made made) {
        files.add(made);
    }

    void add(Parcel parcel) {
        files.add(parcel.file());
        files.addAll(parcel.members());
    }

    /// The blocks of a document or, for a mail, of its chain.
    List<Block> blocks(String id, Block.Look look) {
        Item item = story.item(id);
        return item.kind().equals("email")
                ? printing.chain(item, HeaderStyle.OUTLOOK, look)
                : new Documents(story, printing).blocks(item, look);
    }

    Parcel docx(String path, String id) {
        return OfficeFiles.docx(path, blocks(id, PlainPrint.LOOK));
    }

    Parcel pptx(String path, List<String> slides) {
        return OfficeFiles.pptx(
                path, slides.stream().map(id -> blocks(id, PlainPrint.LOOK)).toList());
    }

    Parcel html(String path, String id) {
        List<Block> blocks = blocks(id, PlainPrint.LOOK);
        return Parcel.of(Made.extracted(path, () -> PlainPrint.html(blocks), List.of(Made.PageFacts.of(blocks))));
    }

    MailFile mailFile() {
        return new MailFile(story, printing);
    }

    /// Pages withheld in full: they have numbers and are in no file.
    void withhold(int pages) {
        gaps.add(bates.skip(pages));
    }

    @Nullable
    String documentId(int document, Leaf leaf) {
        return documentIds
                ? "Document ID: 0.7.98." + (1300 + files.size() * 7 + document) + "." + leaf.ofDocument()
                : null;
    }

    String name() {
        return name;
    }

    Story story() {
        return story;
    }

    Printing printing() {
        return printing;
    }

    Bates bates() {
        return bates;
    }

    List<Made> files() {
        return List.copyOf(files);
    }

    List<String> gaps() {
        return List.copyOf(gaps);
    }
}
