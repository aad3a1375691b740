package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.Hit;
import org.foiatrail.workflow.SearchCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = "Find words on pages.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Queries: secure communities (all words) | \"opt out\" (as written) | (a OR b) -c | jurisdict* |",
            "comunities~ | \"opt county\"~8 | /opt.?out/ | from:roe subject:draft sent:[2010-07 TO 2010-10]",
            "kind:email path:*.xlsx bates:12676 production:first origin:ocr confidence:[0 TO 0.6]",
            "By tag: jurisdiction:\"Cook County, IL\" jurisdiction:cook* person:roe agency: stance:refused topic:optout",
            "exemption:b7C tag:figure date:2010-07; tags among words: \"opt out __jurisdiction__\"~8"
        })
final class SearchCommand implements Callable<Integer> {
    private final Console console;
    private final Globals globals;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for; several words need all.")
    List<String> query = new ArrayList<>();

    @Option(names = "--production", paramLabel = "NAME", description = "Only this production; may be repeated.")
    List<String> productions = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most N hits; default 20.")
    int limit;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    PassageSearch.Order order = PassageSearch.Order.RELEVANCE;

    @Option(names = "--count", description = "Print only on how many pages it was found.")
    boolean count;

    SearchCommand(Main.Wiring wiring) {
        this.console = wiring.console();
        this.globals = wiring.globals();
    }

    @Override
    public Integer call() {
        SearchCorpus.Result result = new SearchCorpus(globals.home())
                .search(String.join(" ", query), order, count ? 0 : Checked.atLeastOne("--limit", limit), productions);
        result.notes().forEach(note -> console.say("foiatrail: " + note));
        if (count) {
            console.out().println(result.pages());
            if (!result.answer().completeness().complete()) {
                console.say("foiatrail: " + result.answer().completeness().warning());
            }
            return ExitCode.of(
                            result.pages() == 0, result.answer().completeness().complete())
                    .value;
        }
        return output.print(console, Hit.class, result.answer(), "hits").value;
    }
}
