package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.chronology.By;
import org.foiatrail.render.chronology.ChronologyFormat;
import org.foiatrail.render.chronology.ChronologyLook;
import org.foiatrail.render.chronology.ChronologyOutput;
import org.foiatrail.render.row.Totals;
import org.foiatrail.timeline.Extent;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "timeline",
        description = "Put the messages in the order they were sent, each distinct one once, each with its citation.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    EventOptions events = new EventOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    ChronologyFormat format = ChronologyFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of the standard output.")
    @Nullable
    Path file;

    @Option(names = "--by", paramLabel = "WHAT", description = "List events under ${COMPLETION-CANDIDATES}.")
    @Nullable
    By by;

    @Option(names = "--top", paramLabel = "N", description = "Only the N events that say most; see --explain.")
    @Nullable
    Integer top;

    @Option(names = "--explain", description = "Say why each event is there, where its date comes from, its weight.")
    boolean explain;

    @Option(names = "--copies", description = "List the citations of all copies.")
    boolean copies;

    @Option(
            names = "--unmasked",
            description = "Show phone, social security and A-numbers, birth dates, home and private mail addresses.")
    boolean unmasked;

    @Option(
            names = "--with-pages",
            description = "Show the whole pages that are cited, not three lines around a quote.")
    boolean withPages;

    @Option(names = "--hidden", description = "Show text found under boxes too; it may have been withheld by law.")
    boolean hidden;

    @Option(
            names = "--link-base",
            paramLabel = "URL",
            description = "Link citations in HTML to where the productions' folders stand on the web.")
    @Nullable
    String linkBase;

    @Option(
            names = "--diff",
            paramLabel = "OLD.json",
            description = "List what sets it apart from an earlier JSON export; exits 1 if anything does.")
    @Nullable
    Path earlier;

    TimelineCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        Integer most = top == null ? null : Integer.valueOf(Checked.atLeastOne("--top", top));
        Asked asked = events.asked(most);
        String version = new Version().getVersion()[0];
        if (earlier != null) {
            if (by != null || explain || copies || linkBase != null || withPages || hidden) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        "--diff lists changes, not events: leave out --by, --explain, --copies, --link-base, "
                                + "--with-pages and --hidden");
            }
            return new TimelineDiff(console, globals, format, file, unmasked).since(earlier, asked, version).value;
        }
        ChronologyLook look = new ChronologyLook(by, explain, copies, unmasked, linkBase, withPages || hidden);
        MakeTimeline.Result timeline =
                new MakeTimeline(globals.home(), new Extent(withPages, hidden)).make(asked, version);
        Chronology chronology = timeline.chronology();
        int shown = chronology.dated().size() + chronology.undated().size();
        boolean complete = timeline.completeness().complete();
        Totals totals = new Totals(shown, timeline.total(), complete, "events");
        ChronologyOutput output = new ChronologyOutput(format, file == null && console.color(), console.width(), look);
        if (shown == 0) {
            // A misspelt name is why; the rest of an empty answer must not bury it.
            timeline.notes().forEach(why -> console.say("foiatrail: " + why));
        }
        Target.Bytes writing = out -> output.write(out, chronology, totals);
        if (format == ChronologyFormat.TEXT) {
            Target.bytes(console, file, writing);
        } else {
            Target.data(console, file, writing);
        }
        if (chronology.showsHidden()) {
            console.say("foiatrail: text found under boxes is shown, marked " + Chronology.UNDER_BOX
                    + "…]: whoever withheld it may not have meant to release it; ask a lawyer before you publish");
        } else if (hidden) {
            console.say("foiatrail: no text stands under boxes of the pages cited");
        }
        if (shown < timeline.total()) {
            console.say(totals.line());
        }
        if (!events.jurisdictions.isEmpty() && (shown > 0 || format != ChronologyFormat.TEXT)) {
            chronology.about().leftOut().forEach(what -> console.say("foiatrail: left out " + what));
        }
        if (shown > 0) {
            timeline.notes().forEach(why -> console.say("foiatrail: " + why));
        }
        if (!complete) {
            console.say("foiatrail: " + timeline.completeness().warning());
        }
        return ExitCode.of(shown == 0, complete).value;
    }
}
