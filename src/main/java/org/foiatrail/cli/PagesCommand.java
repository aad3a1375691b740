package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.model.Row;
import org.foiatrail.workflow.listing.ListPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pages",
        description = "List every page, where its text comes from, and every file without pages.",
        mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {
    private static final List<String> OUTCOMES = List.of("text", "empty", "unread", "failed", "without-text");

    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--outcome",
            paramLabel = "WORD",
            split = ",",
            description = "Only these: text, empty, unread, failed, without-text.")
    List<String> outcomes = new ArrayList<>();

    @Option(names = "--doubtful", description = "Only pages to look at: low confidence, little text, failed, unread.")
    boolean doubtful;

    PagesCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        ListPages pages = new ListPages(globals.home());
        return output.print(
                        console,
                        Row.PageRow.class,
                        pages.list(selection.selection(), Checked.among("--outcome", outcomes, OUTCOMES), doubtful),
                        "pages")
                .value;
    }
}
