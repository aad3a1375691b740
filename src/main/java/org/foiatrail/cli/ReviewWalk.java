package org.foiatrail.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Wording;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/// Walks events in a terminal, a key for each thing that can be said of one.
final class ReviewWalk {
    private static final String KEYS = "c confirm, e correct, s star, n note, i image, Enter skip, b back, q quit";

    /// What keys ask for.
    private enum Step {
        CONFIRM,
        CORRECT,
        STAR,
        NOTE,
        IMAGE,
        SKIP,
        BACK,
        QUIT,
        UNKNOWN
    }

    /// Where what is said goes.
    interface Desk {
        /// Writes it down; gives a line that says what came of it.
        String say(EventRow event, Said said);

        /// Shows the page's picture.
        ///
        /// @return a line that says where it is
        String image(EventRow event);
    }

    private final Terminal terminal;
    private final Desk desk;
    private final LineReader lines;
    private final List<EventRow> events;
    private final Set<Integer> done = new HashSet<>();
    private final Set<Integer> starred = new HashSet<>();

    ReviewWalk(Terminal terminal, Desk desk, List<EventRow> events) {
        this.terminal = terminal;
        this.desk = desk;
        this.events = List.copyOf(events);
        this.lines = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).starred()) {
                starred.add(i);
            }
        }
    }

    /// Goes from event to event until all are seen or the user has enough.
    ///
    /// @return how many were confirmed or corrected
    int walk() {
        int at = 0;
        show(at);
        while (at < events.size()) {
            Step step = key();
            int next = switch (step) {
                case QUIT -> events.size();
                case SKIP -> at + 1;
                case BACK -> Math.max(0, at - 1);
                case UNKNOWN -> {
                    say(KEYS);
                    yield at;
                }
                default -> act(step, at) ? at + 1 : at;
            };
            boolean moved = next != at || step == Step.BACK;
            at = next;
            if (moved && at < events.size()) {
                show(at);
            }
        }
        return done.size();
    }

    /// @return true if the event needs no more
    private boolean act(Step step, int at) {
        EventRow event = events.get(at);
        return switch (step) {
            case CONFIRM -> settle(at, Said.compared(Status.CONFIRMED));
            case CORRECT -> {
                String words = Wording.line(event.at().quote());
                String reading = ask("to be read: ", words);
                yield reading != null && !reading.equals(words) && settle(at, Said.corrected(reading));
            }
            case STAR -> {
                boolean star = !starred.remove(at);
                if (star) {
                    starred.add(at);
                }
                say((star ? "star: " : "no star: ") + desk.say(event, Said.starred(star)));
                yield false;
            }
            case NOTE -> {
                String note = ask("note: ", "");
                if (note != null) {
                    say(desk.say(event, Said.noted(note)));
                }
                yield false;
            }
            default -> {
                say(desk.image(event));
                yield false;
            }
        };
    }

    private boolean settle(int at, Said said) {
        say(desk.say(events.get(at), said));
        done.add(at);
        return true;
    }

    private Step key() {
        KeyMap<Step> keys = new KeyMap<>();
        keys.bind(Step.CONFIRM, "c");
        keys.bind(Step.CORRECT, "e");
        keys.bind(Step.STAR, "s");
        keys.bind(Step.NOTE, "n");
        keys.bind(Step.IMAGE, "i");
        keys.bind(Step.SKIP, "\r", "\n", " ", "j");
        keys.bind(Step.BACK, "b", "k");
        keys.bind(Step.QUIT, "q", KeyMap.ctrl('D'), KeyMap.ctrl('C'));
        arrow(keys, Step.SKIP, Capability.key_down);
        arrow(keys, Step.BACK, Capability.key_up);
        keys.setUnicode(Step.UNKNOWN);
        keys.setNomatch(Step.UNKNOWN);
        Attributes before = terminal.enterRawMode();
        try {
            Step step = new BindingReader(terminal.reader()).readBinding(keys);
            // The input has ended.
            return step == null ? Step.QUIT : step;
        } finally {
            terminal.setAttributes(before);
        }
    }

    private void arrow(KeyMap<Step> keys, Step step, Capability capability) {
        String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) {
            keys.bind(step, sequence);
        }
    }

    /// A line, null if there is none or it is empty.
    private @Nullable String ask(String prompt, String before) {
        try {
            String line = lines.readLine(prompt, null, before).strip();
            return line.isEmpty() ? null : line;
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        }
    }

    private void show(int at) {
        EventRow event = events.get(at);
        say("");
        say("[" + (at + 1) + " of " + events.size() + "]" + (done.contains(at) ? " reviewed just now" : ""));
        Wording.heading(event).forEach(this::say);
        say("");
        block("    ", event.before(), AttributedStyle.DEFAULT.faint());
        block("  > ", event.at().quote(), AttributedStyle.DEFAULT.bold());
        block("    ", event.after(), AttributedStyle.DEFAULT.faint());
        say("");
        say(KEYS);
    }

    private void block(String margin, @Nullable String text, AttributedStyle style) {
        String clean = Wording.clean(text == null ? "" : text).strip();
        clean.lines().forEach(line -> new AttributedString(margin + line, style).println(terminal));
    }

    private void say(String line) {
        terminal.writer().println(line);
        terminal.flush();
    }
}
