package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Passage;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Segments;
import org.foiatrail.model.SheetText;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a file's pages into passages: runs of text that belong to one message, or to none.
public final class Passages {
    /// How much of either side of a page break a phrase may need.
    private static final int BRIDGE = 160;

    private final FileView view;
    private final AgencyForms agencies;
    /// The text of pages without the numbers of their lines.
    private final Map<Integer, String> unnumbered = new HashMap<>();

    private final Map<Integer, List<Owned>> owned = new HashMap<>();
    private final Map<Integer, List<Span>> margins = new HashMap<>();
    private final Map<Integer, List<Mention>> mentions;
    private final Map<Integer, List<Redaction>> redactions;

    private record Owned(Span span, Message message) {}

    /// A stretch of a page and whose it is.
    private record Run(Span span, @Nullable Message message, boolean margin) {}

    private Passages(FileView view, AgencyForms agencies) {
        this.view = view;
        this.agencies = agencies;
        Segments segments = view.found().segments();
        for (Message message : segments.messages()) {
            for (List<Span> spans : List.of(message.header(), message.body())) {
                for (Span span : spans) {
                    owned.computeIfAbsent(span.page(), p -> new ArrayList<>()).add(new Owned(span, message));
                }
            }
        }
        owned.values().forEach(list -> list.sort(Comparator.comparing(Owned::span)));
        mentions = view.mentions().stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.spans().getFirst().page()));
        redactions = segments.redactions().stream()
                .collect(Collectors.groupingBy(redaction -> redaction.span().page()));
        segments.margins()
                .forEach(span -> margins.computeIfAbsent(span.page(), p -> new ArrayList<>())
                        .add(span));
    }

    /// The passages of a file, in order.
    public static List<Passage> of(FileView view, AgencyForms agencies) {
        return new Passages(view, agencies).cut();
    }

    private List<Passage> cut() {
        List<Passage> passages = new ArrayList<>();
        List<Page> pages = view.pages();
        for (int i = 0; i < pages.size(); i++) {
            List<Run> runs = runs(pages.get(i));
            int last = lastOfBody(runs);
            for (int r = 0; r < runs.size(); r++) {
                boolean runsOn = r == last && i + 1 < pages.size();
                passages.add(passage(runs.get(r), runsOn ? bridge(runs.get(r), pages.get(i + 1)) : null));
            }
        }
        return passages;
    }

    private Passage passage(Run run, Passage.@Nullable Bridge bridge) {
        Message message = run.message();
        List<Span> spans = List.of(run.span());
        return new Passage(
                view.located("passage", spans),
                words(run.span()),
                message == null ? kind(run.span().page()) : Words.dashed(message.kind()),
                message == null ? null : message.senders(),
                message == null ? null : message.subject(),
                message == null || message.sent() == null
                        ? null
                        : message.sent().time(),
                message == null || message.sent() == null
                        ? null
                        : Words.dashed(message.sent().source()),
                message == null ? null : message.id(),
                bridge,
                tags(run.span(), 0),
                exemptions(run.span()));
    }

    /// A phrase runs on from one line to the next, whatever number the next one bears.
    private String words(Span stretch) {
        return unnumbered
                .computeIfAbsent(stretch.page(), page -> LineNumbers.without(view.page(page)))
                .substring(stretch.start(), stretch.end());
    }

    /// The mentions that begin in a stretch.
    ///
    /// @param shift how much text stands before the stretch
    private List<Passage.Tag> tags(Span stretch, int shift) {
        List<Passage.Tag> tags = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(stretch.page(), List.of())) {
            Span span = mention.spans().getFirst();
            if (stretch.start() <= span.start() && span.start() < stretch.end()) {
                int base = shift - stretch.start();
                tags.add(new Passage.Tag(
                        mention.kind(),
                        mention.canonical() == null ? mention.value() : mention.canonical(),
                        mention.stance() == null ? null : mention.stance().label(),
                        base + span.start(),
                        base + Math.min(span.end(), stretch.end()),
                        agencies.of(mention)));
            }
        }
        return tags;
    }

    private List<String> exemptions(Span stretch) {
        return redactions.getOrDefault(stretch.page(), List.of()).stream()
                .filter(redaction -> stretch.start() <= redaction.span().start()
                        && redaction.span().start() <= stretch.end())
                .flatMap(redaction -> redaction.exemptions().stream())
                .distinct()
                .toList();
    }

    private @Nullable String kind(int page) {
        return SheetText.isSheet(view.page(page)) ? Passage.SHEET : null;
    }

    /// The page cut where its owner changes; what is blank between two runs belongs to none. A page without messages
    /// is one run.
    private List<Run> runs(Page page) {
        String text = page.text();
        List<Owned> here = owned.getOrDefault(page.number(), List.of());
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Owned next : here) {
            int start = Math.max(at, next.span().start());
            if (start < next.span().end()) {
                addUnowned(runs, page, at, start);
                add(runs, new Run(new Span(page.number(), start, next.span().end()), next.message(), false));
                at = next.span().end();
            }
        }
        addUnowned(runs, page, at, text.length());
        return runs;
    }

    private void addUnowned(List<Run> runs, Page page, int start, int end) {
        if (start < end && !page.text().substring(start, end).isBlank()) {
            boolean all = start == 0 && end == page.text().length();
            add(runs, new Run(new Span(page.number(), start, end), null, !all));
        }
    }

    private static void add(List<Run> runs, Run run) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && same(last.message(), run.message())) {
            Span joined =
                    new Span(run.span().page(), last.span().start(), run.span().end());
            runs.set(runs.size() - 1, new Run(joined, run.message(), run.margin()));
        } else {
            runs.add(run);
        }
    }

    private static int lastOfBody(List<Run> runs) {
        int last = runs.size() - 1;
        while (last >= 0 && runs.get(last).margin()) {
            last--;
        }
        return last;
    }

    private static boolean same(@Nullable Message one, @Nullable Message other) {
        return Objects.equals(one == null ? null : one.id(), other == null ? null : other.id());
    }

    /// The words on both sides of the break after `run`, if they belong together.
    private Passage.@Nullable Bridge bridge(Run run, Page next) {
        Run first = runs(next).stream().filter(r -> !r.margin()).findFirst().orElse(null);
        if (first == null || !same(first.message(), run.message())) {
            return null;
        }
        Page page = view.page(run.span().page());
        Span tail = within(page, run.span(), true);
        Span head = within(next, first.span(), false);
        if (tail == null || head == null) {
            return null;
        }
        String text = page.text().substring(tail.start(), tail.end()) + "\n"
                + next.text().substring(head.start(), head.end());
        String words = words(tail) + "\n" + words(head);
        List<Passage.Tag> tags = new ArrayList<>(tags(tail, 0));
        tags.addAll(tags(head, tail.end() - tail.start() + 1));
        return new Passage.Bridge(text, words, tail, head, tags);
    }

    /// The last or first words of a run, without the margin's.
    private @Nullable Span within(Page page, Span run, boolean atEnd) {
        int start = run.start();
        int end = run.end();
        for (Span margin : margins.getOrDefault(page.number(), List.of())) {
            boolean inLowerHalf = margin.start() - run.start() > run.end() - margin.end();
            if (atEnd && inLowerHalf) {
                end = Math.min(end, margin.start());
            } else if (!atEnd && !inLowerHalf) {
                start = Math.max(start, margin.end());
            }
        }
        while (start < end && Character.isWhitespace(page.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(page.text().charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        return atEnd
                ? new Span(page.number(), Math.max(start, end - BRIDGE), end)
                : new Span(page.number(), start, Math.min(end, start + BRIDGE));
    }
}
