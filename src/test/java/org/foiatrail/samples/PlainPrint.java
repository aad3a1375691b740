package org.foiatrail.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiatrail.samples.Leaf.Line;

/// Blocks as plain text, as a mail program or a converter writes them.
final class PlainPrint {
    /// Typewriter letters of this size fill a line with about 75 of them.
    static final Block.Look LOOK = Block.Look.body(Face.MONO, 10);

    private PlainPrint() {}

    static String text(List<Block> blocks) {
        List<String> pages = Typesetter.set(blocks, 80).stream()
                .map(leaf -> page(leaf.lines()))
                .toList();
        return String.join("", pages);
    }

    /// The lines of a page, a blank one where room was left.
    static String page(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        double lastY = lines.isEmpty() ? 0 : lines.getFirst().y();
        for (Line line : lines) {
            if (line.y() - lastY > line.block().look().leading() * 1.3) {
                text.append('\n');
            }
            lastY = line.y();
            text.append(line.block().look().prefix()).append(pad(line)).append('\n');
        }
        return text.toString();
    }

    private static String pad(Line line) {
        String text = line.text();
        int tab = text.indexOf('\t');
        return tab < 0 ? text : String.format(Locale.ROOT, "%-14s", text.substring(0, tab)) + text.substring(tab + 1);
    }

    /// A text file; form feeds part its pages.
    static byte[] file(List<PrintedPage> pages) {
        List<String> texts = new ArrayList<>();
        for (PrintedPage page : pages) {
            String stamp = page.margins().stamp();
            texts.add(Margins.BANNER + "\n\n" + page(page.leaf().lines()) + (stamp == null ? "" : "\n" + stamp + "\n"));
        }
        return String.join("\f", texts).getBytes(UTF_8);
    }

    static byte[] html(List<Block> blocks) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">")
                .append("<title>" + Margins.BANNER + "</title></head>\n<body>\n<p>" + Margins.BANNER + "</p>\n");
        for (Block block : blocks) {
            String text = block.text()
                    .text()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("\n", "<br>\n");
            html.append("<p>").append(text.replace('\t', ' ')).append("</p>\n");
        }
        return html.append("</body>\n</html>\n").toString().getBytes(UTF_8);
    }
}
