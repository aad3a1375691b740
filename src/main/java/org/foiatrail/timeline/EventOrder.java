package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.foiatrail.timeline.Candidate.Copy;

/// Puts events in order: by date, then by place; but where clocks conflict within a day, a message never comes
/// before one it quotes.
final class EventOrder {
    private EventOrder() {}

    static List<Event> order(List<Event> events) {
        List<Event> sorted = events.stream().sorted(Event.BY_DATE).toList();
        List<Event> ordered = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).day().equals(sorted.get(start).day())) {
                end++;
            }
            ordered.addAll(quotedFirst(sorted.subList(start, end)));
            start = end;
        }
        return ordered;
    }

    /// The events of one day, each as early as those it quotes allow.
    private static List<Event> quotedFirst(List<Event> day) {
        Map<String, Integer> byMessage = new HashMap<>();
        for (int i = 0; i < day.size(); i++) {
            for (Copy copy : day.get(i).copies()) {
                byMessage.put(copy.message().id(), i);
            }
        }
        List<Set<Integer>> quoting = new ArrayList<>();
        int[] waiting = new int[day.size()];
        for (int i = 0; i < day.size(); i++) {
            Set<Integer> by = new HashSet<>();
            for (Copy copy : day.get(i).copies()) {
                Integer outer = copy.message().quotedIn() == null
                        ? null
                        : byMessage.get(copy.message().quotedIn());
                if (outer != null && outer != i && by.add(outer)) {
                    waiting[outer]++;
                }
            }
            quoting.add(by);
        }
        return release(day, quoting, waiting);
    }

    private static List<Event> release(List<Event> day, List<Set<Integer>> quoting, int[] waiting) {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < day.size(); i++) {
            left.add(i);
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Event> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            // Messages that seem to quote each other cannot both wait: the earlier one goes first.
            int next = ready.isEmpty() ? left.stream().min(Integer::compare).orElseThrow() : ready.remove();
            if (left.remove(next)) {
                ordered.add(day.get(next));
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
