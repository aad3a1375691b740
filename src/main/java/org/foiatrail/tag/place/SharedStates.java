package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Knows which state the names of one list lie in, by what they all may be: of the states that have both a Hartford
/// and a New Haven, Connecticut alone has large ones.
final class SharedStates {
    private static final int NEXT_SMALLER_BY = 10;
    /// Two names are a pair, three a list.
    private static final int LIST = 3;
    /// Names looked at on each side: a table may be one list of thousands.
    private static final int REACH = 20;

    private final List<PlaceCandidate> candidates;
    private final Tokens tokens;
    private final Townspeople townspeople;

    SharedStates(List<PlaceCandidate> candidates, Tokens tokens, Townspeople townspeople) {
        this.candidates = candidates;
        this.tokens = tokens;
        this.townspeople = townspeople;
    }

    /// True if the candidate is one of three or more.
    boolean isList(int index) {
        return list(index).size() >= LIST;
    }

    /// True if all of a list may lie in the state.
    boolean fits(int index, String state) {
        return isList(index)
                && list(index).stream().allMatch(member -> member.states().contains(state));
    }

    /// The state that stands beside one of the list and all others may lie in: `San Miguel and Taos, N.M.`
    @Nullable
    String told(int index) {
        List<PlaceCandidate> list = list(index);
        List<String> told = list.stream()
                .filter(member -> member.kind() == Kind.EXPLICIT)
                .flatMap(member -> member.states().stream())
                .distinct()
                .toList();
        boolean all = told.size() == 1
                && list.stream().allMatch(member -> member.states().contains(told.getFirst()));
        return all ? told.getFirst() : null;
    }

    /// True if one of the pair or list is a place with its state beside it, which all others may lie in.
    boolean isBesideTold(int index) {
        return told(index) != null
                && list(index).stream()
                        .anyMatch(member -> member.kind() == Kind.EXPLICIT
                                && member.senses().stream().noneMatch(Namesakes::isState));
    }

    /// The only state in which all names of the list or pair are large places; null if there is none.
    @Nullable
    String ofLarge(int index) {
        List<PlaceCandidate> list = list(index);
        return list.size() == 1 ? null : ofLarge(list);
    }

    private List<PlaceCandidate> list(int index) {
        int first = index;
        while (index - first < REACH && isJoined(first, first - 1)) {
            first--;
        }
        int end = index + 1;
        while (end - index <= REACH && isJoined(end - 1, end)) {
            end++;
        }
        return candidates.subList(first, end);
    }

    /// True if only a comma or an `and` stands between the two candidates.
    boolean isJoined(int index, int other) {
        int first = Math.min(index, other);
        if (first < 0 || first + 1 >= candidates.size()) {
            return false;
        }
        int from = candidates.get(first).last() + 1;
        int to = candidates.get(first + 1).first();
        for (int i = from; i < to; i++) {
            switch (tokens.norm(i)) {
                case ",", "and", "&", "or", "/", ";", "+" -> {}
                default -> {
                    return false;
                }
            }
        }
        return to - from == 1 || to - from == 2;
    }

    private @Nullable String ofLarge(List<PlaceCandidate> list) {
        Map<String, Long> smallest = people(list.getFirst());
        for (PlaceCandidate member : list) {
            Map<String, Long> people = people(member);
            smallest.keySet().retainAll(people.keySet());
            smallest.replaceAll((state, least) -> Math.min(least, people.getOrDefault(state, 0L)));
        }
        List<Map.Entry<String, Long>> bySize = new ArrayList<>(smallest.entrySet());
        bySize.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        boolean clear = !bySize.isEmpty()
                && bySize.getFirst().getValue() >= Namesakes.TOWN
                && (bySize.size() == 1
                        || bySize.getFirst().getValue()
                                >= NEXT_SMALLER_BY * bySize.get(1).getValue());
        return clear ? bySize.getFirst().getKey() : null;
    }

    /// The people of the largest place of the name in each state.
    private Map<String, Long> people(PlaceCandidate member) {
        Map<String, Long> people = new HashMap<>();
        for (Place place : member.senses()) {
            people.merge(place.state(), townspeople.living(place), Math::max);
        }
        return people;
    }
}
