package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.EntityRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.MentionRow;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.jspecify.annotations.Nullable;

/// `mentions` and `entities`.
public final class ListMentions {
    private static final String UNREVIEWED = Words.dashed(Decisions.Status.UNREVIEWED);
    /// Some of an entity's mentions were decided, or otherwise.
    private static final String PARTLY = "partly";

    private final Home home;

    public ListMentions(Home home) {
        this.home = home;
    }

    /// Which mentions are wanted.
    ///
    /// @param kinds all if empty
    /// @param name a canonical name, or a surface; null for all
    /// @param stances labels of a topic; all if empty
    /// @param about the jurisdiction a topic's mention is about; null for all
    /// @param speaker words of the name of whoever speaks; null for all
    /// @param reviews what a person said of it; all but those rejected if empty
    public record Wanted(
            List<String> kinds,
            @Nullable String name,
            List<String> stances,
            @Nullable String about,
            @Nullable String speaker,
            List<String> reviews) {
        private static final String REJECTED = Words.dashed(Decisions.Status.REJECTED);

        public Wanted {
            kinds = List.copyOf(kinds);
            stances = List.copyOf(stances);
            reviews = List.copyOf(reviews);
        }

        /// @param places what `about` may mean here
        private boolean fits(MentionRow row, List<String> places) {
            return (kinds.isEmpty() || kinds.contains(row.kind()))
                    && (name == null
                            || name.equalsIgnoreCase(row.canonical())
                            || name.equalsIgnoreCase(plain(row.surface())))
                    && (stances.isEmpty() || (row.stance() != null && stances.contains(row.stance())))
                    && (about == null || places.stream().anyMatch(place -> place.equalsIgnoreCase(row.about())))
                    && (speaker == null || (row.speaker() != null && holds(row.speaker(), speaker)))
                    && (reviews.isEmpty() ? !row.review().equals(REJECTED) : reviews.contains(row.review()));
        }
    }

