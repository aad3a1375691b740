package org.foiatrail.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.foiatrail.timeline.Candidate.Copy;

/// Puts events in order: by date, then by place; but a message never comes before one it quotes, whatever its clock
/// says, nor before one whose clock, in another zone, was earlier.
final class EventOrder {
    /// Zones set two clocks so far apart at most. What is quoted and still later was misread, and moves nothing.
    private static final Duration ZONES = Duration.ofHours(26);

    private EventOrder() {}

    /// The events, each as early as its date and those it quotes allow.
    static List<Event> order(List<Event> events) {
        List<Event> sorted = events.stream().sorted(Event.BY_DATE).toList();
        Map<String, Integer> byMessage = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Copy copy : sorted.get(i).copies()) {
                byMessage.put(copy.message().id(), i);
            }
        }
        List<Set<Integer>> quoting = new ArrayList<>();
        int[] waiting = new int[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            Set<Integer> by = new HashSet<>();
            for (Copy copy : sorted.get(i).copies()) {
                Integer outer = copy.message().quotedIn() == null
                        ? null
                        : byMessage.get(copy.message().quotedIn());
                if (outer != null && outer != i && isNear(sorted.get(i), sorted.get(outer)) && by.add(outer)) {
                    waiting[outer]++;
                }
            }
            quoting.add(by);
        }
        waitForEarlier(sorted, quoting, waiting);
        return release(sorted, quoting, waiting);
    }

    /// Events of known zones wait for those that their own clocks put behind them: those of clocks farther ahead, and
    /// no farther behind than these are.
    private static void waitForEarlier(List<Event> sorted, List<Set<Integer>> waitedFor, int[] waiting) {
        List<Zoned> zoned = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Instant instant = sorted.get(i).instant();
            if (instant != null) {
                zoned.add(Zoned.of(i, instant, time(sorted.get(i))));
            }
        }
        Duration farthest =
                zoned.stream().map(Zoned::ahead).max(Duration::compareTo).orElse(Duration.ZERO);
        for (int at = 0; at < zoned.size(); at++) {
            Zoned first = zoned.get(at);
            Instant end = first.clock().plus(farthest).minus(first.ahead());
            for (int next = at + 1;
                    next < zoned.size() && zoned.get(next).clock().isBefore(end);
                    next++) {
                Zoned second = zoned.get(next);
                if (second.instant().isBefore(first.instant())
                        && waitedFor.get(second.event()).add(first.event())) {
                    waiting[first.event()]++;
                }
            }
        }
    }

    /// @param clock what its clock showed, as if it were that of UTC
    /// @param ahead how far the clock was ahead of UTC
    private record Zoned(int event, Instant instant, Instant clock, Duration ahead) {
        static Zoned of(int event, Instant instant, LocalDateTime time) {
            Instant clock = time.toInstant(ZoneOffset.UTC);
            return new Zoned(event, instant, clock, Duration.between(instant, clock));
        }
    }

    /// True unless `quoted` is later than `outer` by more than clocks differ.
    private static boolean isNear(Event quoted, Event outer) {
        if (quoted.date().length() < Event.DAY || outer.date().length() < Event.DAY) {
            return quoted.date().compareTo(outer.date()) <= 0;
        }
        return Duration.between(time(outer), time(quoted)).compareTo(ZONES) <= 0;
    }

    private static LocalDateTime time(Event event) {
        String date = event.date();
        return LocalDateTime.parse(date.length() == Event.DAY ? date + "T00:00" : date);
    }

    private static List<Event> release(List<Event> sorted, List<Set<Integer>> quoting, int[] waiting) {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            left.add(i);
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Event> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            // Messages that seem to quote each other cannot both wait: the earlier one goes first.
            int next = ready.isEmpty() ? left.getFirst() : ready.remove();
            if (left.remove(next)) {
                ordered.add(sorted.get(next));
                for (int outer : quoting.get(next)) {
                    waiting[outer]--;
                    if (waiting[outer] == 0) {
                        ready.add(outer);
                    }
                }
            }
        }
        return ordered;
    }
}
