package org.foiatrail.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Compared;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Remarks;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;

/// Makes one message with all its copies one event.
final class EventMaker {
    private static final Pattern FIRST_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){0,9}");
    private static final Pattern QUOTE_MARKS = Pattern.compile("(?m)^>[> ]*+");
    private static final int LONGEST_TITLE = 80;
    private final Candidate candidate;
    private final Extent extent;
    private final List<Copy> copies;
    private final Copy shown;
    private final List<Sentence> sentences;
    private final Quotation quotation;

    EventMaker(Candidate candidate, TimelineFilter filter, Extent extent) {
        this.extent = extent;
        this.candidate = candidate;
        this.copies = candidate.copies().stream().sorted(preferred(filter)).toList();
        this.shown = copies.getFirst();
        this.sentences = Sentence.of(shown);
        this.quotation = Quotation.of(shown, sentences, filter);
    }

    /// A copy that shows when it was sent comes first, for an event's date must be read where the event is cited;
    /// then one that shows what is asked for, which another may hide; then the outermost, then that with the fewest
    /// holes, then by place.
    private static Comparator<Copy> preferred(TimelineFilter filter) {
        return Comparator.<Copy, Boolean>comparing(copy -> time(copy.message()) == null)
                .thenComparingInt(copy -> -answers(copy, filter))
                .thenComparing(copy -> copy.message().quotedIn() != null)
                .thenComparingInt(Copy::holes)
                .thenComparing(Copy::path)
                .thenComparing(copy -> copy.message().start())
                .thenComparing(Copy::production);
    }

    private static int answers(Copy copy, TimelineFilter filter) {
        return copy.mentions().stream().mapToInt(filter::answers).max().orElse(0);
    }

    Event make() {
        Message message = shown.message();
        Sent sent = message.sent();
        String time = time(message);
        Span quote = quotation.span();
        Context context = new Context(shown.sheets(), quote, extent);
        Compared compared =
                Compared.of(shown.sheets().said(), quote, shown.sheets().text(quote.page()));
        Remarks remarks = remarks();
        Set<String> people = people();
        EventRow row = new EventRow(
                shown.sheets().located(List.of(quote)),
                time,
                time == null ? null : precision(time),
                sent == null || time == null ? null : source(sent.source()),
                sent == null ? null : sent.text(),
                sent == null ? null : sent.zone(),
                title(),
                message.senders(),
                message.to(),
                people.stream().map(this::oneName).distinct().toList(),
                names(Mention.JURISDICTION),
                sorted(mentions().map(Mention::stance).filter(Objects::nonNull).map(Mention.Stance::label)),
                sorted(candidate.exemptions().stream()),
                Finality.of(message.subject(), shown.text()),
                compared.review(),
                copies.stream().skip(1).map(EventMaker::cited).distinct().toList(),
                copies.stream()
                        .flatMap(copy -> copy.conflicts().stream())
                        .distinct()
                        .toList(),
                message.kind().name().toLowerCase(Locale.ROOT),
                candidate.direction(),
                names(Mention.AGENCY),
                candidate.thread(),
                otherDates(time),
                statements(time),
                false,
                cited(shown),
                context.before(),
                context.behind(),
                shown.sheets().lowestConfidence(quote),
                weight(),
                why(sent, time),
                unresolved(),
                compared.reading(),
                remarks.starred(),
                remarks.tags(),
                remarks.notes());
        Set<String> names = new LinkedHashSet<>(row.people());
        names.addAll(people);
        List<Mention> said =
                mentions().filter(mention -> mention.stance() != null).toList();
        return new Event(row, copies, said, names);
    }

    /// Of all copies: what one hides another may show.
    private Stream<Mention> mentions() {
        return copies.stream().flatMap(copy -> copy.mentions().stream());
    }

    private List<String> names(String kind) {
        return sorted(mentions()
                .filter(mention -> mention.kind().equals(kind) && !mention.address())
                .map(Mention::canonical)
                .filter(Objects::nonNull));
    }

    /// Places that are named and may be several.
    private List<String> unresolved() {
        return sorted(mentions()
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION)
                        && !mention.address()
                        && mention.canonical() == null)
                .map(mention -> mention.surface().replaceAll("\\s+", " ")));
    }

    /// Of all copies: a star on one is a star on the message. A star on a page is one on what is cited by it and what
    /// it was written for, not on all that is quoted there.
    private Remarks remarks() {
        List<Placed> said = new ArrayList<>();
        for (Copy copy : copies) {
            List<Span> own = new ArrayList<>(copy.message().header());
            own.addAll(copy.message().body());
            boolean outermost = copy.message().quotedIn() == null;
            copy.sheets().said().stream()
                    .filter(one -> (one.said().wholePage() && !outermost)
                            ? copy.equals(shown) && one.meets(quotation.span())
                            : own.stream().anyMatch(one::meets))
                    .forEach(said::add);
        }
        return Remarks.of(said.stream()
                .map(Placed::said)
                .distinct()
                .sorted(Comparator.comparingInt(one -> one.signed().line()))
                .toList());
    }

    /// Sender, recipients and those named, each once; nobody stands behind a redaction, but another copy may show
    /// whom this one hides.
    private Set<String> people() {
        Set<String> people = new LinkedHashSet<>(parties(shown));
        if (people.contains(Message.REDACTED)) {
            copies.forEach(copy -> people.addAll(parties(copy)));
        }
        people.addAll(candidate.called());
        people.addAll(names(Mention.PERSON));
        people.remove(Message.REDACTED);
        return people;
    }

    private String oneName(String name) {
        return candidate.oneName().getOrDefault(name, name);
    }

    private static List<String> parties(Copy copy) {
        return copy.message().parties().toList();
    }

    private List<String> otherDates(@Nullable String time) {
        return copies.stream()
                .filter(copy -> time(copy.message()) != null && !Objects.equals(time(copy.message()), time))
                .map(copy -> time(copy.message()) + " " + cited(copy))
                .distinct()
                .toList();
    }

    /// What its words say of other days.
    private List<String> statements(@Nullable String time) {
        List<String> statements = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Set<String> dates = new LinkedHashSet<>();
            for (Mention mention : sentence.mentions()) {
                String value = mention.value();
                boolean own = value == null || (time != null && time.startsWith(value));
                if (mention.kind().equals(Mention.DATE) && !own) {
                    dates.add(value);
                }
            }
            if (!dates.isEmpty()) {
                Located at = shown.sheets().located(List.of(sentence.span()));
                String words = Objects.requireNonNullElse(at.quote(), "").replaceAll("\\s+", " ");
                statements.add(String.join(", ", dates) + ": " + words + " [" + Citation.of(at) + "]");
            }
        }
        return statements;
    }

    /// Its best sentence, half a point for each further statement on a topic, one if something was taken out.
    private BigDecimal weight() {
        long topics = shown.mentions().stream()
                .filter(mention -> mention.stance() != null)
                .count();
        double weight = quotation.weight()
                + Math.max(0, topics - 1) / 2.0
                + (candidate.exemptions().isEmpty() ? 0 : 1);
        return BigDecimal.valueOf(weight).setScale(1, RoundingMode.HALF_UP);
    }

    private List<String> why(@Nullable Sent sent, @Nullable String time) {
        List<String> why = new ArrayList<>();
        if (candidate.asked() != null) {
            why.add(candidate.asked());
        }
        why.add(
                sent == null
                        ? "undated: its header gives no time of sending"
                        : time == null
                                ? "undated: '" + sent.text() + "' could not be read as a time"
                                : "dated by '" + sent.text() + "' in the "
                                        + source(sent.source()).replace('-', ' ') + " at " + cited(shown));
        why.add("quoted for " + quotation.why());
        return why;
    }

    private static String cited(Copy copy) {
        List<Span> spans = new ArrayList<>(copy.message().header());
        spans.addAll(copy.message().body());
        return Citation.of(copy.sheets().located(spans)).toString();
    }

    private static @Nullable String time(Message message) {
        return message.sent() == null ? null : message.sent().time();
    }

    private static String precision(String time) {
        return switch (time.length()) {
            case 4 -> "year";
            case 7 -> "month";
            case 10 -> "day";
            default -> "minute";
        };
    }

    private static String source(Sent.DateSource source) {
        return switch (source) {
            case HEADER -> "header";
            case QUOTED_HEADER -> "quoted-header";
            case BODY -> "body";
        };
    }

    /// The subject, or else how its first sentence begins: a greeting tells nothing.
    private @Nullable String title() {
        String subject = shown.message().subject();
        if (subject != null && !subject.isBlank()) {
            return subject;
        }
        String text = sentences.stream()
                .filter(sentence -> sentence.isProse(shown))
                .findFirst()
                .map(sentence -> sentence.words(shown))
                .orElse(shown.text());
        Matcher words = FIRST_WORDS.matcher(QUOTE_MARKS.matcher(text).replaceAll(""));
        if (!words.find()) {
            return null;
        }
        String title = words.group().replaceAll("\\s+", " ");
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static List<String> sorted(Stream<String> values) {
        return values.distinct().sorted().toList();
    }
}
