package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of one page that is read as a whole: it holds no margin and belongs to one message or to none.
///
/// @param text the page's, without the numbers of its lines
/// @param base how much text stands on the pages before
/// @param start in the page's text
/// @param message the message it is part of
/// @param runsOn true if it goes on with the piece before
record Piece(
        Page page,
        String text,
        int base,
        int start,
        int end,
        @Nullable Message message,
        boolean runsOn) {
    /// In a mail's header only the subject is text; names of senders and recipients are full of places.
    private static final Pattern FIELD =
            Pattern.compile("(?mi)^\\W*(from|sent|date|to|cc|bcc|subject|attachments?|importance)\\s*[:;]");

    boolean holds(Span span) {
        return page.number() == span.page() && start <= span.start() && span.end() <= end;
    }

    /// @param origin counted over the texts of all pages
    boolean isHyphen(int origin) {
        int at = origin - base;
        return at < end && (text.charAt(at) == '-' || text.charAt(at) == '\u2010');
    }

    /// Cuts the pages along messages and margins, in the order in which they are read.
    static List<Piece> cut(List<Page> pages, Segments segments) {
        Map<Integer, List<Part>> parts = partsByPage(segments);
        Set<Integer> firstPages =
                segments.documents().stream().map(LogicalDocument::firstPage).collect(Collectors.toSet());
        List<Piece> pieces = new ArrayList<>();
        int base = 0;
        int lastPage = -1;
        Part last = Part.NONE;
        for (Page page : pages) {
            if (firstPages.contains(page.number())) {
                last = Part.UNKNOWN;
            }
            int at = 0;
            String text = LineNumbers.without(page);
            int length = text.length();
            List<Part> onPage = parts.getOrDefault(page.number(), List.of());
            for (Part part : onPage) {
                int start = Math.clamp(part.span().start(), at, length);
                int end = Math.clamp(part.span().end(), start, length);
                last = add(pieces, page, text, base, at, start, Part.NONE, last, lastPage);
                if (!part.isMargin()) {
                    last = add(pieces, page, text, base, start, end, part, last, lastPage);
                }
                at = end;
                lastPage = page.number();
            }
            last = add(pieces, page, text, base, at, length, Part.NONE, last, lastPage);
            lastPage = page.number();
            base += length;
            if (page.state() == Page.State.UNREAD || page.state() == Page.State.FAILED) {
                last = Part.UNKNOWN;
            }
        }
        return pieces;
    }

    /// @return the part that was read last
    private static Part add(
            List<Piece> pieces,
            Page page,
            String text,
            int base,
            int start,
            int end,
            Part part,
            Part last,
            int lastPage) {
        if (isBlank(text, start, end)) {
            return last;
        }
        Message message = part.message();
        if (part.isHeader() && message != null && message.kind().isByProgram()) {
            Span subject = subject(page.number(), text, start, end);
            if (subject != null) {
                pieces.add(new Piece(page, text, base, subject.start(), subject.end(), message, false));
            }
            return part;
        }
        boolean near = lastPage < 0 || page.number() - lastPage <= 1;
        pieces.add(new Piece(page, text, base, start, end, message, near && part.continues(last)));
        return part;
    }

    private static @Nullable Span subject(int page, String text, int start, int end) {
        Matcher field = FIELD.matcher(text).region(start, end);
        int from = -1;
        while (field.find()) {
            if (from >= 0) {
                return new Span(page, from, field.start());
            }
            if (field.group(1).equalsIgnoreCase("subject")) {
                from = field.end();
            }
        }
        return from < 0 ? null : new Span(page, from, end);
    }

    private static boolean isBlank(String text, int start, int end) {
        return text.substring(start, end).isBlank();
    }

    private static Map<Integer, List<Part>> partsByPage(Segments segments) {
        Map<Integer, List<Part>> parts = new HashMap<>();
        for (Message message : segments.messages()) {
            message.header().forEach(span -> put(parts, new Part(span, message, true)));
            message.body().forEach(span -> put(parts, new Part(span, message, false)));
        }
        segments.margins().forEach(span -> put(parts, new Part(span, null, true)));
        parts.values().forEach(list -> list.sort(Comparator.comparing(Part::span)));
        parts.replaceAll((page, list) -> withoutMarginsInside(list));
        return parts;
    }

    private static void put(Map<Integer, List<Part>> parts, Part part) {
        parts.computeIfAbsent(part.span().page(), page -> new ArrayList<>()).add(part);
    }

    /// A margin may stand within a message's span: the span is cut around it.
    private static List<Part> withoutMarginsInside(List<Part> parts) {
        List<Part> margins = parts.stream().filter(Part::isMargin).toList();
        if (margins.isEmpty()) {
            return parts;
        }
        List<Part> cut = new ArrayList<>(margins);
        for (Part part : parts) {
            if (part.isMargin()) {
                continue;
            }
            int at = part.span().start();
            for (Part margin : margins) {
                if (margin.span().start() < part.span().end() && margin.span().end() > at) {
                    cut.add(part.from(at, Math.max(at, margin.span().start())));
                    at = margin.span().end();
                }
            }
            cut.add(part.from(at, Math.max(at, part.span().end())));
        }
        cut.sort(Comparator.comparing(Part::span));
        return cut;
    }

    /// A stretch of a page as the segmenter named it.
    ///
    /// @param message null for a margin, and where nothing was named
    private record Part(Span span, @Nullable Message message, boolean isHeader) {
        static final Part NONE = new Part(new Span(1, 0, 0), null, false);

        /// Words that could not be read, or another document's: nothing runs on over them.
        static final Part UNKNOWN = new Part(new Span(1, 0, 0), null, true);

        boolean isMargin() {
            return message == null && isHeader;
        }

        boolean continues(Part before) {
            return isHeader == before.isHeader
                    && (message == null
                            ? before.message == null
                            : before.message != null && message.id().equals(before.message.id()));
        }

        Part from(int start, int end) {
            return new Part(new Span(span.page(), start, end), message, isHeader);
        }
    }
}
