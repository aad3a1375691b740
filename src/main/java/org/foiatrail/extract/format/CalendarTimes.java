package org.foiatrail.extract.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foiatrail.extract.format.CalendarEntry.Property;
import org.jspecify.annotations.Nullable;

/// When a calendar's entry begins and ends, by the clock it was made for.
final class CalendarTimes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private CalendarTimes() {}

    /// The value of the property of that name as mails print a time, empty without one.
    static String of(CalendarEntry entry, String name) {
        return entry.all(name).findFirst().map(CalendarTimes::printed).orElse("");
    }

    /// When an entry ends: what tells no end ends as it begins.
    static String end(CalendarEntry entry) {
        String told = of(entry, "DTEND");
        Property start = entry.all("DTSTART").findFirst().orElse(null);
        return told.isEmpty() && start != null ? printed(start, entry.text("DURATION")) : told;
    }

    private static String printed(Property property) {
        return printed(property, "");
    }

    /// @param later how much, empty for the time itself
    private static String printed(Property property, String later) {
        String value = property.value().strip();
        try {
            if (value.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
                return DAY.format(later(day.atTime(LocalTime.MIDNIGHT), later));
            }
            boolean utc = value.endsWith("Z");
            LocalDateTime time =
                    later(LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, WRITTEN), later);
            return CLOCK.format(time) + zone(time, utc, property.parameter("TZID"));
        } catch (DateTimeException | ArithmeticException e) {
            return value;
        }
    }

    private static LocalDateTime later(LocalDateTime time, String duration) {
        if (duration.isEmpty()) {
            return time;
        }
        return time.plus(duration.indexOf('T') < 0 ? Period.parse(duration) : Duration.parse(duration));
    }

    /// The distance from UTC if the zone has a name that all know, else what the calendar calls it.
    private static String zone(LocalDateTime time, boolean utc, String name) {
        if (utc || name.isEmpty()) {
            return utc ? " +0000" : "";
        }
        ZoneId zone = known(name);
        ZoneOffset offset = zone == null ? null : time.atZone(zone).getOffset();
        return offset == null
                ? " (" + name + ")"
                : DateTimeFormatter.ofPattern(" xx", Locale.ROOT).format(offset);
    }

    private static @Nullable ZoneId known(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
