package org.foiatrail.samples;

/// A paragraph, a header line, a heading: text set in one way.
///
/// @param newPage a document begins here, on a page of its own
record Block(Marked text, Look look, boolean newPage) {
    static Block of(Marked text, Look look) {
        return new Block(text, look, false);
    }

    Block onNewPage() {
        return new Block(text, look, true);
    }

    /// How a block is set.
    ///
    /// @param indent from the left margin, in points
    /// @param tab where the text after a tab and all later lines begin, from the indent
    /// @param after room below, in points
    /// @param prefix stands before each line, as `>` does in quoted mail
    /// @param wrap false for tables, whose lines stay as they are
    /// @param lines how far apart the lines stand, in sizes: drafts leave room to write between them
    record Look(
            Face face,
            double size,
            double indent,
            double tab,
            double after,
            String prefix,
            boolean wrap,
            double lines) {
        static final double SINGLE = 1.32;

        static Look body(Face face, double size) {
            return new Look(face, size, 0, 0, size * 0.8, "", true, SINGLE);
        }

        Look tab(double points) {
            return new Look(face, size, indent, points, after, prefix, wrap, lines);
        }

        Look indent(double points) {
            return new Look(face, size, points, tab, after, prefix, wrap, lines);
        }

        Look after(double points) {
            return new Look(face, size, indent, tab, points, prefix, wrap, lines);
        }

        Look quote(String mark) {
            return new Look(face, size, indent, tab, after, mark + prefix, wrap, lines);
        }

        Look lines(double sizes) {
            return new Look(face, size, indent, tab, after, prefix, wrap, sizes);
        }

        Look table() {
            return new Look(face, size, indent, tab, 0, prefix, false, lines);
        }

        double leading() {
            return size * lines;
        }
    }
}
