package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Which place a statement is about: one that its sentence names, or the row whose cell it is, or one named before
/// that it points back to. Of two that it may be, neither.
final class Whereabouts {
    /// What stands farther back is not pointed at.
    private static final int FAR_BACK = 1200;

    private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "them", "their", "he", "she", "his", "her");

    private static final Set<String> COUNTY = Set.of("county");
    private static final Set<String> CITY = Set.of("city", "dc");
    private static final Set<String> STATE = Set.of("state", "territory");
    /// Some counties are cities as well.
    private static final Set<String> EITHER = Set.of("county", "city");

    /// Words that tell of what types the place is that they point at.
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("county", COUNTY),
            Map.entry("parish", COUNTY),
            Map.entry("borough", EITHER),
            Map.entry("sheriff", EITHER),
            Map.entry("city", CITY),
            Map.entry("town", CITY),
            Map.entry("village", CITY),
            Map.entry("municipality", CITY),
            Map.entry("mayor", CITY),
            Map.entry("state", STATE),
            Map.entry("commonwealth", STATE),
            Map.entry("governor", STATE));

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparing((Mention mention) -> mention.spans().getFirst());

    private final RunningText text;
    private final SentenceBounds sentences;
    private final List<Mention> places;

    Whereabouts(RunningText text, SentenceBounds sentences, List<Mention> found) {
        this.text = text;
        this.sentences = sentences;
        this.places = found.stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION) && !mention.address())
                .sorted(BY_PLACE)
                .toList();
    }

    @Nullable
    String of(Statement statement) {
        Phrases.Match match = statement.match();
        Sentence sentence = statement.sentence();
        if (places.isEmpty()) {
            return null;
        }
        List<Mention> named = between(sentence.start(), sentence.end());
        if (!named.isEmpty()) {
            return named(match, sentence, named);
        }
        if (isGeneral(match, sentence)) {
            return null;
        }
        opennlp.tools.util.Span row = text.row(sentence.start());
        if (row != null) {
            return only(between(row.getStart(), row.getEnd()));
        }
        Set<String> types = pointedAt(match, sentence);
        return types == null ? null : before(sentence, types);
    }

    private @Nullable String named(Phrases.Match match, Sentence sentence, List<Mention> named) {
        boolean general = isGeneral(match, sentence);
        List<Mention> near = between(
                sentence.tokens().start(sentence.clauseStart(match, true)),
                sentence.tokens().end(sentence.clauseEnd(match.last()) - 1));
        if (general && near.isEmpty()) {
            return null;
        }
        String only = only(named);
        return only != null || near.isEmpty() ? only : only(near);
    }

    /// `a county can`, `counties can`: whoever they are.
    private static boolean isGeneral(Phrases.Match match, Sentence sentence) {
        int clause = sentence.clauseStart(match, true);
        for (int i = match.last(); i >= clause; i--) {
            boolean kind = sentence.isAny(i, English.PLACE_KINDS);
            if (sentence.isAny(i, English.PLACE_PLURALS)
                    || (kind && (sentence.isAny(i - 1, English.GENERAL) || sentence.isAny(i - 2, English.GENERAL)))) {
                return true;
            }
        }
        return false;
    }

    /// Of what types the place may be that the sentence points back to: `the county`, `his`; empty if it does not tell,
    /// null if it points at none.
    private static @Nullable Set<String> pointedAt(Phrases.Match match, Sentence sentence) {
        for (int i = match.last(); i >= sentence.from(); i--) {
            Set<String> types = TYPES.getOrDefault(sentence.norm(i), Set.of());
            boolean pointed = sentence.isAny(i - 1, English.POINTING) || sentence.isAny(i - 2, English.POINTING);
            if (pointed && (!types.isEmpty() || sentence.isAny(i, English.PLACE_KINDS))) {
                return types;
            }
            if (i <= match.first() && sentence.isAny(i, PRONOUNS)) {
                return Set.of();
            }
        }
        return null;
    }

    /// The place of the nearest sentence before that names one, of the same message or paragraph.
    ///
    /// @param types of the place; empty for any
    private @Nullable String before(Sentence sentence, Set<String> types) {
        int start = sentence.start();
        Message message = text.messageAt(start);
        int far = Math.max(0, start - FAR_BACK);
        // In words of no message, no farther than to the paragraph's beginning.
        int limit = message == null ? far + text.text().substring(far, start).lastIndexOf(RunningText.BREAK) + 1 : far;
        Mention place = between(limit, start).stream()
                .filter(named -> isOf(types, named))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (place == null) {
            return null;
        }
        int index = text.indexOf(place.spans().getFirst(), limit, start);
        if (index < 0 || (message != null && !message.equals(text.messageAt(index)))) {
            return null;
        }
        opennlp.tools.util.Span around = sentences.around(index);
        return only(between(around.getStart(), around.getEnd()).stream()
                .filter(named -> isOf(types, named))
                .toList());
    }

    private static boolean isOf(Set<String> types, Mention place) {
        return types.isEmpty() || (place.type() != null && types.contains(place.type()));
    }

    /// The places whose names begin between two places of the text.
    private List<Mention> between(int start, int end) {
        List<Mention> between = new ArrayList<>();
        for (Span span : text.spans(start, end)) {
            Span behind = new Span(span.page(), span.end(), span.end());
            between.addAll(places.subList(from(new Span(span.page(), span.start(), span.start())), from(behind)));
        }
        return between;
    }

    /// The first of the places that does not stand before `span`.
    private int from(Span span) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).spans().getFirst().compareTo(span) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The one place they all name; null for two, and for one that is not resolved.
    private static @Nullable String only(List<Mention> mentions) {
        Set<String> names = mentions.stream()
                .map(mention -> mention.canonical() == null ? "" : mention.canonical())
                .collect(Collectors.toSet());
        String name = names.size() == 1 ? names.iterator().next() : "";
        return name.isEmpty() ? null : name;
    }
}