    /// Every mention, by place.
    public Answer<MentionRow> mentions(Selection selection, Wanted wanted) {
        try (Corpus corpus = Corpus.open(home)) {
            check(wanted, corpus);
            List<MentionRow> rows = rows(new CorpusView(corpus).files(selection.in(corpus.ledger())), wanted);
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static List<MentionRow> rows(List<FileView> files, Wanted wanted) {
        String about = wanted.about();
        List<String> places = about == null ? List.of() : new NamesInFiles(files).placesCalled(about);
        List<MentionRow> rows = new ArrayList<>();
        for (FileView view : files) {
            view.decided().all().stream()
                    .map(reviewed -> row(view, reviewed.mention(), reviewed.status()))
                    .filter(row -> wanted.fits(row, places))
                    .forEach(rows::add);
        }
        return rows;
    }

    /// What a name that was asked for leaves out since nobody can tell whether it is meant, and names that nothing in
    /// these files bears, each in a line.
    public List<String> notes(Selection selection, Wanted wanted) {
        if (wanted.name() == null && wanted.about() == null && wanted.speaker() == null) {
            return List.of();
        }
        try (Corpus corpus = Corpus.open(home)) {
            List<FileView> files = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            List<String> notes = new ArrayList<>();
            NamesInFiles names = new NamesInFiles(files);
            String name = wanted.name();
            if (name != null) {
                String unknown = NamesInFiles.unknown("--name '" + name + "'");
                names.leftOut("--name", name)
                        .or(() -> names.all().stream().noneMatch(name::equalsIgnoreCase)
                                ? Optional.of(unknown)
                                : Optional.empty())
                        .ifPresent(notes::add);
            }
            String about = wanted.about();
            if (about != null) {
                names.toldOf("--about", about).ifPresent(notes::add);
            }
            String speaker = wanted.speaker();
            if (speaker != null && names.people().stream().noneMatch(one -> holds(one, speaker))) {
                notes.add(NamesInFiles.unknown("--speaker '" + speaker + "'"));
            }
            return notes;
        }
    }

    private static boolean holds(String name, String wanted) {
        return plain(name).toLowerCase(Locale.ROOT).contains(plain(wanted).toLowerCase(Locale.ROOT));
    }

    /// A misspelt kind or label must not read as "no such mention".
    private static void check(Wanted wanted, Corpus corpus) {
        KnownValues.among(
                "--review",
                wanted.reviews(),
                Stream.of(Decisions.Status.values()).map(Words::dashed).toList());
        KnownValues known = new KnownValues(corpus);
        known.checkKinds(wanted.kinds());
        known.checkStances(wanted.stances());
    }

    /// The mentions grouped by what they name, the most mentioned first within each kind.
    ///
    /// @param review the most doubtful first, without those a person has decided
    public Answer<EntityRow> entities(Selection selection, Wanted wanted, boolean review) {
        try (Corpus corpus = Corpus.open(home)) {
            check(wanted, corpus);
            List<FileView> files = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            List<EntityRow> rows = entities(rows(files, wanted), new JoinedNames(files), review);
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static List<EntityRow> entities(List<MentionRow> mentions, JoinedNames people, boolean review) {
        Map<List<String>, List<MentionRow>> groups = mentions.stream()
                .collect(Collectors.groupingBy(row -> group(row, people), LinkedHashMap::new, Collectors.toList()));
        List<EntityRow> rows = new ArrayList<>();
        groups.values().forEach(group -> rows.add(entity(group, people)));
        Comparator<EntityRow> order = Comparator.comparing(EntityRow::kind)
                .thenComparing(Comparator.comparingInt(EntityRow::mentions).reversed())
                .thenComparing(EntityRow::name);
        if (review) {
            rows.removeIf(
                    row -> !row.review().equals(UNREVIEWED) && !row.review().equals(PARTLY));
            order = Comparator.comparing(EntityRow::doubt, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(order);
        }
        rows.sort(order);
        return rows;
    }

    /// A topic's mentions are grouped by stance; the rest by what they stand for, unresolved ones by their surface.
    private static List<String> group(MentionRow row, JoinedNames people) {
        if (row.stance() != null) {
            return List.of(row.kind(), row.stance());
        }
        String name = name(row, people);
        return List.of(row.kind(), name == null ? "?" + plain(row.surface()) : name);
    }

    /// Names that are surely one person's become the one printed most often.
    private static @Nullable String name(MentionRow row, JoinedNames people) {
        String name = row.meaning();
        return name != null && row.kind().equals(Mention.PERSON) ? people.of(name) : name;
    }

    private static String plain(String surface) {
        return surface.replaceAll("\\s+", " ");
    }

    private static EntityRow entity(List<MentionRow> group, JoinedNames people) {
        // What nobody has looked at yet is what a person should be shown.
        MentionRow first = group.stream()
                .filter(row -> row.review().equals(UNREVIEWED))
                .findFirst()
                .orElseGet(group::getFirst);
        List<String> statuses =
                group.stream().map(MentionRow::review).distinct().toList();
        Doubt doubt = Doubt.of(group);
        String name = Objects.requireNonNullElse(
                first.stance(), Objects.requireNonNullElse(name(first, people), plain(first.surface())));
        return new EntityRow(
                first.kind(),
                name,
                first.stance() != null || first.meaning() != null,
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
                        .map(MentionRow::stance)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                Citation.of(first.at()).toString(),
                statuses.size() == 1 ? statuses.getFirst() : PARTLY,
                doubt.measure(),
                doubt.reasons());
    }

    private static int count(List<MentionRow> group, Function<MentionRow, String> of) {
        return (int) group.stream().map(of).distinct().count();
    }

    private static MentionRow row(FileView view, Mention mention, Decisions.Status status) {
        Mention.Stance stance = mention.stance();
        Mention.Figure figure = mention.figure();
        return new MentionRow(
                view.located("mention " + mention.kind(), mention.spans(), mention.surface()),
                mention.kind(),
                mention.surface(),
                mention.canonical(),
                mention.candidates(),
                mention.type(),
                mention.value(),
                stance == null ? null : stance.label(),
                stance == null ? null : stance.scope(),
                mention.speaker(),
                mention.address(),
                mention.layer(),
                mention.score(),
                Words.dashed(status),
                stance == null ? null : stance.about(),
                stance == null ? null : stance.manner(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.population(),
                figure == null ? null : figure.qualifier(),
                figure == null ? null : figure.asOf());
    }
}
