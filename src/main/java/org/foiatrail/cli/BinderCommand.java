package org.foiatrail.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExhibitRow;
import org.foiatrail.render.Format;
import org.foiatrail.render.Output;
import org.foiatrail.render.chronology.ChronologyFormat;
import org.foiatrail.render.chronology.ChronologyLook;
import org.foiatrail.render.chronology.ChronologyOutput;
import org.foiatrail.render.row.Totals;
import org.foiatrail.workflow.chronology.MakeBinder;
import org.foiatrail.workflow.chronology.MakeTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "binder",
        description =
                "The pages that a timeline cites as stamped exhibits in one PDF, with its chronology and a sheet of"
                        + " its quotes.",
        mixinStandardHelpOptions = true)
final class BinderCommand implements Callable<Integer> {
    static final String QUOTES = "quotes.csv";
    private static final String EXHIBITS = "exhibits.pdf";
    private static final String CHRONOLOGY = "chronology.docx";

    private final Console console;
    private final Globals globals;

    @Mixin
    EventOptions events = new EventOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the binder goes.")
    Path folder = Path.of("");

    @Option(
            names = "--include-private",
            description = "With pages that show private persons' numbers and addresses, which are left out otherwise.")
    boolean includePrivate;

    BinderCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        MakeTimeline.Result timeline = events.timeline(globals);
        timeline.notes().forEach(why -> console.say("foiatrail: " + why));
        Chronology chronology = timeline.chronology();
        boolean complete = timeline.completeness().complete();
        make();
        List<ExhibitRow> quotes = new ArrayList<>();
        Target.bytes(
                console,
                folder.resolve(EXHIBITS),
                out -> quotes.addAll(new MakeBinder(globals.home())
                        .write(out, chronology, events.selection.selection(), events.starsAlone(), includePrivate)));
        int shown = chronology.dated().size() + chronology.undated().size();
        ChronologyLook look = new ChronologyLook(null, false, false, includePrivate, null);
        Target.bytes(
                console,
                folder.resolve(CHRONOLOGY),
                out -> new ChronologyOutput(ChronologyFormat.DOCX, false, 0, look)
                        .write(out, chronology, new Totals(shown, timeline.total(), complete, "events")));
        Totals totals = new Totals(quotes.size(), quotes.size(), complete, "quotes");
        Target.write(
                console,
                folder.resolve(QUOTES),
                out -> new Output(Format.CSV, false, 0).write(out, ExhibitRow.class, quotes, totals));
        say(quotes);
        if (!complete) {
            console.say("foiatrail: " + timeline.completeness().warning());
        }
        boolean none = quotes.stream().allMatch(quote -> quote.exhibit() == null);
        return ExitCode.of(none, complete).value;
    }

    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot make " + folder + ": " + e.getMessage(), e);
        }
    }

    private void say(List<ExhibitRow> quotes) {
        long exhibits = quotes.stream()
                .map(ExhibitRow::exhibit)
                .filter(exhibit -> exhibit != null)
                .distinct()
                .count();
        console.out()
                .println(exhibits + " exhibits, " + quotes.size() + " quotes: " + folder.resolve(EXHIBITS) + ", "
                        + CHRONOLOGY + ", " + QUOTES);
        quotes.stream()
                .filter(quote -> quote.leftOut() != null)
                .map(quote -> "foiatrail: left out " + Citation.of(quote.at()).pageOnly() + ": " + quote.leftOut())
                .distinct()
                .forEach(console::say);
    }
}
