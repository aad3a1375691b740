package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Row;
import org.foiatrail.model.Topic;
import org.foiatrail.relate.SamePeople;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Vocabularies;
import org.jspecify.annotations.Nullable;

/// `mentions` and `entities`.
public final class ListMentions {
    private final Path folder;

    public ListMentions(Path folder) {
        this.folder = folder;
    }

    /// Which mentions are wanted.
    ///
    /// @param kinds all if empty
    /// @param name a canonical name, or a surface; null for all
    /// @param stances labels of a topic; all if empty
    public record Wanted(List<String> kinds, @Nullable String name, List<String> stances) {
        public Wanted {
            kinds = List.copyOf(kinds);
            stances = List.copyOf(stances);
        }

        private boolean fits(Row.MentionRow row) {
            return (kinds.isEmpty() || kinds.contains(row.kind()))
                    && (name == null || name.equalsIgnoreCase(row.canonical()) || name.equalsIgnoreCase(row.surface()))
                    && (stances.isEmpty() || (row.stance() != null && stances.contains(row.stance())));
        }
    }

    /// Every mention, by place.
    public Answer<Row.MentionRow> mentions(Selection selection, Wanted wanted) {
        try (Corpus corpus = Corpus.open(folder)) {
            check(wanted);
            List<Row.MentionRow> rows = new ArrayList<>();
            for (FileView view : new CorpusView(corpus).files(selection.in(corpus.ledger()))) {
                view.found().mentions().stream()
                        .map(mention -> row(view, mention))
                        .filter(wanted::fits)
                        .forEach(rows::add);
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    /// A misspelt kind or label must not read as "no such mention".
    private static void check(Wanted wanted) {
        if (wanted.kinds().isEmpty() && wanted.stances().isEmpty()) {
            return;
        }
        List<Topic> topics = new Vocabularies().topics();
        List<String> kinds = Stream.concat(
                        Mention.KINDS.stream(), topics.stream().map(Topic::name))
                .toList();
        List<String> stances = topics.stream()
                .flatMap(topic -> topic.labels().stream())
                .distinct()
                .toList();
        check("--kind", wanted.kinds(), kinds);
        check("--stance", wanted.stances(), stances);
    }

    private static void check(String option, List<String> values, List<String> known) {
        for (String value : values) {
            if (!known.contains(value)) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        option + " '" + value + "': give one of " + String.join(", ", known));
            }
        }
    }

    /// The mentions grouped by what they name, the most mentioned first within each kind.
    public Answer<Row.EntityRow> entities(Selection selection, Wanted wanted) {
        Answer<Row.MentionRow> mentions = mentions(selection, wanted);
        SamePeople people = new SamePeople(mentions.rows().stream()
                .filter(row -> row.kind().equals(Mention.PERSON))
                .map(Row.MentionRow::canonical)
                .filter(Objects::nonNull)
                .toList());
        Map<List<String>, List<Row.MentionRow>> groups = mentions.rows().stream()
                .collect(Collectors.groupingBy(row -> group(row, people), LinkedHashMap::new, Collectors.toList()));
        List<Row.EntityRow> rows = new ArrayList<>();
        groups.values().forEach(group -> rows.add(entity(group, people)));
        rows.sort(Comparator.comparing(Row.EntityRow::kind)
                .thenComparing(Comparator.comparingInt(Row.EntityRow::mentions).reversed())
                .thenComparing(Row.EntityRow::name));
        return new Answer<>(rows, rows.size(), mentions.completeness());
    }

    /// A topic's mentions are grouped by stance; the rest by name, unresolved ones by their surface.
    private static List<String> group(Row.MentionRow row, SamePeople people) {
        if (row.stance() != null) {
            return List.of(row.kind(), row.stance());
        }
        String name = name(row, people);
        return List.of(row.kind(), name == null ? "?" + plain(row.surface()) : name);
    }

    /// Names that are surely one person's become the one printed most often.
    private static @Nullable String name(Row.MentionRow row, SamePeople people) {
        String name = row.canonical();
        return name != null && row.kind().equals(Mention.PERSON) ? people.name(name) : name;
    }

    private static String plain(String surface) {
        return surface.replaceAll("\\s+", " ");
    }

    private static Row.EntityRow entity(List<Row.MentionRow> group, SamePeople people) {
        Row.MentionRow first = group.getFirst();
        String name = Objects.requireNonNullElse(
                first.stance(), Objects.requireNonNullElse(name(first, people), plain(first.surface())));
        return new Row.EntityRow(
                first.kind(),
                name,
                first.stance() != null || first.canonical() != null,
                first.type(),
                group.size(),
                count(group, row -> row.at().document()),
                count(
                        group,
                        row -> row.at().production()
                                + '\n'
                                + row.at().path()
                                + '\n'
                                + row.at().page()),
                new TreeSet<>(group.stream().map(row -> plain(row.surface())).toList())
                        .stream().toList(),
                group.stream()
                        .map(Row.MentionRow::stance)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                Citation.of(first.at()).toString());
    }

    private static int count(List<Row.MentionRow> group, Function<Row.MentionRow, String> of) {
        return (int) group.stream().map(of).distinct().count();
    }

    static Row.MentionRow row(FileView view, Mention mention) {
        Mention.Stance stance = mention.stance();
        Mention.Figure figure = mention.figure();
        return new Row.MentionRow(
                view.located("mention " + mention.kind(), mention.spans(), mention.surface()),
                mention.kind(),
                mention.surface(),
                mention.canonical(),
                mention.candidates(),
                mention.type(),
                mention.value(),
                stance == null ? null : stance.label(),
                stance == null ? null : stance.scope(),
                stance != null ? stance.speaker() : figure != null ? figure.speaker() : null,
                mention.address(),
                mention.layer(),
                mention.score(),
                "unreviewed",
                stance == null ? null : stance.about(),
                stance == null ? null : stance.manner(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.population(),
                figure == null ? null : figure.qualifier(),
                figure == null ? null : figure.asOf());
    }
}
