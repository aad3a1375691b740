package org.foiatrail.extract.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The pages a PDF really has. PDFBox believes the number that the file states, loses whole files that lead in
/// circles, and puts a blank page where one is missing.
public final class PageTree {
    /// Why a page is lost.
    public static final String LOST = "there is no such page in the file";

    private final PDDocument document;
    private final COSDictionary root;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageTree(PDDocument document) {
        this.document = document;
        this.root = document.getPages().getCOSObject();
    }

    /// Puts the pages of a document whose tree does not add up into one row, [lost][#isLost] ones in place of those
    /// that are missing. None are left if all are.
    public static void straighten(PDDocument document) {
        PageTree tree = new PageTree(document);
        if (!tree.addsUp(tree.root)) {
            tree.seen.clear();
            COSArray leaves = tree.leaves();
            tree.root.setItem(COSName.KIDS, leaves);
            tree.root.setInt(COSName.COUNT, leaves.size());
        }
    }

    /// True for a page that PDFBox, or [#straighten], put where the file has none: it knows no more than that it is a
    /// page, and not even what it is a page of.
    public static boolean isLost(PDPage page) {
        return page.getCOSObject().size() <= 1;
    }

    /// Opens as few pages as it can: to open thousands would take longer than to read those that are asked for.
    private boolean addsUp(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        int count = node.getInt(COSName.COUNT, 0);
        if (!seen.add(node) || kids == null) {
            return false;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (!isThere(kids.get(i))) {
                return false;
            }
        }
        // Pages alone. Of the root's the first is looked at: a broken tree may count its branches.
        if (count > 0 && kids.size() == count && (!node.equals(root) || isPage(kids.getObject(0)))) {
            return true;
        }
        long sum = 0;
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.getObject(i) instanceof COSDictionary kid) || (isInner(kid) && !addsUp(kid))) {
                return false;
            }
            sum += isInner(kid) ? kid.getInt(COSName.COUNT, 0) : 1;
        }
        return sum == count;
    }

    private boolean isThere(@Nullable COSBase kid) {
        if (kid instanceof COSObject reference && !reference.isDereferenced()) {
            return document.getDocument().getXrefTable().containsKey(reference.getKey());
        }
        COSBase object = kid instanceof COSObject reference ? reference.getObject() : kid;
        return object instanceof COSDictionary node && !seen.contains(node);
    }

    private static boolean isPage(@Nullable COSBase object) {
        return object instanceof COSDictionary node && !isInner(node);
    }

    private static boolean isInner(COSDictionary node) {
        return COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) || node.containsKey(COSName.KIDS);
    }

    private COSArray leaves() {
        COSArray leaves = new COSArray();
        Deque<Kid> left = new ArrayDeque<>();
        left.push(new Kid(root));
        int lost = 0;
        while (!left.isEmpty()) {
            COSBase next = left.pop().object();
            if (next instanceof COSDictionary node && !isInner(node)) {
                leaves.add(node);
                continue;
            }
            COSArray kids =
                    next instanceof COSDictionary node && seen.add(node) ? node.getCOSArray(COSName.KIDS) : null;
            if (kids == null) {
                COSDictionary blank = new COSDictionary();
                blank.setItem(COSName.TYPE, COSName.PAGE);
                leaves.add(blank);
                lost++;
                continue;
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                left.push(new Kid(kids.getObject(i)));
            }
        }
        if (lost == leaves.size()) {
            leaves.clear();
        }
        return leaves;
    }

    /// What a node holds, if it is there.
    private record Kid(@Nullable COSBase object) {}
}
