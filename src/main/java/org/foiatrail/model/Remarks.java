package org.foiatrail.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Decisions.OnQuote;
import org.foiatrail.model.Decisions.Signed;

/// What people keep of a place: a star, tags in the order in which they were given, notes with who wrote them and when.
public record Remarks(boolean starred, List<String> tags, List<String> notes) {
    public static final Remarks NONE = new Remarks(false, List.of(), List.of());

    public Remarks {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// What stands of all that was said of one place, in the order in which it was said.
    public static Remarks of(List<OnQuote> said) {
        boolean starred = false;
        Set<String> tags = new LinkedHashSet<>();
        List<String> notes = new ArrayList<>();
        for (OnQuote one : said) {
            if (one.star() != null) {
                starred = one.star();
            }
            tags.addAll(one.tags());
            one.without().forEach(tags::remove);
            String note = one.note();
            if (note != null && note.isBlank()) {
                notes.clear();
            } else if (note != null) {
                notes.add(note + signature(one.signed()));
            }
        }
        return new Remarks(starred, List.copyOf(tags), notes);
    }

    private static String signature(Signed signed) {
        String who = Stream.of(signed.by(), signed.at())
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : " (" + who + ")";
    }
}
