package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foiatrail.segment.chat.ChatLines;
import org.foiatrail.segment.chat.ChatTable;
import org.foiatrail.segment.chat.TimesBelow;
import org.foiatrail.segment.header.CableHead;
import org.foiatrail.segment.header.CalendarHead;
import org.foiatrail.segment.header.HeaderBlockParser;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.WroteLine;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.foiatrail.segment.party.PartyNames;
import org.jspecify.annotations.Nullable;

/// Finds where messages begin in the lines of a file, margins left out.
public final class Headings {
    /// Lines from `X wrote:` down to the header of what is quoted.
    private static final int GAP = 3;

    private Headings() {}

    /// All headings, in order.
    public static List<Heading> find(List<Line> lines, Places places) {
        HeaderBlockParser blocks = new HeaderBlockParser(lines, places);
        WroteLine wrote = new WroteLine(lines);
        Letters letters = new Letters(lines);
        Notes notes = new Notes(lines);
        ChatLines chats = new ChatLines(lines);
        ChatTable table = new ChatTable(lines, places);
        TimesBelow below = new TimesBelow(lines);
        List<Heading> found = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Heading heading = table.parse(at);
            heading = heading == null ? below.parse(at) : heading;
            if (heading == null) {
                History history = History.read(lines, at);
                heading = history != null
                        ? history.heading(lines, at, blocks)
                        : at(lines, at, blocks, wrote, chats, letters, notes);
            }
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
        Heading cable = CableHead.read(lines, line);
        if (cable != null) {
            return cable;
        }
        Heading block = blocks.parse(line);
        if (block != null) {
            return block;
        }
        Heading quotation = wrote.parse(line);
        if (quotation != null) {
            return withHeader(lines, quotation, blocks);
        }
        Heading chat = chats.parse(line);
        if (chat != null) {
            return chat;
        }
        Heading letter = letters.parse(line);
        return letter == null ? notes.parse(line) : letter;
    }

    /// Some programs set `X wrote:` above the quoted mail's own header, which is then no mail within it.
    private static Heading withHeader(List<Line> lines, Heading quotation, HeaderBlockParser blocks) {
        int next = Line.nextWords(lines, quotation.last(), GAP);
        int depth = lines.get(quotation.last()).depth();
        Heading block = next < 0 || lines.get(next).depth() != depth ? null : blocks.parse(next);
        return block != null && isOfOne(quotation.from(), block.from())
                ? block.introduced(quotation.first(), quotation.column())
                : quotation;
    }

    private static boolean isOfOne(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Objects.equals(PartyNames.first(one), PartyNames.first(other));
    }
}
