package org.foiatrail.extract.file;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.Page;

/// A file whose pages can be read one by one, in any order.
public interface PagedFile extends Closeable {
    int pages();

    /// One page.
    ///
    /// @param number from 1
    /// @param ocr whether to recognise a page without usable text
    Page page(int number, boolean ocr) throws IOException, Unreadable;

    /// Unpacks what is attached.
    void members(MemberFolder folder) throws IOException, Unreadable;

    /// The outline; empty for a file that has none.
    default List<Bookmark> bookmarks() throws IOException {
        return List.of();
    }

    /// What was wrong with the file and did not keep it from being read.
    List<String> warnings();

    /// A page as a PDF of its own that shows what is seen and holds nothing else; empty if there is no such copy.
    default byte[] cut(int number) throws IOException {
        return new byte[0];
    }

    BufferedImage image(int number, int dpi) throws IOException, Unreadable;
}
