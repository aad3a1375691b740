package org.foiatrail.samples.scans;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How mail programs print when a mail was sent.
enum SentForm {
    LONG("EEEE, MMMM d, yyyy h:mm a"),
    HANDHELD("EEE MMM dd HH:mm:ss yyyy"),
    INTERNET("EEE, d MMM yyyy HH:mm:ss '-0400'"),
    SHORT("EEE M/d/yyyy h:mm a"),
    FIGURES("M/d/yyyy h:mm:ss a"),
    ZONED("MMMM d, yyyy h:mm:ss a 'EDT'");

    private final DateTimeFormatter format;

    SentForm(String pattern) {
        format = DateTimeFormatter.ofPattern(pattern, Locale.US);
    }

    String print(LocalDateTime time) {
        return time.format(format);
    }

    /// With the word that mail programs set before it.
    String label(boolean variant) {
        return (this == LONG && !variant) || this == HANDHELD ? "Sent:" : "Date:";
    }
}
