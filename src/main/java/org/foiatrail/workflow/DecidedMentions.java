package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Correction;
import org.foiatrail.model.Decisions.OnMention;
import org.foiatrail.model.Decisions.OnName;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// The mentions of one file as they stand once the analyst's decisions are heard: the one place that applies them.
/// Nothing stored is changed.
final class DecidedMentions {
    private static final String LAYER = "analyst";
    private static final Comparator<Reviewed> ORDER = Comparator.comparing(
                    (Reviewed reviewed) -> reviewed.mention().spans().getFirst())
            .thenComparing(reviewed -> reviewed.mention().kind());

    private final List<Reviewed> mentions = new ArrayList<>();
    private final Set<OnName> used = new HashSet<>();
    private final List<String> unfit = new ArrayList<>();

    /// A mention and what a person says of it.
    record Reviewed(Mention mention, Status status) {}

    /// @param pages the page of a number, if there is one; asked only where a decision speaks of a page
    DecidedMentions(SourceFile file, List<Mention> found, Decisions decisions, IntFunction<Optional<Page>> pages) {
        found.forEach(mention -> mentions.add(new Reviewed(mention, Status.UNREVIEWED)));
        String sha256 = file.sha256();
        for (OnName decision : decisions.names()) {
            if (decision.files().isEmpty() || decision.files().contains(sha256)) {
                mentions.replaceAll(reviewed -> decided(reviewed, decision));
            }
        }
        for (OnMention decision : decisions.mentions()) {
            if (decision.at().sha256().equals(sha256)) {
                String why = apply(decision, pages);
                if (why != null) {
                    unfit.add("line " + decision.signed().line() + ": '"
                            + decision.at().words() + "' on page "
                            + decision.at().page() + " of " + file.production()
                            + ":" + file.path() + " " + why);
                }
            }
        }
        mentions.sort(ORDER);
    }

    /// By place; with those rejected.
    List<Reviewed> all() {
        return List.copyOf(mentions);
    }

    List<Mention> standing() {
        return mentions.stream()
                .filter(reviewed -> reviewed.status() != Status.REJECTED)
                .map(Reviewed::mention)
                .toList();
    }

    /// Decisions about names that met a mention here.
    Set<OnName> used() {
        return Set.copyOf(used);
    }

    /// Decisions about places of this file that fit no more, each in a line.
    List<String> unfit() {
        return List.copyOf(unfit);
    }

    private Reviewed decided(Reviewed reviewed, OnName decision) {
        Mention mention = reviewed.mention();
        boolean meant = mention.kind().equals(decision.kind())
                && (decision.names().contains(plain(mention.surface()))
                        || (mention.canonical() != null && decision.names().contains(plain(mention.canonical()))))
                && (decision.words() == null || decision.words().equals(plain(mention.surface())));
        if (!meant) {
            return reviewed;
        }
        used.add(decision);
        String means = decision.means();
        return means == null
                ? new Reviewed(mention, Status.REJECTED)
                : new Reviewed(
                        corrected(mention, new Correction(null, means, decision.type(), null, null, null, null, null)),
                        Status.CORRECTED);
    }

    /// @return why it does not fit, null if it does
    private @Nullable String apply(OnMention decision, IntFunction<Optional<Page>> pages) {
        Page page = pages.apply(decision.at().page()).orElse(null);
        if (page == null) {
            return "fits no more: there is no such page";
        }
        List<Span> places = AnchoredWords.places(page, decision.at());
        if (places.size() != 1) {
            return places.isEmpty()
                    ? "fits no more: the words do not stand there"
                    : "fits " + places.size() + " places; give more of 'prefix:' and 'suffix:'";
        }
        Span place = places.getFirst();
        int at = mentionAt(place, decision.kind());
        Mention machine = at < 0 ? null : mentions.get(at).mention();
        if (machine == null && decision.status() != Status.CORRECTED) {
            return "fits no more: no " + decision.kind() + " is found there";
        }
        Reviewed decided = new Reviewed(
                machine == null
                        ? added(page, place, decision)
                        : decision.status() == Status.CORRECTED ? corrected(machine, decision.to()) : machine,
                decision.status());
        if (at < 0) {
            mentions.add(decided);
        } else {
            mentions.set(at, decided);
        }
        return null;
    }

    /// The mention that shares the most with `place`, or -1.
    private int mentionAt(Span place, String kind) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i).mention();
            Span span = mention.spans().getFirst();
            int shared = Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
            if (mention.kind().equals(kind) && span.page() == place.page() && shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    /// What a person saw and the machine did not.
    private static Mention added(Page page, Span place, OnMention decision) {
        Mention plain = new Mention(
                decision.kind(),
                page.text().substring(place.start(), place.end()),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                LAYER,
                1,
                List.of(place));
        return corrected(plain, decision.to());
    }

    private static Mention corrected(Mention machine, Correction to) {
        Mention.Stance stance = machine.stance();
        if (to.stance() != null
                || (stance != null && (to.scope() != null || to.speaker() != null || to.about() != null))) {
            stance = new Mention.Stance(
                    Objects.requireNonNullElse(to.stance(), stance == null ? "" : stance.label()),
                    or(to.scope(), stance == null ? null : stance.scope()),
                    or(to.speaker(), stance == null ? null : stance.speaker()),
                    or(to.about(), stance == null ? null : stance.about()),
                    stance == null ? null : stance.manner());
        }
        boolean renamed = to.name() != null && !to.name().equals(machine.canonical());
        return new Mention(
                Objects.requireNonNullElse(to.kind(), machine.kind()),
                machine.surface(),
                or(to.name(), machine.canonical()),
                to.name() == null ? machine.candidates() : List.of(),
                renamed ? to.type() : or(to.type(), machine.type()),
                or(to.value(), machine.value()),
                stance,
                machine.figure(),
                machine.address(),
                LAYER,
                1,
                machine.spans());
    }

    private static @Nullable String or(@Nullable String text, @Nullable String other) {
        return text == null ? other : text;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
