package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.Tokens;

/// Where a mail's own header names its parties. Running text holds no header, so the pages are read.
final class HeaderNames {
    /// A subject is running text.
    private static final Pattern SUBJECT = Pattern.compile(
            "(?mi)^\\W*subject\\s*[:;][\\s\\S]*?(?=^\\W*(?:from|sent|date|to|cc|bcc|attachments?|importance)\\s*[:;]|\\z)");

    /// A name where it stands.
    record Place(KnownPerson person, String surface, Span span) {}

    private final Map<Integer, Page> pages = new HashMap<>();
    private final Segments segments;

    HeaderNames(List<Page> pages, Segments segments) {
        pages.forEach(page -> this.pages.put(page.number(), page));
        this.segments = segments;
    }

    List<Place> find(Map<String, KnownPerson> byPrinted) {
        List<Place> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Message message : segments.messages()) {
            if (!message.kind().isByProgram()) {
                continue;
            }
            List<Words> parties = new ArrayList<>();
            message.parties().forEach(name -> {
                KnownPerson person = byPrinted.get(name);
                if (person != null) {
                    parties.add(Words.of(person));
                }
            });
            for (Span span : message.header()) {
                Page page = pages.get(span.page());
                if (page != null && !parties.isEmpty() && seen.add(span)) {
                    in(page, span, parties, found);
                }
            }
        }
        return found;
    }

    private static void in(Page page, Span header, List<Words> parties, List<Place> found) {
        String text = withoutSubject(page.text()
                .substring(header.start(), Math.min(header.end(), page.text().length())));
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < tokens.size()) {
            int best = -1;
            KnownPerson meant = null;
            for (Words party : parties) {
                int last = tokens.isWord(i) ? party.ends(tokens, i) : -1;
                if (last > best) {
                    best = last;
                    meant = party.person();
                }
            }
            if (meant != null) {
                int start = tokens.start(i);
                int end = tokens.end(best);
                found.add(new Place(
                        meant,
                        text.substring(start, end),
                        new Span(page.number(), header.start() + start, header.start() + end)));
                i = best;
            }
            i++;
        }
    }

    private static String withoutSubject(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /// A person's name, word by word.
    private record Words(KnownPerson person, List<String> given, List<String> last) {
        static Words of(KnownPerson person) {
            List<String> given = new ArrayList<>(split(person.given()));
            person.middle().forEach(word -> given.addAll(split(word)));
            return new Words(person, given, split(person.last()));
        }

        private static List<String> split(String name) {
            List<String> words = new ArrayList<>();
            Tokens tokens = new Tokens(name);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    words.add(tokens.norm(i));
                }
            }
            return words;
        }

        /// The last token of the name in either order, -1 if it does not begin at `first`.
        int ends(Tokens tokens, int first) {
            int end = follow(tokens, first, given);
            if (last.isEmpty()) {
                return end;
            }
            if (end >= 0) {
                end = follow(tokens, afterSigns(tokens, end + 1), last);
            }
            return end >= 0 ? end : endsTurned(tokens, first);
        }

        /// `Whitlock, Dana R`
        private int endsTurned(Tokens tokens, int first) {
            int at = follow(tokens, first, last) + 1;
            boolean parted = at > 0 && (tokens.is(at, ",") || tokens.is(at, ";") || tokens.is(at, "."));
            return parted ? follow(tokens, at + 1, given) : -1;
        }

        private static int afterSigns(Tokens tokens, int token) {
            int at = token;
            while (tokens.is(at, ".") || tokens.is(at, "-") || tokens.is(at, "'") || tokens.is(at, "\u2019")) {
                at++;
            }
            return at;
        }

        private static int follow(Tokens tokens, int first, List<String> words) {
            int at = first;
            int last = -1;
            for (String word : words) {
                at = last < 0 ? at : afterSigns(tokens, at);
                if (!tokens.is(at, word)) {
                    return -1;
                }
                last = at++;
            }
            return last;
        }
    }
}
