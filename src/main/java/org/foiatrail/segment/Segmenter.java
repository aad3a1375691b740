package org.foiatrail.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.DayOrder;
import org.foiatrail.model.Ids;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Party;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.foiatrail.segment.body.Bodies;
import org.foiatrail.segment.body.Nesting;
import org.foiatrail.segment.document.BookmarkEvidence;
import org.foiatrail.segment.document.DocumentSplitter;
import org.foiatrail.segment.document.HeadingEvidence;
import org.foiatrail.segment.document.Paper;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.header.HiddenParties;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.foiatrail.segment.margin.Margins;
import org.foiatrail.segment.message.AttachmentNames;
import org.foiatrail.segment.message.Headings;
import org.foiatrail.segment.paper.Papers;
import org.foiatrail.segment.party.PartyNames;
import org.foiatrail.segment.redaction.Redactions;
import org.jspecify.annotations.Nullable;

/// Finds what stands on the pages of one file: messages, documents, stamps, margins, redaction labels.
///
/// Stateless and safe for use by several threads.
public final class Segmenter {
    /// Segments printed pages, which may be those of several documents.
    public Segments segment(String fileHash, List<Page> pages) {
        return segment(fileHash, "application/pdf", List.of(), pages);
    }

    /// Segments one file.
    ///
    /// @param fileHash names the file in the messages' ids
    /// @param mediaType what kind of file it is: those that were printed or scanned may hold many documents
    /// @param bookmarks those of its outline
    /// @param pages all of its pages, in order, those without text too
    public Segments segment(String fileHash, String mediaType, List<Bookmark> bookmarks, List<Page> pages) {
        Map<Integer, List<Line>> byPage = new HashMap<>();
        pages.forEach(page -> byPage.put(page.number(), Line.of(page)));
        Margins margins = Margins.of(pages, byPage);

        List<Line> lines = new ArrayList<>();
        List<Stamp> stamps = new ArrayList<>();
        for (Page page : pages) {
            Set<Line> margin = new HashSet<>(margins.on(page.number()).lines());
            byPage.getOrDefault(page.number(), List.of()).stream()
                    .filter(line -> !margin.contains(line))
                    .forEach(lines::add);
            stamps.addAll(margins.on(page.number()).stamps());
        }
        Places places = new Places(pages);
        List<Heading> headings = HiddenParties.told(Headings.find(lines, places), lines, places);
        DayOrder dayOrder = DayOrder.of(lines.stream().map(Line::text).toList());
        Nesting nesting = new Nesting(lines, margins, dayOrder);
        Paper paper = Paper.of(pages, byPage, margins);
        HeadingEvidence evidence = new HeadingEvidence(paper, lines, nesting, headings, nesting.quotedIn(headings));
        List<LogicalDocument> documents =
                new DocumentSplitter(mediaType, paper, lines, evidence, new BookmarkEvidence(paper, bookmarks)).split();
        List<Message> messages = messages(fileHash, lines, nesting, headings, documents, byPage, dayOrder);
        return new Segments(
                messages,
                stamps,
                margins.spans(),
                redactions(pages, lines, margins, messages),
                described(headings),
                documents);
    }

    private static List<Redaction> redactions(
            List<Page> pages, List<Line> lines, Margins margins, List<Message> messages) {
        Map<Integer, List<Line>> bodies = lines.stream().collect(Collectors.groupingBy(Line::page));
        Set<Integer> headers = messages.stream()
                .flatMap(message -> message.header().stream())
                .map(Span::page)
                .collect(Collectors.toSet());
        List<Redaction> redactions = new ArrayList<>();
        for (Page page : pages) {
            redactions.addAll(Redactions.of(
                    page,
                    bodies.getOrDefault(page.number(), List.of()),
                    margins.on(page.number()).lines(),
                    headers.contains(page.number())));
        }
        return redactions;
    }

    /// Parties of whom more is printed than a name or an address.
    private static List<Party> described(List<Heading> headings) {
        return headings.stream()
                .flatMap(heading ->
                        Stream.of(Stream.ofNullable(heading.from()), heading.to().stream(), heading.cc().stream()))
                .flatMap(fields -> fields)
                .filter(field -> field.indexOf('@') >= 0 || field.indexOf('(') >= 0)
                .flatMap(field -> PartyNames.parties(field).stream())
                .filter(party -> party.name() != null && (party.address() != null || party.tag() != null))
                .distinct()
                .toList();
    }

