package org.foiatrail.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiatrail.samples.OfficeFiles.Sheet;
import org.jspecify.annotations.Nullable;

/// The table of active jurisdictions, as it stood in one week or another.
final class DeploymentTable {
    private static final LocalDate LAST = LocalDate.of(2010, 9, 21);

    private final Places places;
    private final List<List<String>> rows;

    DeploymentTable(Story story) {
        places = story.places();
        rows = Story.read("deployment.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of((line + " ").split("\\s*\\|\\s*", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /// A workbook's sheet. Counts shrink by a fiftieth for each week before the last.
    Sheet sheet(String name, int weeksBefore, @Nullable String state) {
        return new Sheet(
                name,
                week(weeksBefore, state).stream()
                        .map(row -> row.stream()
                                .map(cell -> places.find(Marked.plain(cell)))
                                .toList())
                        .toList());
    }

    /// The same table in print.
    List<Block> printed(String title, int weeksBefore, Block.Look look) {
        List<Block> blocks = new ArrayList<>();
        String day = LAST.minusWeeks(weeksBefore).toString();
        Item item = new Item("deployment-" + day, Map.of("kind", "paper", "sent", day), "");
        blocks.add(Block.of(
                Marked.bold(title).with(new Fact.Start(MessageCopy.ofPaper(item, Marked.plain(title)))), look));
        for (List<String> row : week(weeksBefore, null)) {
            String line = String.format(
                    Locale.ROOT,
                    "%-24s %-17s %-11s %8s %7s  %s",
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5));
            blocks.add(Block.of(
                    places.find(Marked.plain(line.stripTrailing())),
                    look.table().after(5)));
        }
        return blocks;
    }

    private List<List<String>> week(int weeksBefore, @Nullable String state) {
        List<List<String>> week = new ArrayList<>();
        for (List<String> row : rows) {
            if (week.isEmpty() || state == null || row.get(1).equals(state)) {
                week.add(row.stream().map(cell -> earlier(cell, weeksBefore)).toList());
            }
        }
        return week;
    }

    private static String earlier(String cell, int weeks) {
        return cell.matches("\\d+") ? String.valueOf(Integer.parseInt(cell) * (50 - weeks) / 50) : cell;
    }
}
