package org.foiatrail.samples;

import java.util.List;
import org.foiatrail.samples.Leaf.Line;
import org.jspecify.annotations.Nullable;

/// A file of a production, or a member of one, and what is to be found in it.
///
/// @param path in its production, members after `!/`
/// @param content null for a member, which its container holds
/// @param outcome `extracted`, `without-text` or `failed`
/// @param byContent true if the bytes differ from run to run, as those of encrypted files do
record Made(
        String path,
        @Nullable Content content,
        String outcome,
        @Nullable String reason,
        List<PageFacts> pages,
        boolean byContent) {
    Made {
        pages = List.copyOf(pages);
    }

    static Made extracted(String path, Content content, List<PageFacts> pages) {
        return new Made(path, content, "extracted", null, pages, false);
    }

    static Made without(String path, Content content, String outcome, String reason) {
        return new Made(path, content, outcome, reason, List.of(), false);
    }

    Made member(String container) {
        return new Made(container + "!/" + path, null, outcome, reason, pages, byContent);
    }

    /// The bytes of a file, made when they are asked for.
    interface Content {
        byte[] bytes();
    }

    /// One page of a file.
    ///
    /// @param origin `embedded` or `ocr`
    record PageFacts(String origin, @Nullable String bates, List<Line> lines) {
        PageFacts {
            lines = List.copyOf(lines);
        }

        /// A page of a format that has no lines of its own.
        static PageFacts of(List<Block> blocks) {
            return new PageFacts(
                    "embedded",
                    null,
                    blocks.stream()
                            .map(block -> new Line(block, 0, block.text().text().length(), 0, 0))
                            .toList());
        }
    }
}
