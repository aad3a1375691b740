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
