package org.foiatrail.render;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.jspecify.annotations.Nullable;

/// Chronologies of any length, the same for the same length, with all that an event may bear.
public final class InventedChronology {
    private static final LocalDateTime FIRST = LocalDateTime.of(2008, 3, 3, 8, 15);
    private static final int DAYS = 1400;
    private static final List<String> PEOPLE = List.of(
            "Ana Vega",
            "Bo Lind",
            "Cy Roth",
            "Di Marsh",
            "Eli Ortega",
            "Fay Brandt",
            "Gil Sato",
            "Hope Adeyemi",
            "Ivo Kern",
            "Jo Pereira",
            "Kim Osei",
            "Lea Novak",
            "Max Thorne",
            "Nia Clarke",
            "Oz Demir",
            "Pia Holm");
    private static final List<String> PLACES = List.of(
            "Cook County, IL",
            "San Francisco, CA",
            "Santa Clara County, CA",
            "Arlington County, VA",
            "Colorado",
            "District of Columbia",
            "Travis County, TX",
            "New York",
            "King County, WA",
            "Washington [unresolved]");
    private static final List<String> STANCES = List.of("permitted", "refused", "sought", "unclear");
    private static final List<String> TITLES = List.of(
            "Who may stay out",
            "Answer to the county",
            "Line for the press",
            "Draft agreement",
            "Numbers for the hearing",
            "What the brochure says",
            "Call with the sheriff",
            "Activation in June");
    private static final List<String> QUOTES = List.of(
            "Participation is voluntary, and nobody on this list has asked for more.",
            "We cannot let a county decline once the state has signed.",
            "The board asks to be left out.\n\nPlease tell us by Friday whether that can be done.",
            "No one could say who decides.");

    private final SplittableRandom random = new SplittableRandom(7);
    private final int events;

    private InventedChronology(int events) {
        this.events = events;
    }

    public static Chronology of(int events) {
        InventedChronology invented = new InventedChronology(events);
        List<LocalDateTime> times = IntStream.range(0, events)
                .mapToObj(i -> invented.time())
                .sorted()
                .toList();
        List<EventRow> dated = new ArrayList<>();
        for (LocalDateTime time : times) {
            dated.add(invented.event(dated.size(), time));
        }
        List<EventRow> undated = IntStream.range(0, Math.max(1, events / 100))
                .mapToObj(i -> invented.event(events + i, null))
                .toList();
        return chronology(dated, undated);
    }

    public static Chronology chronology(List<EventRow> dated, List<EventRow> undated) {
        Chronology.Source first =
                new Chronology.Source("first", "2011-02-01", "2010-FOIA-77", null, 40, 900, "0123456789abcdef");
        Chronology.Source second = new Chronology.Source("second", null, null, "Ana Vega", 4, 100, "fedcba9876543210");
        Chronology.About about = new Chronology.About(
                List.of(first, second),
                1000,
                700,
                200,
                60,
                40,
                1,
                "opt out",
                List.of("kind: email"),
                List.of("3 messages that the filters do not take"),
                List.of("foiatrail 0"),
                dated.size(),
                2);
        return new Chronology(dated, undated, about);
    }

    /// Half of them in a few busy weeks, as in real releases.
    private LocalDateTime time() {
        int day = random.nextBoolean() ? random.nextInt(DAYS) : 820 + random.nextInt(60);
        return FIRST.plusDays(day).plusMinutes(random.nextInt(600));
    }

    private EventRow event(int i, @Nullable LocalDateTime time) {
        String date = time == null ? null : time.toString().substring(0, length(i));
        String title = (i % 3 == 0 ? "RE: " : "") + one(TITLES);
        int thread = random.nextInt(Math.max(1, events / 5));
        return new EventRow(
                at(i),
                date,
                date == null ? null : precision(date),
                date == null ? null : "header",
                date == null ? null : "printed as " + date,
                null,
                title,
                one(PEOPLE),
                List.of(one(PEOPLE)),
                List.of(one(PEOPLE), "Quinn Abara"),
                i % 4 == 0 ? List.of() : List.of(one(PLACES)),
                stance(i),
                i % 6 == 0 ? List.of("b5", "b6") : List.of(),
                i % 9 == 0 ? "draft" : null,
                "unreviewed",
                i % 5 == 0 ? List.of("second:copies/" + i + ".pdf#1@0-40") : List.of(),
                List.of(),
                i % 7 == 0 ? "memo" : "email",
                i % 2 == 0 ? "inside" : "outward",
                List.of("DHS"),
                "t" + thread,
                i % 20 == 0 ? List.of("2010-01-02T10:00 second:copies/" + i + ".pdf#1@0-40") : List.of(),
                i % 8 == 0
                        ? List.of("2010-06-08: We go live on June 8. [first:mail/" + i + ".pdf#1@80-101]")
                        : List.of(),
                i % 11 == 10,
                "first:mail/" + i + ".pdf#1@0-300",
                "From: a sender\nTo: a reader\nSubject: " + title + "\n",
                " Call me when you have read this.\n\nNumber " + i,
                i % 10 == 0 ? Double.valueOf(0.61) : null,
                BigDecimal.ONE,
                List.of("quoted for its first words"),
                List.of(),
                null,
                false,
                List.of(),
                List.of());
    }

    private Located at(int i) {
        String quote = one(QUOTES);
        String bates = String.format(i % 15 == 0 ? "[ICE-%06d]" : "ICE-%06d", i + 1);
        return new Located(
                "e" + i,
                "first",
                "d" + i,
                "mail/" + i + ".pdf",
                1,
                1,
                bates,
                bates,
                "embedded",
                1.0,
                100,
                100 + quote.length(),
                quote);
    }

    private List<String> stance(int i) {
        return switch (i % 5) {
            case 0, 1 -> List.of();
            case 2 -> i % 4 == 0 ? List.of("permitted", "refused") : List.of("sought");
            default -> List.of(one(STANCES));
        };
    }

    /// Of a date: to the minute, but for a few to the day, month or year.
    private static int length(int i) {
        return switch (i % 25) {
            case 5, 11 -> "2010-05-11".length();
            case 17 -> "2010-05".length();
            case 23 -> i % 2 == 0 ? "2010-05-11T10:00".length() : "2010".length();
            default -> "2010-05-11T10:00".length();
        };
    }

    private static String precision(String date) {
        return switch (date.length()) {
            case 4 -> "year";
            case 7 -> "month";
            case 10 -> "day";
            default -> "minute";
        };
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
