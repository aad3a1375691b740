package org.foiatrail.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.samples.Block.Look;
import org.foiatrail.samples.Fact.Start;

/// Sets memos, letters, notes and papers that are no message.
final class Documents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final Pattern FIELD = Pattern.compile("\\$([a-z]+)");

    private final Story story;
    private final Printing printing;

    Documents(Story story, Printing printing) {
        this.story = story;
        this.printing = printing;
    }

    List<Block> blocks(Item item, Look look) {
        List<Block> blocks = new ArrayList<>();
        switch (item.kind()) {
            case "memo" -> memo(item, look, blocks);
            case "letter" -> letter(item, look, blocks);
            case "note" -> note(item, look, blocks);
            case "paper", "page" -> paper(item, look, blocks);
            default -> throw new IllegalArgumentException("no document: " + item.id());
        }
        blocks.addAll(Body.blocks(printing.markup(item), body(item), look));
        if (item.kind().equals("letter")) {
            Person signer = story.person(item.parties("from").getFirst(), item.id());
            blocks.add(Block.of(Marked.plain("Sincerely,"), look.after(30)));
            blocks.add(Block.of(Marked.plain(signer.name()), look.after(0)));
            blocks.add(Block.of(Marked.plain(signer.title()), look));
        }
        return blocks;
    }

    /// The body, or that of the form it fills in.
    private String body(Item item) {
        String source = item.field("form").map(form -> story.item(form).body()).orElse(item.body());
        Matcher matcher = FIELD.matcher(source);
        return matcher.replaceAll(field -> Matcher.quoteReplacement(item.field(field.group(1))
                .orElseThrow(() -> new IllegalArgumentException(item.id() + " lacks " + field.group()))));
    }

    private void paper(Item item, Look look, List<Block> blocks) {
        item.field("title")
                .map(title -> read(item, title).with(new Fact.Bold()))
                .map(title -> item.isMessage() ? title.with(new Start(MessageCopy.ofPaper(item, title))) : title)
                .ifPresent(title -> blocks.add(Block.of(title, look.after(14))));
        item.field("head").map(head -> read(item, head)).ifPresent(head -> blocks.add(Block.of(head, look.after(14))));
    }

    private void memo(Item item, Look look, List<Block> blocks) {
        Look line = look.tab(80).after(5);
        blocks.add(Block.of(Marked.bold(item.field("title").orElse("MEMORANDUM")), look.after(14)));
        Marked to = Marked.bold("MEMORANDUM FOR:").plus(Marked.plain("\t" + titled(item, "to")));
        blocks.add(Block.of(to.with(new Start(copy(item))), line.tab(150)));
        blocks.add(Block.of(Marked.bold("FROM:").plus(Marked.plain("\t" + titled(item, "from"))), line.tab(150)));
        date(item)
                .ifPresent(date ->
                        blocks.add(Block.of(Marked.bold("DATE:").plus(Marked.plain("\t" + date)), line.tab(150))));
        Marked subject = Marked.bold("SUBJECT:")
                .plus(Marked.plain("\t"))
                .plus(read(item, item.field("subject").orElse("")));
        blocks.add(Block.of(subject, line.tab(150).after(16)));
    }

    private void letter(Item item, Look look, List<Block> blocks) {
        Person signer = story.person(item.parties("from").getFirst(), item.id());
        Person reader = story.person(item.parties("to").getFirst(), item.id());
        Marked head = Marked.bold(signer.agency()).with(new Start(copy(item)));
        blocks.add(Block.of(story.places().find(head), look.after(16)));
        date(item).ifPresent(date -> blocks.add(Block.of(Marked.plain(date), look.after(14))));
        blocks.add(Block.of(Marked.plain(reader.name()), look.after(0)));
        blocks.add(Block.of(Marked.plain(reader.title()), look.after(0)));
        blocks.add(Block.of(story.places().find(Marked.plain(reader.agency())), look.after(14)));
        item.field("subject")
                .ifPresent(subject ->
                        blocks.add(Block.of(Marked.bold("Re: ").plus(read(item, subject)), look.after(14))));
        blocks.add(Block.of(Marked.plain("Dear " + reader.name() + ":"), look));
    }

    private void note(Item item, Look look, List<Block> blocks) {
        Marked title = read(item, item.field("subject").orElse("Notes")).with(new Fact.Bold());
        blocks.add(Block.of(title.with(new Start(copy(item))), look.after(8)));
        date(item).ifPresent(date -> blocks.add(Block.of(Marked.plain("Date: " + date), look.after(0))));
        blocks.add(Block.of(Marked.plain("Notes by: " + titled(item, "from")), look.after(0)));
        blocks.add(Block.of(Marked.plain("Present: " + titled(item, "to")), look.after(14)));
    }

    private MessageCopy copy(Item item) {
        return printing.copy(item, false, true);
    }

    private String titled(Item item, String field) {
        return String.join(
                "; ",
                item.parties(field).stream()
                        .map(id -> story.person(id, item.id()))
                        .map(person ->
                                item.kind().equals("memo") ? person.name() + ", " + person.title() : person.name())
                        .toList());
    }

    private static java.util.Optional<String> date(Item item) {
        return item.field("sent")
                .map(sent -> LocalDate.parse(sent.substring(0, 10)).format(DAY));
    }

    private Marked read(Item item, String source) {
        return printing.markup(item).read(source);
    }
}
