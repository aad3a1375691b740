package org.foiatrail.render.text;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.ExhibitRow;
import org.foiatrail.model.Located;
import org.jspecify.annotations.Nullable;

/// What is exported, without private persons' numbers and addresses.
public final class Masking {
    /// Fields that hold citations, not words.
    private static final Set<String> CITATIONS = Set.of("source", "copies", "message", "bates");

    private Masking() {}

    /// True if it holds what exports do not show.
    public static boolean hides(String text) {
        return !PrivateData.masked(text).equals(text);
    }

    public static ExhibitRow of(ExhibitRow quote) {
        return new ExhibitRow(
                of(quote.at()),
                quote.exhibit(),
                quote.leftOut(),
                quote.review(),
                of(quote.reading()),
                quote.date(),
                of(quote.from()),
                of(quote.title()));
    }

    public static Chronology of(Chronology chronology) {
        return new Chronology(
                chronology.dated().parallelStream().map(Masking::of).toList(),
                chronology.undated().parallelStream().map(Masking::of).toList(),
                chronology.about());
    }

    /// Words of a record.
    public static String text(String words) {
        return PrivateData.masked(words);
    }

    /// What became of an event.
    public static ChangeRow of(ChangeRow change) {
        boolean cites = change.field() != null && CITATIONS.contains(change.field());
        return new ChangeRow(
                of(change.at()),
                change.kind(),
                change.field(),
                cites ? change.was() : of(change.was()),
                cites ? change.now() : of(change.now()),
                change.other(),
                change.date(),
                of(change.title()),
                of(change.from()));
    }

    private static EventRow of(EventRow event) {
        return new EventRow(
                of(event.at()),
                event.date(),
                event.precision(),
                event.dateSource(),
                of(event.dateText()),
                event.dateZone(),
                of(event.title()),
                of(event.from()),
                of(event.to()),
                of(event.people()),
                event.jurisdictions(),
                event.stance(),
                event.exemptions(),
                event.finality(),
                event.review(),
                event.copies(),
                event.conflict(),
                event.kind(),
                event.direction(),
                event.agencies(),
                event.thread(),
                event.otherDates(),
                of(event.statements()),
                event.unordered(),
                event.message(),
                of(event.before()),
                of(event.after()),
                event.lowestConfidence(),
                event.weight(),
                of(event.why()),
                event.unresolved(),
                of(event.reading()),
                event.starred(),
                event.tags(),
                of(event.notes()));
    }

    private static Located of(Located at) {
        return new Located(
                at.id(),
                at.production(),
                at.document(),
                at.path(),
                at.page(),
                at.lastPage(),
                at.bates(),
                at.lastBates(),
                at.origin(),
                at.confidence(),
                at.start(),
                at.end(),
                of(at.quote()));
    }

    private static List<String> of(List<String> texts) {
        return texts.stream().map(PrivateData::masked).toList();
    }

    private static @Nullable String of(@Nullable String text) {
        return text == null ? null : PrivateData.masked(text);
    }
}
