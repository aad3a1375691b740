package org.foiatrail.render.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Compared;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.jspecify.annotations.Nullable;

/// Values in the form people read, made safe for a terminal: documents are hostile.
public final class Wording {
    /// Stands for the name of what may be several things.
    public static final String UNRESOLVED = "[unresolved]";

    /// How many names of a list are written out.
    private static final int NAMES = 2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /// What a mail program sets before each line it quotes; no word of it.
    private static final Pattern QUOTING = Pattern.compile("\\n[ \\t]*(?:>[ \\t]?)+");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Wording() {}

    /// `text` without what a terminal obeys: control characters but line breaks and tabs, and signs that turn the
    /// direction of writing. Half a character becomes U+FFFD.
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
                case Character.SURROGATE -> out.append('\uFFFD');
                case Character.CONTROL -> {
                    if (c == '\n' || c == '\t') {
                        out.append((char) c);
                    } else if (c == '\r' || c == '\f') {
                        out.append(' ');
                    }
                }
                case Character.FORMAT -> {
                    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
                        out.append((char) c);
                    }
                }
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /// `text` on one line.
    public static String line(@Nullable String text) {
        return text == null ? "" : SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    /// `production:path#page`.
    public static String citation(Located at) {
        return line(Citation.of(at).pageOnly().toString());
    }

    /// `path#page`.
    public static String source(Located at) {
        return line(new Citation(null, at.path(), at.page(), at.lastPage(), null, null).toString());
    }

    /// `path#3-7`, the pages of a document.
    public static String document(Row.DocumentRow document) {
        Located at = document.at();
        Integer pages = document.pages();
        Integer last = at.page() == null || pages == null ? null : Integer.valueOf(at.page() + pages - 1);
        return line(new Citation(null, at.path(), at.page(), last, null, null).toString());
    }

    /// `ICE-000101 – ICE-000104`; one number for one page.
    public static String range(Located at) {
        String first = line(at.bates());
        String last = line(at.lastBates());
        return first.isEmpty() || first.equals(last) ? last : last.isEmpty() ? first : first + " – " + last;
    }

    /// `2010-05-11 14:33`.
    public static String date(@Nullable String date) {
        return line(date).replace('T', ' ');
    }

    /// `2010-05-11 14:33 -0400`: a clock time with its zone, if one is printed.
    public static String date(@Nullable String date, @Nullable String zone) {
        return zone == null || date == null || date.indexOf('T') < 0 ? date(date) : date(date) + " " + line(zone);
    }

    /// When an event was: `2010-05-11 14:33`; `~` before it if its place after the event before it is open; what is
    /// not known of it behind it.
    public static String eventDate(EventRow event) {
        String date = event.date() == null ? "undated" : date(event.date(), event.dateZone());
        boolean vague = "month".equals(event.precision()) || "year".equals(event.precision());
        return (event.unordered() ? "~" : "") + date + (vague ? " (day unknown)" : "");
    }

    /// Where an event's quote stands, and how far it can be trusted: `ICE-000107, mail/x.pdf#1 [OCR 0.61]`.
    public static String eventSource(EventRow event) {
        String bates = range(event.at());
        String confidence = event.lowestConfidence() == null ? "" : " [OCR " + number(event.lowestConfidence()) + "]";
        String inferred = bates.startsWith("[") ? " (inferred)" : "";
        return (bates.isEmpty() ? "" : bates + inferred + ", ")
                + citation(event.at())
                + confidence
                + said(event.review(), event.starred());
    }

    /// What an event is and where it stands, above its words.
    public static List<String> heading(EventRow event) {
        return List.of(
                Stream.of(eventDate(event), parties(event.from(), event.to()), line(event.title()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ")),
                eventSource(event));
    }

    /// ` [starred] [confirmed]`, empty of what nobody has looked at.
    public static String said(String review, boolean starred) {
        return (starred ? " [starred]" : "") + (Compared.NOT.review().equals(review) ? "" : " [" + line(review) + "]");
    }

    /// An event's quote as it is to be read.
    public static String reading(EventRow event) {
        String words = event.reading() == null ? event.at().quote() : event.reading();
        return words == null
                ? ""
                : QUOTING.matcher(clean(words)).replaceAll("\n").strip();
    }

    /// The words that a reading stands for, as they are stored; empty without a reading.
    public static String stored(EventRow event) {
        return event.reading() == null
                ? ""
                : "[stored as: \u201C" + line(event.at().quote()) + "\u201D]";
    }

    /// The places that an event names, with those that may be several.
    public static String places(EventRow event) {
        return names(Stream.concat(
                        event.jurisdictions().stream(),
                        event.unresolved().stream().map(place -> place + " " + UNRESOLVED))
                .toList());
    }

    /// `A, B +3`.
    public static String names(List<String> names) {
        List<String> first = names.stream().limit(NAMES).map(Wording::line).toList();
        String more = names.size() > NAMES ? " +" + (names.size() - NAMES) : "";
        return String.join(", ", first) + more;
    }

    public static String list(List<String> values) {
        return String.join("; ", values.stream().map(Wording::line).toList());
    }

    /// What contradicts a message's clock, in brackets; empty if nothing does.
    public static String clocks(List<String> conflict) {
        return conflict.isEmpty() ? "" : "[clocks conflict with " + line(conflict.getFirst()) + "]";
    }

    /// `sender → recipients`, with a dash for whom nobody names; empty for what nobody wrote to anybody.
    public static String parties(@Nullable String from, List<String> to) {
        String sender = line(from);
        String recipients = names(to);
        if (sender.isEmpty() && recipients.isEmpty()) {
            return "";
        }
        return (sender.isEmpty() ? "–" : sender) + " → " + (recipients.isEmpty() ? "–" : recipients);
    }

    /// `first - last`, or the one number there is.
    public static String range(@Nullable String first, @Nullable String last) {
        String begin = line(first);
        String end = line(last);
        return end.isEmpty() || end.equals(begin) ? begin : begin + " - " + end;
    }

    /// A canonical name, or that there is none.
    public static String name(@Nullable String canonical) {
        return canonical == null ? UNRESOLVED : line(canonical);
    }

    /// A number as every format writes it: no exponent, no trailing zeros.
    public static String number(@Nullable Object number) {
        return switch (number) {
            case null -> "";
            case Double d -> BigDecimal.valueOf(d).stripTrailingZeros().toPlainString();
            case BigDecimal d -> d.stripTrailingZeros().toPlainString();
            default -> number.toString();
        };
    }
}
