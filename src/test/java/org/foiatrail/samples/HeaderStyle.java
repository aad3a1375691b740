package org.foiatrail.samples;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How a mail program prints the header of a message.
enum HeaderStyle {
    OUTLOOK("EEEE, MMMM d, yyyy h:mm a", "From Sent To Cc Subject Attachments"),
    EXCHANGE("EEEE, MMMM dd, yyyy h:mm a", "From Sent To Cc Subject Importance"),
    BLACKBERRY("EEE MMM dd HH:mm:ss yyyy", "From To Cc Sent Subject"),
    ZONED("EEE, d MMM yyyy HH:mm:ss", "From Date To Cc Subject"),
    TABLE("EEEE, MMMM d, yyyy h:mm a", "From To Cc Subject Date Attachments");

    private final DateTimeFormatter time;
    private final String labels;

    HeaderStyle(String time, String labels) {
        this.time = DateTimeFormatter.ofPattern(time, Locale.US);
        this.labels = labels;
    }

    /// In the order they are printed.
    List<String> labels() {
        return List.of(labels.split(" ", -1));
    }

    String time(LocalDateTime sent) {
        return sent.format(time) + (this == ZONED ? zone(sent) : "");
    }

    /// Eastern time: what the agency's mail servers kept.
    static String zone(LocalDateTime sent) {
        int day = sent.getMonthValue() * 100 + sent.getDayOfMonth();
        int year = sent.getYear();
        boolean summer = day >= (year == 2009 ? 308 : 314) && day < (year == 2009 ? 1101 : 1107);
        return summer ? " -0400" : " -0500";
    }

    String sender(Person person) {
        return switch (this) {
            case OUTLOOK ->
                inside(person) ? person.surnameFirst() : person.name() + " [mailto:" + person.address() + "]";
            case EXCHANGE ->
                inside(person)
                        ? person.surnameFirst() + " </O=ICESAMPLE/OU=HQ/CN="
                                + person.id().toUpperCase(Locale.ROOT) + ">"
                        : person.name() + " <" + person.address() + ">";
            case BLACKBERRY -> person.surnameFirst() + " <" + person.address() + ">";
            case ZONED -> person.name() + " <" + person.address() + ">";
            case TABLE -> person.name();
        };
    }

    String recipient(Person person) {
        return switch (this) {
            case OUTLOOK, EXCHANGE -> inside(person) ? person.surnameFirst() : person.name();
            case BLACKBERRY, TABLE -> person.name();
            case ZONED -> person.name() + " <" + person.address() + ">";
        };
    }

    private static boolean inside(Person person) {
        return person.address().endsWith("ice.example") || person.address().endsWith("dhs.example");
    }
}
