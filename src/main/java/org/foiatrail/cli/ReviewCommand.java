package org.foiatrail.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Compared;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Wording;
import org.foiatrail.workflow.RecordDecisions;
import org.foiatrail.workflow.RecordDecisions.Said;
import org.foiatrail.workflow.ShowCitation;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "review",
        description = "Walk the events of a timeline whose quotation nobody has compared with the image; without a"
                + " terminal, list them.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer>, ReviewWalk.Desk {
    private static final int DPI = 150;

    private final Console console;
    private final Globals globals;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    Signature signature = new Signature();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where pictures of pages go; default a temporary folder.")
    @Nullable
    Path folder;

    ReviewCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        if (console.terminal()) {
            try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
                return review(terminal);
            } catch (IOException e) {
                throw new CorpusException(CorpusException.Kind.IO, "cannot use the terminal: " + e.getMessage(), e);
            }
        }
        return review(null);
    }

    /// @param terminal null if there is none
    int review(@Nullable Terminal terminal) {
        MakeTimeline.Result timeline = events.timeline(globals);
        List<EventRow> open = Stream.concat(
                        timeline.chronology().dated().stream(), timeline.chronology().undated().stream())
                .filter(event -> !Compared.isByPerson(event.review()))
                .toList();
        timeline.notes().forEach(why -> console.say("foiatrail: " + why));
        if (terminal == null) {
            open.forEach(event -> console.out()
                    .println(Wording.line(citation(event)) + "  "
                            + Wording.heading(event).getFirst()));
        } else if (!open.isEmpty()) {
            int done = new ReviewWalk(terminal, this, open).walk();
            console.say(done + " reviewed, " + (open.size() - done) + " left");
        }
        if (!timeline.completeness().complete()) {
            console.say("foiatrail: " + timeline.completeness().warning());
        }
        return ExitCode.of(open.isEmpty(), timeline.completeness().complete()).value;
    }

    @Override
    public String say(EventRow event, Said said) {
        RecordDecisions.Recorded recorded = new RecordDecisions(globals.home())
                .record(List.of(citation(event)), said, signature.by(console), signature.day())
                .getFirst();
        return (recorded.added() ? "written: " : "as before: ") + Wording.line(recorded.place());
    }

    @Override
    public String image(EventRow event) {
        String page = Citation.of(event.at()).pageOnly().toString();
        try {
            byte[] png = new ShowCitation(globals.home()).image(page, DPI);
            Path target = pictures().resolve(page.replaceAll("[^\\w.-]+", "-") + ".png");
            Files.write(target, png);
            return (new Viewer(console).open(target, 1) ? "opened " : "see ") + target;
        } catch (IOException e) {
            return "the picture cannot be written: " + e.getMessage();
        } catch (CorpusException e) {
            // One page that cannot be drawn does not end the walk.
            return Objects.requireNonNullElse(e.getMessage(), "the page cannot be drawn");
        }
    }

    private Path pictures() throws IOException {
        Path made = folder;
        if (made == null) {
            made = Files.createTempDirectory("foiatrail-review");
            folder = made;
        }
        return Files.createDirectories(made);
    }

    private static String citation(EventRow event) {
        return Citation.of(event.at()).toString();
    }
}
