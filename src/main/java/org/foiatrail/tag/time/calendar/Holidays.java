package org.foiatrail.tag.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Days that are called by name in the United States.
public enum Holidays {
    NEW_YEARS_EVE("new year s eve", "new years eve"),
    NEW_YEAR("new year s day", "new years day", "new year s", "new years", "new year"),
    KING("martin luther king day", "martin luther king jr day", "martin luther king jr . day", "mlk day"),
    INAUGURATION("inauguration day"),
    GROUNDHOG("groundhog day"),
    VALENTINE("valentine s day", "valentines day"),
    MARDI_GRAS("mardi gras", "fat tuesday", "shrove tuesday"),
    ASH_WEDNESDAY("ash wednesday"),
    PALM_SUNDAY("palm sunday"),
    LINCOLN("lincoln s birthday"),
    PRESIDENTS("washington s birthday", "presidents day", "president s day", "presidents ' day"),
    SAINT_PATRICK(
            "saint patrick s day",
            "st patrick s day",
            "st . patrick s day",
            "st patricks day",
            "st . patricks day",
            "saint patrick"),
    APRIL_FOOLS("april fools day", "april fool s day", "april fools ' day", "april fools"),
    PATRIOTS("patriots day", "patriots ' day", "patriot s day"),
    HOLY_THURSDAY("maundy thursday", "holy thursday"),
    GOOD_FRIDAY("good friday"),
    EASTER_MONDAY("easter monday"),
    EASTER("easter sunday", "easter"),
    CINCO_DE_MAYO("cinco de mayo"),
    WOMEN("international women s day", "women s day"),
    TAX("tax day"),
    EARTH("earth day"),
    ARBOR("arbor day"),
    MAY("may day", "mayday"),
    MOTHERS("mother s day", "mothers day", "mothers ' day"),
    FATHERS("father s day", "fathers day", "fathers ' day"),
    FLAG("flag day"),
    MEMORIAL("memorial day"),
    JUNETEENTH("juneteenth"),
    INDEPENDENCE("independence day"),
    LABOR("labor day", "labour day"),
    PATRIOT("patriot day"),
    CONSTITUTION("constitution day"),
    COLUMBUS("columbus day", "indigenous peoples day", "indigenous peoples ' day"),
    HALLOWEEN("halloween"),
    ALL_SAINTS("all saints day", "all saints ' day"),
    ALL_SOULS("all souls day", "all souls ' day"),
    ELECTION("election day"),
    VETERANS("veterans day", "veteran s day", "veterans ' day", "armistice day", "remembrance day"),
    THANKSGIVING("thanksgiving day", "thanksgiving"),
    BLACK_FRIDAY("black friday"),
    PEARL_HARBOR("pearl harbor day"),
    CYBER_MONDAY("cyber monday"),
    GIVING_TUESDAY("giving tuesday"),
    CHRISTMAS_EVE("christmas eve", "xmas eve"),
    CHRISTMAS("christmas day", "christmas", "xmas day", "xmas"),
    BOXING("boxing day");

    // Made by List.of, which the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<List<String>> names;

    Holidays(String... names) {
        this.names =
                List.of(names).stream().map(name -> List.of(name.split(" "))).toList();
    }

    /// Its names as tokens, the longest first.
    public List<List<String>> names() {
        return names;
    }

    public static Map<String, List<Holidays>> byFirstWord() {
        Map<String, List<Holidays>> byWord = new HashMap<>();
        for (Holidays holiday : values()) {
            holiday.names.stream()
                    .map(List::getFirst)
                    .distinct()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(holiday));
        }
        return byWord;
    }

    LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case KING -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
            case INAUGURATION -> LocalDate.of(year, 1, 20);
            case GROUNDHOG -> LocalDate.of(year, 2, 2);
            case VALENTINE -> LocalDate.of(year, 2, 14);
            case LINCOLN -> LocalDate.of(year, 2, 12);
            case PRESIDENTS -> nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY);
            case SAINT_PATRICK -> LocalDate.of(year, 3, 17);
            case MARDI_GRAS -> easter(year).minusDays(47);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case APRIL_FOOLS -> LocalDate.of(year, 4, 1);
            case PATRIOTS -> nth(year, Month.APRIL, 3, DayOfWeek.MONDAY);
            case HOLY_THURSDAY -> easter(year).minusDays(3);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case CINCO_DE_MAYO -> LocalDate.of(year, 5, 5);
            case WOMEN -> LocalDate.of(year, 3, 8);
            case TAX -> LocalDate.of(year, 4, 15);
            case EARTH -> LocalDate.of(year, 4, 22);
            case ARBOR -> nth(year, Month.APRIL, -1, DayOfWeek.FRIDAY);
            case MAY -> LocalDate.of(year, 5, 1);
            case MOTHERS -> nth(year, Month.MAY, 2, DayOfWeek.SUNDAY);
            case FATHERS -> nth(year, Month.JUNE, 3, DayOfWeek.SUNDAY);
            case FLAG -> LocalDate.of(year, 6, 14);
            case MEMORIAL -> nth(year, Month.MAY, -1, DayOfWeek.MONDAY);
            case JUNETEENTH -> LocalDate.of(year, 6, 19);
            case INDEPENDENCE -> LocalDate.of(year, 7, 4);
            case LABOR -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case PATRIOT -> LocalDate.of(year, 9, 11);
            case CONSTITUTION -> LocalDate.of(year, 9, 17);
            case COLUMBUS -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ALL_SAINTS -> LocalDate.of(year, 11, 1);
            case ALL_SOULS -> LocalDate.of(year, 11, 2);
            case ELECTION -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
            case VETERANS -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case BLACK_FRIDAY ->
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1);
            case PEARL_HARBOR -> LocalDate.of(year, 12, 7);
            case CYBER_MONDAY ->
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(4);
            case GIVING_TUESDAY ->
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(5);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING -> LocalDate.of(year, 12, 26);
        };
    }

    private static LocalDate nth(int year, Month month, int number, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    /// Gregorian Easter, by the rule of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
