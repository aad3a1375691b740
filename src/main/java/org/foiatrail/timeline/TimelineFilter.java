package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.jspecify.annotations.Nullable;

/// What a timeline is narrowed to. Of each list any one will do; an empty list narrows nothing.
///
/// @param from the first date, EDTF of any precision (`2010`, `2010-10`, `2010-10-05`), inclusive; null for no
///     limit
/// @param to the last date, inclusive: `2010-10` takes in all of October
/// @param jurisdictions canonical names
/// @param people words of a name or address
/// @param agencies words of a name
/// @param stances labels
/// @param topics names
/// @param exemptions as `b5`, which takes in `b5` alone; `b7` takes in `b7C`
/// @param kinds of messages
/// @param newIn a production: only what stands in no other; null for all
/// @param marked by people
public record TimelineFilter(
        @Nullable String from,
        @Nullable String to,
        List<String> jurisdictions,
        List<String> people,
        List<String> agencies,
        List<String> stances,
        List<String> topics,
        List<String> exemptions,
        List<String> kinds,
        @Nullable String newIn,
        Marked marked) {
    public static final TimelineFilter ALL = new TimelineFilter(
            null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /// Stands between the values of a filter where a reader is told of them.
    public static final String OR = " or ";

    /// One that takes events whatever people said of them.
    public TimelineFilter(
            @Nullable String from,
            @Nullable String to,
            List<String> jurisdictions,
            List<String> people,
            List<String> agencies,
            List<String> stances,
            List<String> topics,
            List<String> exemptions,
            List<String> kinds,
            @Nullable String newIn) {
        this(from, to, jurisdictions, people, agencies, stances, topics, exemptions, kinds, newIn, Marked.ANY);
    }

    public TimelineFilter {
        jurisdictions = List.copyOf(jurisdictions);
        people = List.copyOf(people);
        agencies = List.copyOf(agencies);
        stances = List.copyOf(stances);
        topics = List.copyOf(topics);
        exemptions = List.copyOf(exemptions);
        kinds = List.copyOf(kinds);
    }

    /// The same for other marks.
    public TimelineFilter marked(Marked by) {
        return new TimelineFilter(
                from, to, jurisdictions, people, agencies, stances, topics, exemptions, kinds, newIn, by);
    }

    /// The same for exemptions in the form that redactions claim them in.
    public TimelineFilter claiming(List<String> claims) {
        return new TimelineFilter(
                from, to, jurisdictions, people, agencies, stances, topics, claims, kinds, newIn, marked);
    }

    /// True if something is asked for by name.
    public boolean asksForNames() {
        return !jurisdictions.isEmpty() || !people.isEmpty() || !agencies.isEmpty();
    }

    /// The same for agencies however the records call them.
    public TimelineFilter calling(List<String> names) {
        return new TimelineFilter(
                from, to, jurisdictions, people, names, stances, topics, exemptions, kinds, newIn, marked);
    }

    /// The same for places by their canonical names.
    public TimelineFilter about(List<String> places) {
        return new TimelineFilter(
                from, to, places, people, agencies, stances, topics, exemptions, kinds, newIn, marked);
    }

    /// Which people and agencies asked for are none of the names there are, with the option.
    public List<String> unknown(List<String> persons, List<String> offices) {
        List<String> unknown = new ArrayList<>();
        people.stream()
                .filter(wanted -> persons.stream().noneMatch(name -> isPerson(name, wanted)))
                .forEach(wanted -> unknown.add("--person '" + wanted + "'"));
        agencies.stream()
                .filter(wanted -> offices.stream().noneMatch(name -> isPerson(name, wanted)))
                .forEach(wanted -> unknown.add("--agency '" + wanted + "'"));
        return unknown;
    }

    /// The filters as a reader is told of them, one each.
    public List<String> told() {
        List<String> told = new ArrayList<>();
        tell(told, "from", from == null ? List.of() : List.of(from));
        tell(told, "to", to == null ? List.of() : List.of(to));
        tell(told, "jurisdiction", jurisdictions);
        tell(told, "person", people);
        tell(told, "agency", agencies);
        tell(told, "stance", stances);
        tell(told, "topic", topics);
        tell(told, "exemption", exemptions);
        tell(told, "kind", kinds);
        tell(told, "new in", newIn == null ? List.of() : List.of(newIn));
        tell(told, "starred", marked.starred() ? List.of("yes") : List.of());
        tell(told, "reviewed", marked.reviewed() ? List.of("yes") : List.of());
        tell(told, "tag", marked.tags());
        return told;
    }

    private static void tell(List<String> told, String name, List<String> values) {
        if (!values.isEmpty()) {
            told.add(name + ": " + String.join(OR, values));
        }
    }

    /// What [#told] told, by name.
    public static TimelineFilter ofTold(Map<String, List<String>> told) {
        return new TimelineFilter(
                one(told, "from"),
                one(told, "to"),
                told.getOrDefault("jurisdiction", List.of()),
                told.getOrDefault("person", List.of()),
                told.getOrDefault("agency", List.of()),
                told.getOrDefault("stance", List.of()),
                told.getOrDefault("topic", List.of()),
                told.getOrDefault("exemption", List.of()),
                told.getOrDefault("kind", List.of()),
                one(told, "new in"),
                new Marked(
                        told.containsKey("starred"),
                        told.containsKey("reviewed"),
                        told.getOrDefault("tag", List.of())));
    }

    private static @Nullable String one(Map<String, List<String>> told, String name) {
        List<String> values = told.get(name);
        return values == null ? null : values.getFirst();
    }

    /// True if the event is of what is wanted, its date left aside.
    ///
    /// @param names of its people, every one that is printed
    /// @param statements what it says of topics
    boolean takes(EventRow event, Set<String> names, List<Mention> statements) {
        return namesJurisdiction(event.jurisdictions())
                && namesPerson(names)
                && (agencies.isEmpty() || event.agencies().stream().anyMatch(this::isAgency))
                && marked.takes(event)
                && (!asksForStatements() || statements.stream().anyMatch(this::isAsked))
                && (exemptions.isEmpty() || event.exemptions().stream().anyMatch(this::isExemption))
                && (kinds.isEmpty() || (event.kind() != null && kinds.contains(event.kind())));
    }

    /// True unless only what is new in one production is wanted, and a copy stands elsewhere.
    boolean isNew(List<Candidate.Copy> copies) {
        return newIn == null
                || copies.stream().allMatch(copy -> copy.production().equals(newIn));
    }

    private boolean asksForStatements() {
        return !stances.isEmpty() || !topics.isEmpty();
    }

    /// True if one statement is all that is asked for. Where a stance and a place are, it must not be about another
    /// place: that somebody else was refused is no answer.
    private boolean isAsked(Mention mention) {
        Mention.Stance stance = mention.stance();
        return stance != null
                && (topics.isEmpty() || topics.contains(mention.kind()))
                && (stances.isEmpty() || stances.contains(stance.label()))
                && (stances.isEmpty() || stance.about() == null || namesJurisdiction(List.of(stance.about())));
    }

    /// How well a statement answers what is asked for: 0 if it does not, or no statements are asked for; more if it is
    /// about a place that is asked for, and if a person who is asked for makes it.
    int answers(Mention mention) {
        if (!asksForStatements() || !isAsked(mention)) {
            return 0;
        }
        String about = Objects.requireNonNull(mention.stance()).about();
        String speaker = mention.speaker();
        boolean place = !jurisdictions.isEmpty() && about != null && namesJurisdiction(List.of(about));
        boolean person = !people.isEmpty() && speaker != null && namesPerson(List.of(speaker));
        return 1 + (place ? 2 : 0) + (person ? 1 : 0);
    }

    private boolean isAgency(String name) {
        return agencies.stream().anyMatch(wanted -> isPerson(name, wanted));
    }

    private boolean isExemption(String claimed) {
        return exemptions.stream()
                .anyMatch(wanted ->
                        claimed.equalsIgnoreCase(wanted) || claimed.matches("(?i)" + Pattern.quote(wanted) + "[A-Z]"));
    }

    /// True if `date` lies, or may lie, between `from` and `to`.
    boolean covers(String date) {
        return (from == null || prefix(date, from) >= 0) && (to == null || prefix(date, to) <= 0);
    }

    /// True if one of the names is wanted, or none is.
    public boolean namesJurisdiction(List<String> found) {
        return jurisdictions.isEmpty()
                || found.stream().anyMatch(name -> jurisdictions.stream().anyMatch(name::equalsIgnoreCase));
    }

    boolean namesPerson(Collection<String> found) {
        return people.isEmpty()
                || found.stream().anyMatch(name -> people.stream().anyMatch(wanted -> isPerson(name, wanted)));
    }

    /// Compares as far as both are known.
    private static int prefix(String date, String limit) {
        int length = Math.min(date.length(), limit.length());
        return date.substring(0, length).compareTo(limit.substring(0, length));
    }

    private static boolean isPerson(String name, String wanted) {
        String lower = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        for (String word : wanted.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !lower.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }
}
