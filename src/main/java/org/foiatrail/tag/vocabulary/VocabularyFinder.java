package org.foiatrail.tag.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Span;
import org.foiatrail.model.Vocabulary;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what users list by name and describe by pattern. Of mentions of one kind that overlap the longest stands,
/// and of equal ones the first; what another finder found of that kind stands before all of them.
///
/// A name all in capitals is found in capitals only, so that `ICE` is no ice.
public final class VocabularyFinder implements Finder {
    private static final String GAZETTEER = "gazetteer";
    private static final String RULE = "rule";

    private final List<Listed> kinds = new ArrayList<>();
    private final List<BoundedPattern> patterns = new ArrayList<>();

    /// The names of one kind; of those that are written alike the first counts.
    private record Listed(Phrases phrases, List<Vocabulary.Name> names) {}

    /// @param end exclusive, in the running text
    private record Match(int start, int end, Mention mention) {
        int length() {
            return end - start;
        }
    }

    public VocabularyFinder(List<Vocabulary> vocabularies) {
        Map<String, Listed> byKind = new HashMap<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Vocabulary.Name name : vocabulary.names()) {
                Listed listed = byKind.computeIfAbsent(name.kind(), kind -> {
                    Listed fresh = new Listed(new Phrases(), new ArrayList<>());
                    kinds.add(fresh);
                    return fresh;
                });
                listed.phrases().add(name.words(), listed.names().size());
                listed.names().add(name);
            }
            vocabulary.rules().forEach(rule -> patterns.add(new BoundedPattern(rule)));
        }
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        List<Match> matches = new ArrayList<>();
        kinds.forEach(listed -> named(listed, file, matches));
        for (BoundedPattern pattern : patterns) {
            pattern.find(
                    file.text().text(),
                    (start, end, value) -> matches.add(match(
                            file.text(),
                            start,
                            end,
                            pattern.kind(),
                            pattern.name(file.text().surface(start, end)),
                            value,
                            RULE)));
        }
        matches.sort(Comparator.comparingInt(Match::length).reversed().thenComparingInt(Match::start));
        Map<String, NavigableSet<Span>> taken = new HashMap<>();
        found.forEach(mention -> spans(taken, mention).addAll(mention.spans()));
        List<Mention> standing = new ArrayList<>();
        for (Match match : matches) {
            NavigableSet<Span> own = spans(taken, match.mention());
            if (match.mention().spans().stream()
                    .noneMatch(span -> overlaps(own.floor(span), span) || overlaps(own.higher(span), span))) {
                own.addAll(match.mention().spans());
                standing.add(match.mention());
            }
        }
        return standing;
    }

    private static void named(Listed listed, FileText file, List<Match> matches) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = listed.phrases().longest(tokens, i);
            if (match == null) {
                continue;
            }
            Vocabulary.Name name = listed.names().get(match.id());
            int start = tokens.start(match.first());
            int end = tokens.end(match.last());
            if (!isCapitals(name.words()) || isCapitals(file.text().text().substring(start, end))) {
                matches.add(match(file.text(), start, end, name.kind(), name.canonical(), name.value(), GAZETTEER));
                i = match.last();
            }
        }
    }

    private static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    private static Match match(
            RunningText text, int start, int end, String kind, String name, @Nullable String value, String layer) {
        return new Match(
                start,
                end,
                new Mention(
                        kind,
                        text.surface(start, end),
                        name,
                        List.of(),
                        null,
                        value,
                        null,
                        null,
                        false,
                        layer,
                        1,
                        text.spans(start, end)));
    }

    private static NavigableSet<Span> spans(Map<String, NavigableSet<Span>> taken, Mention mention) {
        return taken.computeIfAbsent(mention.kind(), kind -> new TreeSet<>());
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.page() == other.page() && one.start() < other.end() && other.start() < one.end();
    }
}
