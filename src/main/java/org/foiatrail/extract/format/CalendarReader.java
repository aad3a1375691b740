package org.foiatrail.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.extract.format.CalendarEntry.Property;
import org.foiatrail.model.Page;

/// Calendar files. Each entry is a page, in the form in which calendars print it, so that it is found by the same
/// means.
final class CalendarReader implements WholeReader {
    private static final Pattern MAILTO = Pattern.compile("^(?i:mailto):");

    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException {
        String text = PlainText.decode(Files.readAllBytes(file), null);
        TextLimit limit = new TextLimit();
        for (CalendarEntry entry : CalendarEntry.of(text)) {
            String page = page(entry, attach(entry, members));
            limit.add(page.length());
            pages.add(Page.plain(pages.size() + 1, page));
        }
        if (pages.isEmpty()) {
            limit.add(text.length());
            pages.add(Page.plain(1, text));
        }
    }

    private static String page(CalendarEntry entry, List<String> attachments) {
        boolean event = entry.type().equals("VEVENT");
        StringBuilder lines = new StringBuilder();
        lines.append("Subject: ").append(oneLine(entry.text("SUMMARY"))).append('\n');
        line(lines, "Location", entry.text("LOCATION"));
        line(lines, "Start", CalendarTimes.of(entry, "DTSTART"));
        line(lines, "End", event ? CalendarTimes.end(entry) : "");
        line(lines, "Due", CalendarTimes.of(entry, "DUE"));
        String rule = entry.text("RRULE");
        line(lines, "Recurrence", event && rule.isEmpty() ? "(none)" : rule);
        line(lines, "Meeting Status", entry.text("STATUS"));
        line(lines, "Organizer", parties(entry.all("ORGANIZER")));
        Predicate<Property> person = Predicate.not(CalendarReader::isThing);
        line(lines, "Required Attendees", attendees(entry, person.and(Predicate.not(CalendarReader::isOptional))));
        line(lines, "Optional Attendees", attendees(entry, person.and(CalendarReader::isOptional)));
        line(lines, "Resources", attendees(entry, CalendarReader::isThing));
        line(lines, "Categories", entry.text("CATEGORIES"));
        line(lines, "Attachments", String.join("; ", attachments));
        String words = Stream.of("DESCRIPTION", "COMMENT")
                .flatMap(entry::all)
                .map(Property::text)
                .collect(Collectors.joining("\n\n"));
        return words.isEmpty() ? lines.toString() : lines + "\n" + words + "\n";
    }

    private static boolean isThing(Property party) {
        return party.parameter("CUTYPE").matches("(?i)room|resource");
    }

    private static boolean isOptional(Property party) {
        return party.parameter("ROLE").matches("(?i)opt-participant|non-participant");
    }

    private static void line(StringBuilder lines, String label, String value) {
        if (!value.isBlank()) {
            lines.append(label).append(": ").append(oneLine(value)).append('\n');
        }
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private static String attendees(CalendarEntry entry, Predicate<Property> wanted) {
        return parties(entry.all("ATTENDEE").filter(wanted));
    }

    /// As the header of a mail has them.
    private static String parties(Stream<Property> parties) {
        return parties.map(CalendarReader::party).collect(Collectors.joining("; "));
    }

    private static String party(Property party) {
        String name = party.parameter("CN");
        String address = MAILTO.matcher(party.value().strip()).replaceFirst("");
        if (address.indexOf('@') < 0) {
            return name;
        }
        return name.isEmpty() || name.equalsIgnoreCase(address) ? address : '"' + name + "\" <" + address + '>';
    }

    /// The names of what is attached; what lies elsewhere is named by its address.
    private static List<String> attach(CalendarEntry entry, MemberFolder members) throws IOException {
        List<String> names = new ArrayList<>();
        for (Property attached : entry.all("ATTACH").toList()) {
            String name = Stream.of("X-FILENAME", "FILENAME", "X-APPLE-FILENAME")
                    .map(attached::parameter)
                    .filter(told -> !told.isBlank())
                    .findFirst()
                    .orElse("");
            if (attached.parameter("VALUE").equalsIgnoreCase("BINARY")) {
                byte[] encoded = attached.value().getBytes(StandardCharsets.US_ASCII);
                // Takes what can be read of damaged code.
                InputStream content = new Base64InputStream(new ByteArrayInputStream(encoded));
                String printed = members.add(name.isEmpty() ? null : name, content);
                names.add(printed != null ? printed : name.isEmpty() ? "attachment" : name);
            } else {
                names.add(name.isEmpty() ? attached.value().strip() : name);
            }
        }
        return names;
    }
}
