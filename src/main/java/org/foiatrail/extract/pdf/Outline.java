package org.foiatrail.extract.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.foiatrail.model.Bookmark;
import org.jspecify.annotations.Nullable;

/// The bookmarks of a PDF. A hostile one may lead in circles or have no end: each entry is visited once, and no
/// more of them than any production has.
public final class Outline {
    private static final int MOST = 20_000;
    private static final int LONGEST = 200;
    /// Deeper than this lies no document.
    private static final int DEEPEST = 16;

    private record Step(@Nullable PDOutlineItem item, int level) {}

    private Outline() {}

    /// Those that lead to a page of the file, in the order of the outline.
    public static List<Bookmark> of(PDDocument document) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return List.of();
        }
        IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
        }
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Bookmark> bookmarks = new ArrayList<>();
        Deque<Step> left = new ArrayDeque<>();
        left.push(new Step(outline.getFirstChild(), 1));
        while (!left.isEmpty() && seen.size() < MOST) {
            Step step = left.pop();
            PDOutlineItem item = step.item();
            if (item == null || !seen.add(item.getCOSObject())) {
                continue;
            }
            left.push(new Step(item.getNextSibling(), step.level()));
            if (step.level() < DEEPEST) {
                left.push(new Step(item.getFirstChild(), step.level() + 1));
            }
            String title = title(item);
            Integer number = numbers.get(target(item, document));
            if (number != null && !title.isEmpty()) {
                bookmarks.add(new Bookmark(number, step.level(), title));
            }
        }
        return bookmarks;
    }

    private static String title(PDOutlineItem item) {
        String title = item.getTitle();
        String line =
                title == null ? "" : title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /// A bookmark without a page, or with one that cannot be told, is none of ours.
    private static @Nullable COSDictionary target(PDOutlineItem item, PDDocument document) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? null : page.getCOSObject();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
