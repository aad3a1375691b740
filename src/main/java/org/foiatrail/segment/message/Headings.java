package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.segment.header.CalendarHead;
import org.foiatrail.segment.header.HeaderBlockParser;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.WroteLine;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.jspecify.annotations.Nullable;

/// Finds where messages begin in the lines of a file, margins left out.
public final class Headings {
    private Headings() {}

    /// All headings, in order.
    public static List<Heading> find(List<Line> lines, Places places) {
        HeaderBlockParser blocks = new HeaderBlockParser(lines, places);
        WroteLine wrote = new WroteLine(lines);
        Letters letters = new Letters(lines);
        Notes notes = new Notes(lines);
        ChatLines chats = new ChatLines(lines);
        List<Heading> found = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            History history = History.read(lines, at);
            Heading heading = history != null
                    ? history.heading(lines, at, blocks)
                    : at(lines, at, blocks, wrote, chats, letters, notes);
            if (heading == null) {
                at++;
            } else {
                found.add(heading);
                at = heading.last() + 1;
            }
        }
        return found;
    }

    private static @Nullable Heading at(
            List<Line> lines,
            int line,
            HeaderBlockParser blocks,
            WroteLine wrote,
            ChatLines chats,
            Letters letters,
            Notes notes) {
        Heading meeting = CalendarHead.read(lines, line);
        if (meeting != null) {
            return meeting;
        }
        Heading block = blocks.parse(line);
        if (block != null) {
            return block;
        }
        Heading quotation = wrote.parse(line);
        if (quotation != null) {
            return quotation;
        }
        Heading chat = chats.parse(line);
        if (chat != null) {
            return chat;
        }
        Heading letter = letters.parse(line);
        return letter == null ? notes.parse(line) : letter;
    }
}
