package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.samples.Block.Look;

/// Sets the running text of an item: paragraphs, `# ` headings, `- ` list items, `| ` table lines.
final class Body {
    private Body() {}

    static List<Block> blocks(Markup markup, String source, Look look) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : source.strip().split("\n\\s*\n", -1)) {
            if (paragraph.startsWith("# ")) {
                Marked heading = markup.read(paragraph.substring(2)).with(new Fact.Bold());
                blocks.add(Block.of(heading, look));
            } else if (paragraph.startsWith("- ")) {
                for (String item : paragraph.substring(2).split("\n- ", -1)) {
                    blocks.add(
                            Block.of(markup.read("•\t" + item), look.indent(18).tab(14)));
                }
            } else if (paragraph.startsWith("| ")) {
                List<String> rows = paragraph.lines().toList();
                Look table = new Look(Face.MONO, look.size() * 0.8, 0, 0, 0, look.prefix(), false, Look.SINGLE);
                for (int i = 0; i < rows.size(); i++) {
                    Look row = i == rows.size() - 1 ? table.after(look.after()) : table;
                    blocks.add(Block.of(markup.read(rows.get(i).substring(2)), row));
                }
            } else {
                blocks.add(Block.of(markup.read(paragraph), look));
            }
        }
        return blocks;
    }
}
