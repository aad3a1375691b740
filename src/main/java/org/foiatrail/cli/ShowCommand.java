package org.foiatrail.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.render.text.Wording;
import org.foiatrail.workflow.ShowCitation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Print the words or the page that a citation names.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private static final int LEAST_DPI = 20;
    private static final int MOST_DPI = 1200;

    private final Console console;
    private final Globals globals;

    /// Several where a Bates number or path with a blank in it is not quoted.
    @Parameters(
            paramLabel = "CITATION",
            arity = "1..*",
            description = "[PRODUCTION:]PATH#PAGE[@START-END] or [PRODUCTION:]BATES.")
    List<String> citation = List.of();

    @Option(names = "--image", paramLabel = "FILE.png", description = "Write the page's picture to FILE.png.")
    @Nullable
    Path image;

    @Option(names = "--dpi", paramLabel = "N", defaultValue = "150", description = "Of the picture; default 150.")
    int dpi;

    ShowCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ShowCitation show = new ShowCitation(globals.home());
        String cited = String.join(" ", citation);
        if (image != null) {
            return writeImage(show, cited, image);
        }
        List<ShowCitation.Shown> places = show.find(cited);
        if (places.size() > 1) {
            console.say("foiatrail: '" + cited + "' fits " + places.size() + " places; name one of them");
            places.forEach(place -> console.out()
                    .println(Wording.line(Citation.of(place.at()).pageOnly().toString())));
            return ExitCode.USAGE.value;
        }
        ShowCitation.Shown place = places.getFirst();
        console.say(heading(place));
        place.said().forEach(console::say);
        console.out().println(Wording.clean(String.valueOf(place.at().quote())));
        return ExitCode.OK.value;
    }

    private Integer writeImage(ShowCitation show, String cited, Path target) {
        byte[] png = show.image(cited, Checked.between("--dpi", dpi, LEAST_DPI, MOST_DPI));
        try {
            Files.write(target, png);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot write " + target + ": " + e.getMessage(), e);
        }
        return ExitCode.OK.value;
    }

    private static String heading(ShowCitation.Shown place) {
        Located at = place.at();
        return Citation.of(at).pageOnly()
                + (at.bates() == null ? "" : "  " + at.bates())
                + "  " + at.origin() + " " + at.confidence() + "  " + place.reason();
    }
}
