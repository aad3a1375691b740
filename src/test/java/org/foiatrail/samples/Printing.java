package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiatrail.samples.Block.Look;
import org.foiatrail.samples.Fact.Redaction;
import org.foiatrail.samples.Fact.Spared;
import org.foiatrail.samples.Fact.Start;
import org.jspecify.annotations.Nullable;

/// Turns mails and the mails quoted in them into blocks, as a mail program prints them.
final class Printing {
    private final Story story;
    private final int release;

    Printing(Story story, int release) {
        this.story = story;
        this.release = release;
    }

    /// The whole chain, newest first.
    List<Block> chain(Item item, HeaderStyle style, Look body) {
        List<Block> blocks = new ArrayList<>();
        message(item, style, body, false, blocks);
        return blocks;
    }

    /// The body alone, for formats that keep the header elsewhere; quoted messages follow it.
    List<Block> bodyAndQuoted(Item item, Look body) {
        List<Block> blocks = new ArrayList<>();
        paragraphs(item, body, blocks);
        quoted(item, body, blocks);
        return blocks;
    }

    private void message(Item item, HeaderStyle style, Look body, boolean quoted, List<Block> blocks) {
        List<Block> header = header(item, style, body);
        Block first = header.getFirst();
        Start start = new Start(copy(item, quoted, item.sent().isPresent()));
        header.set(0, Block.of(first.text().with(start), first.look()));
        blocks.addAll(header);
        paragraphs(item, body, blocks);
        quoted(item, body, blocks);
    }

    private void quoted(Item item, Look body, List<Block> blocks) {
        Optional<String> id = item.field("quotes");
        if (id.isEmpty()) {
            return;
        }
        Item older = story.item(id.get());
        String manner = item.field("manner").orElse("original");
        switch (manner) {
            case "original" -> {
                blocks.add(Block.of(Marked.plain("-----Original Message-----"), body.after(0)));
                message(older, HeaderStyle.OUTLOOK, body, true, blocks);
            }
            case "rule" -> {
                blocks.add(Block.of(Marked.plain("_".repeat(40)), body.after(2)));
                message(older, HeaderStyle.EXCHANGE, body, true, blocks);
            }
            case "blackberry" -> {
                blocks.add(Block.of(Marked.plain("----- Original Message -----"), body.after(0)));
                message(older, HeaderStyle.BLACKBERRY, body, true, blocks);
            }
            case "wrote" -> wrote(older, body, blocks);
            default -> throw new IllegalArgumentException("no such manner of quoting: " + manner);
        }
    }

    /// `On May 11, 2010, at 2:33 PM, Dana Whitlock wrote:`, and every line behind a `>`.
    private void wrote(Item item, Look body, List<Block> blocks) {
        Look quote = body.quote("> ");
        String time = item.sent()
                .map(sent -> "On "
                        + HeaderStyle.TABLE.time(sent).replaceAll("^\\w+, ", "").replaceAll("(\\d{4}) ", "$1, at ")
                        + ", ")
                .orElse("");
        MessageCopy full = copy(item, true, item.sent().isPresent());
        MessageCopy shown = new MessageCopy(item, full.from(), List.of(), List.of(), null, full.sent(), true);
        Marked line = Marked.join(
                "",
                List.of(
                        Marked.plain(time),
                        party(item.parties("from").getFirst(), item, null),
                        Marked.plain(" wrote:")));
        blocks.add(Block.of(line.with(new Start(shown)), body));
        paragraphs(item, quote, blocks);
        quoted(item, quote, blocks);
    }

    private void paragraphs(Item item, Look look, List<Block> blocks) {
        blocks.addAll(Body.blocks(markup(item), item.body(), look));
    }

    Markup markup(Item item) {
        String speaker =
                item.field("from").isEmpty() ? "" : name(item.parties("from").getFirst(), item);
        return new Markup(story.places(), release, speaker);
    }

    List<Block> header(Item item, HeaderStyle style, Look body) {
        Look look = body.after(0).tab(style == HeaderStyle.TABLE ? 90 : 0);
        List<Block> blocks = new ArrayList<>();
        header(item, style).forEach(line -> blocks.add(Block.of(line, look)));
        Block last = blocks.removeLast();
        blocks.add(Block.of(last.text(), look.after(body.size() * 1.1)));
        return blocks;
    }

    private List<Marked> header(Item item, HeaderStyle style) {
        List<Marked> lines = new ArrayList<>();
        for (String label : style.labels()) {
            value(item, label, style).ifPresent(value -> {
                Marked name = Marked.bold(label + ":");
                String gap = style == HeaderStyle.TABLE ? "\t" : " ";
                lines.add(name.plus(Marked.plain(gap)).plus(value));
            });
        }
        return lines;
    }

    private Optional<Marked> value(Item item, String label, HeaderStyle style) {
        return switch (label) {
            case "From" -> Optional.of(party(item.parties("from").getFirst(), item, style));
            case "Sent", "Date" -> item.sent().map(sent -> Marked.plain(style.time(sent)));
            case "To", "Cc" -> {
                List<Marked> parties = item.parties(label.equals("To") ? "to" : "cc").stream()
                        .map(party -> recipient(party, item, style))
                        .toList();
                yield parties.isEmpty() ? Optional.empty() : Optional.of(Marked.join("; ", parties));
            }
            case "Subject" -> item.field("subject").map(markup(item)::read);
            case "Attachments" -> item.field("attachments").map(Marked::plain);
            case "Importance" -> item.field("importance").map(Marked::plain);
            default -> throw new IllegalArgumentException(label);
        };
    }

    private Marked party(String party, Item item, @Nullable HeaderStyle style) {
        Person person = story.person(id(party), item.id());
        return hide(party, item, style == null ? person.name() : style.sender(person));
    }

    private Marked recipient(String party, Item item, HeaderStyle style) {
        return hide(party, item, style.recipient(story.person(id(party), item.id())));
    }

    private Marked hide(String party, Item item, String shown) {
        if (!party.startsWith("!")) {
            return Marked.plain(shown);
        }
        return hidden(party)
                ? Marked.plain(item.label()).with(new Redaction(item.label(), shown))
                : Marked.plain(shown).with(new Spared(item.label()));
    }

    /// `!id` is hidden in both releases, `!1id` in the first, `!2id` in the second.
    private boolean hidden(String party) {
        if (!party.startsWith("!")) {
            return false;
        }
        char which = party.charAt(1);
        return !Character.isDigit(which) || which - '0' == release;
    }

    private static String id(String party) {
        return party.replaceFirst("^![12]?", "");
    }

    String name(String party, Item item) {
        return hidden(party)
                ? org.foiatrail.model.Message.REDACTED
                : story.person(id(party), item.id()).name();
    }

    MessageCopy copy(Item item, boolean quoted, boolean dated) {
        return new MessageCopy(
                item,
                item.field("from").map(from -> name(from, item)).orElse(null),
                item.parties("to").stream().map(party -> name(party, item)).toList(),
                item.parties("cc").stream().map(party -> name(party, item)).toList(),
                item.field("subject")
                        .map(subject ->
                                Marked.flatten(markup(item).read(subject).text()))
                        .orElse(null),
                dated ? item.field("sent").orElse(null) : null,
                quoted);
    }
}