    /// The messages of each document: none runs on into the next one.
    private static List<Message> messages(
            String fileHash,
            List<Line> lines,
            Nesting nesting,
            List<Heading> headings,
            List<LogicalDocument> documents,
            Map<Integer, List<Line>> byPage,
            DayOrder dayOrder) {
        List<Message> messages = new ArrayList<>();
        int line = 0;
        int next = 0;
        for (LogicalDocument document : documents) {
            int begins = line;
            while (line < lines.size() && lines.get(line).page() <= document.lastPage()) {
                line++;
            }
            int first = next;
            while (next < headings.size() && headings.get(next).first() < line) {
                next++;
            }
            List<Heading> own = headings.subList(first, next);
            if (own.isEmpty()) {
                Heading paper = Papers.heading(document, firstLine(document, byPage), lines, begins, line);
                own = paper == null ? List.of() : List.of(paper);
            }
            messages.addAll(messages(fileHash, lines, line, nesting, own, dayOrder));
        }
        return messages;
    }

    /// The words of a document's first line, which may stand in its margin.
    private static String firstLine(LogicalDocument document, Map<Integer, List<Line>> byPage) {
        Span at = document.firstLine();
        return at == null
                ? ""
                : byPage.getOrDefault(at.page(), List.of()).stream()
                        .filter(line -> !line.blank() && line.wordsStart() == at.start())
                        .map(Line::words)
                        .findFirst()
                        .orElse("");
    }

    /// The messages of one document, whose lines end before `end`.
    private static List<Message> messages(
            String fileHash, List<Line> lines, int end, Nesting nesting, List<Heading> headings, DayOrder dayOrder) {
        List<Integer> quotedIn = nesting.quotedIn(headings);
        Bodies bodies = new Bodies(lines, nesting);
        List<List<Span>> words = bodies.bodies(headings, quotedIn, end);
        NavigableMap<Span, String> named = headings.isEmpty()
                ? new TreeMap<>()
                : named(lines.subList(headings.getFirst().first(), end));
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            List<Span> header = bodies.header(heading);
            Span start = header.getFirst();
            boolean quoted = quotedIn.get(i) >= 0;
            List<String> senders = PartyNames.senders(Objects.requireNonNullElse(heading.from(), ""));
            messages.add(new Message(
                    Ids.of(fileHash, "message", start.page(), start.start()),
                    heading.kind(),
                    senders.isEmpty() ? null : senders.getFirst(),
                    senders.isEmpty() ? List.of() : senders.subList(1, senders.size()),
                    parties(heading.to()),
                    parties(heading.cc()),
                    subject(heading.subject()),
                    sent(heading.sent(), source(heading, lines, quoted), dayOrder),
                    header,
                    words.get(i),
                    quoted ? messages.get(quotedIn.get(i)).id() : null,
                    attachments(heading, words.get(i), named)));
        }
        return messages;
    }

    /// The names of files by where they stand in lines of their own.
    private static NavigableMap<Span, String> named(List<Line> lines) {
        NavigableMap<Span, String> named = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            String name = AttachmentNames.inLine(lines, at);
            if (name != null) {
                named.put(new Span(line.page(), line.wordsStart(), line.wordsEnd()), name);
            }
        }
        return named;
    }

    /// Those that its header names, and those whose place is marked in its body.
    private static List<String> attachments(Heading heading, List<Span> body, NavigableMap<Span, String> named) {
        Stream<String> marked =
                body.stream().flatMap(span -> named.subMap(span.first(), span.last()).values().stream());
        return Stream.concat(AttachmentNames.in(heading.attached()).stream(), marked)
                .distinct()
                .toList();
    }

    /// Minutes and releases may tell their day in their first sentence.
    private static DateSource source(Heading heading, List<Line> lines, boolean quoted) {
        String printed = heading.sent();
        boolean apart = printed == null
                || heading.kind().isByProgram()
                || (heading.subject() != null && heading.subject().contains(printed))
                || lines.subList(heading.first(), heading.last() + 1).stream()
                        .anyMatch(line -> line.text().contains(printed.strip()));
        return quoted ? DateSource.QUOTED_HEADER : apart ? DateSource.HEADER : DateSource.BODY;
    }

    private static List<String> parties(List<String> fields) {
        return fields.stream().flatMap(field -> PartyNames.all(field).stream()).toList();
    }

    private static @Nullable String subject(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        // Some archives print the label's sign twice.
        return printed.strip().replaceAll("\\s+", " ").replaceFirst("^: ", "");
    }

    private static @Nullable Sent sent(@Nullable String printed, DateSource source, DayOrder dayOrder) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        SentTimes.Reading reading = SentTimes.read(printed, dayOrder);
        return reading == null
                ? new Sent(null, null, printed.strip(), source, null)
                : new Sent(
                        reading.time(),
                        reading.zone(),
                        printed.strip(),
                        source,
                        reading.repairs().isEmpty() ? null : String.join("; ", reading.repairs()));
    }
}
