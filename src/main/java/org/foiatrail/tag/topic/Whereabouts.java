package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Which place a statement is about: one that its sentence names, or the row whose cell it is, or one named before
/// that it points back to. Of two that it may be, neither.
final class Whereabouts {
    /// What stands farther back is not pointed at.
    private static final int FAR_BACK = 1200;

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparing((Mention mention) -> mention.spans().getFirst());

    /// How far a document is read for the one place it is about.
    private static final int DOCUMENT = 8000;

    /// In this reach `a county` is whom `the county` takes up.
    private static final int NEAR = 300;

    private final FileText file;
    private final RunningText text;
    private final SentenceBounds sentences;
    private final List<Mention> places;
    private final Venues venues;

    Whereabouts(FileText file, SentenceBounds sentences, List<Mention> found) {
        this.file = file;
        this.text = file.text();
        this.sentences = sentences;
        this.places = found.stream()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION) && !mention.address())
                .sorted(BY_PLACE)
                .toList();
        this.venues = new Venues(text);
    }

    @Nullable
    String of(Statement statement) {
        Phrases.Match match = statement.match();
        Sentence sentence = statement.sentence();
        if (places.isEmpty()) {
            return null;
        }
        List<Mention> named = between(sentence.start(), sentence.end()).stream()
                .filter(place -> !venues.isOffice(place))
                .toList();
        if (!named.isEmpty()) {
            Pointer subject = Pointer.subject(match, sentence, tokenOf(named.getFirst(), sentence));
            return subject == null || subject.fits(named.getFirst())
                    ? named(match, sentence, named)
                    : before(sentence, subject);
        }
        if (Pointer.isGeneral(match, sentence)) {
            return null;
        }
        opennlp.tools.util.Span row = text.row(sentence.start());
        if (row != null) {
            return only(between(row.getStart(), row.getEnd()));
        }
        Pointer pointer = Pointer.of(match, sentence);
        return pointer == null ? null : before(sentence, pointer);
    }

    private @Nullable String named(Phrases.Match match, Sentence sentence, List<Mention> named) {
        boolean general = Pointer.isGeneral(match, sentence);
        List<Mention> near = between(
                sentence.tokens().start(sentence.clauseStart(match, true)),
                sentence.tokens().end(sentence.clauseEnd(match.last()) - 1));
        if (general && near.isEmpty()) {
            return null;
        }
        String only = only(named);
        return only != null || near.isEmpty() ? only : only(near);
    }

    private int tokenOf(Mention place, Sentence sentence) {
        return sentence.tokens().from(text.indexOf(place.spans().getFirst()));
    }

    /// The place of the nearest sentence before that names one, of the same message or paragraph; else the only
    /// one of its kind that the document names.
    private @Nullable String before(Sentence sentence, Pointer pointer) {
        int start = sentence.start();
        Message message = messageAt(start);
        int far = Math.max(0, start - FAR_BACK);
        // In words of no message, no farther than to the paragraph's beginning.
        int limit = message == null ? far + text.text().substring(far, start).lastIndexOf(RunningText.BREAK) + 1 : far;
        List<Mention> named = between(limit, start).stream()
                .filter(place -> isMeant(pointer, place))
                .toList();
        Mention place = named.stream()
                .filter(near -> !venues.isScene(near))
                .reduce((earlier, later) -> later)
                .or(() -> named.stream().reduce((earlier, later) -> later))
                .orElse(null);
        int index = place == null ? -1 : text.indexOf(place.spans().getFirst(), limit, start);
        String since = text.text().substring(Math.max(index, Math.max(0, start - NEAR)), start);
        int begins = index < 0 ? start : sentences.around(index).getStart();
        if (pointer.isOther(since, text.text().substring(begins, Math.max(begins, index)))) {
            return null;
        }
        if (place == null || index < 0 || !Objects.equals(message, messageAt(index))) {
            return pointer.types().isEmpty() ? null : onlyOne(start, pointer);
        }
        opennlp.tools.util.Span around = sentences.around(index);
        return only(between(around.getStart(), around.getEnd()).stream()
                .filter(near -> isMeant(pointer, near))
                .filter(near -> venues.isScene(near) == venues.isScene(place))
                .toList());
    }

    /// The only place of its kind named so far in the message or on pages that no program wrote; if none was, the
    /// only one that stands farther down or in the other messages.
    private @Nullable String onlyOne(int start, Pointer pointer) {
        Message message = text.messageAt(start);
        Message mail = message != null && message.kind().isByProgram() ? message : null;
        int first = Math.max(file.documentStart(start), start - DOCUMENT);
        int last = Math.min(file.documentEnd(start), start + DOCUMENT);
        List<Mention> told = new ArrayList<>();
        List<Mention> others = new ArrayList<>();
        for (Mention place : between(first, message == null ? start : last)) {
            if (isMeant(pointer, place) && !venues.isScene(place)) {
                int index = text.indexOf(place.spans().getFirst());
                boolean own = mail == null || mail.equals(text.messageAt(index));
                (own && index < start ? told : others).add(place);
            }
        }
        return only(told.isEmpty() ? others : told);
    }

    /// The message somebody sent that holds what stands at `index`; null for a paper.
    private @Nullable Message messageAt(int index) {
        Message message = text.messageAt(index);
        return message == null || message.isNobodys() ? null : message;
    }

    private boolean isMeant(Pointer pointer, Mention place) {
        return pointer.fits(place) && !venues.isOffice(place);
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
