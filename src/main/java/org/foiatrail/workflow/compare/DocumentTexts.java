package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.model.Stamp;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.Token;
import org.foiatrail.relate.text.Tokens;
import org.foiatrail.workflow.FileView;

/// The words of files as they are compared: margins, stamps and numbers of lines left out, labels and boxes as holes.
public final class DocumentTexts {
    // A row of dashes may have been read as a short word.
    private static final Pattern SEPARATOR = Pattern.compile(
            "^(?:\\p{L}{1,3} )?[^\\p{L}\\n]{0,40}"
                    + "(?:Original Message|Forwarded (?:by|message)[^\\n]{0,80})[^\\p{L}\\n]{0,40}$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /// Such files are often what a machine read elsewhere.
    private static final Pattern PLAIN_TEXT = Pattern.compile("\\.(?:txt|text|md)$", Pattern.CASE_INSENSITIVE);

    private DocumentTexts() {}

    /// The whole file as one document.
    public static DocumentText of(FileView view, Banners banners) {
        return of(view, view.file().content(), view.pages(), banners);
    }

    /// Some pages of a file.
    public static DocumentText of(FileView view, int firstPage, int lastPage, Banners banners) {
        boolean whole = firstPage == 1 && lastPage == view.pages().size();
        return of(view, whole ? view.file().content() : "", view.pages().subList(firstPage - 1, lastPage), banners);
    }

    private static DocumentText of(FileView view, String content, List<Page> pages, Banners banners) {
        Segments segments = view.found().segments();
        Map<Integer, List<Span>> margins = byPage(Stream.concat(
                segments.margins().stream(),
                segments.stamps().stream()
                        .filter(stamp -> isNumber(view, stamp))
                        .map(Stamp::span)));
        Map<Integer, List<Redaction>> redactions = segments.redactions().stream()
                .filter(redaction -> redaction.kind() != Redaction.Kind.PAGE)
                .collect(Collectors.groupingBy(redaction -> redaction.span().page()));
        List<Span> starts =
                segments.messages().stream().map(Message::start).sorted().toList();
        Map<Integer, List<Span>> headers =
                // A paper's title is words of its own.
                byPage(segments.messages().stream()
                        .filter(message -> message.kind() != Message.Kind.PAPER)
                        .flatMap(message -> message.header().stream()));
        List<Token> tokens = new ArrayList<>();
        for (Page page : pages) {
            List<Span> holes = redactions.getOrDefault(page.number(), List.of()).stream()
                    .map(Redaction::span)
                    .toList();
            List<Span> edges = new ArrayList<>(margins.getOrDefault(page.number(), List.of()));
            edges.addAll(banners.on(page));
            List<Span> left = new ArrayList<>(PageEdges.widened(page.text(), edges));
            left.addAll(separators(page));
            left.addAll(LineNumbers.on(page));
            List<Span> heads = headers.getOrDefault(page.number(), List.of());
            Tokens.of(page, left, holes, recognised(view, page)).stream()
                    .map(token -> token.inHeader(within(token, heads)))
                    .forEach(tokens::add);
        }
        return new DocumentText(
                view.document(pages.isEmpty() ? 1 : pages.getFirst().number()),
                content,
                view.file().production(),
                view.file().path(),
                tokens,
                starts(tokens, starts));
    }

    /// Whether its words were read from a picture, here or by whoever made the file.
    private static boolean recognised(FileView view, Page page) {
        return page.origin() != Page.Origin.EMBEDDED
                || !page.layout().images().isEmpty()
                || PLAIN_TEXT.matcher(view.file().path()).find();
    }

    /// Whether it is one of the page's Bates numbers: other numbers at the edge of a page are words like all
    /// others.
    private static boolean isNumber(FileView view, Stamp stamp) {
        return view.numbers().getOrDefault(stamp.span().page(), List.of()).stream()
                .anyMatch(bates -> bates.endsWith(Long.toString(stamp.number())));
    }

    private static boolean within(Token token, List<Span> spans) {
        return spans.stream()
                .anyMatch(
                        span -> span.contains(token.span().page(), token.span().start()));
    }

    /// `-----Original Message-----` stands between two messages or does not, as the mail program likes.
    private static List<Span> separators(Page page) {
        List<Span> found = new ArrayList<>();
        Matcher line = SEPARATOR.matcher(page.text());
        while (line.find()) {
            found.add(new Span(page.number(), line.start(), line.end()));
        }
        return found;
    }

    /// The first token of each message.
    private static List<Integer> starts(List<Token> tokens, List<Span> headers) {
        List<Integer> starts = new ArrayList<>();
        int header = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean first = false;
            while (header < headers.size()
                    && !isAfter(headers.get(header), tokens.get(i).span())) {
                first = true;
                header++;
            }
            if (first) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isAfter(Span header, Span word) {
        return header.page() == word.page() ? header.start() > word.start() : header.page() > word.page();
    }

    private static Map<Integer, List<Span>> byPage(Stream<Span> spans) {
        Map<Integer, List<Span>> byPage = new HashMap<>();
        spans.forEach(span ->
                byPage.computeIfAbsent(span.page(), page -> new ArrayList<>()).add(span));
        return byPage;
    }
}
