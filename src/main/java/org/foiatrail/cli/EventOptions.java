package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.timeline.Marked;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which events are wanted. Options may be repeated: then any one of their values will do.
final class EventOptions {
    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Only messages this query finds; see search.")
    List<String> query = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Not before, such as 2010-05 or 2010-05-11; undated ones stay, apart.")
    @Nullable
    String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Not after; 2010-10 includes all of October; undated ones stay.")
    @Nullable
    String to;

    @Option(
            names = "--jurisdiction",
            paramLabel = "NAME",
            description = "That mention it, such as 'Cook County, IL'; a name of several places takes them all.")
    List<String> jurisdictions = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "From or to them, or naming them.")
    List<String> people = new ArrayList<>();

    @Option(names = "--agency", paramLabel = "NAME", description = "That name it.")
    List<String> agencies = new ArrayList<>();

    @Option(
            names = "--stance",
            paramLabel = "LABEL",
            description =
                    "With a statement of this stance, such as refused, which is quoted; with --jurisdiction, not if"
                            + " it is about another place.")
    List<String> stances = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "NAME", description = "That speak of it, such as optout.")
    List<String> topics = new ArrayList<>();

    @Option(names = "--exemption", paramLabel = "CODE", description = "From which it was taken, such as b5.")
    List<String> exemptions = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "email, memo, letter, note, paper, chat or meeting.")
    List<String> kinds = new ArrayList<>();

    @Option(names = "--new-in", paramLabel = "PRODUCTION", description = "That stand in no other production.")
    @Nullable
    String newIn;

    @Option(names = "--starred", description = "That were starred; see star.")
    boolean starred;

    @Option(names = "--reviewed", description = "Whose quotation was compared with the image; see confirm.")
    boolean reviewed;

    @Option(names = "--tag", paramLabel = "TAG", description = "That were tagged so; see tag.")
    List<String> tags = new ArrayList<>();

    /// The events that are asked for.
    MakeTimeline.Result timeline(Globals globals) {
        return new MakeTimeline(globals.home()).make(asked(null), new Version().getVersion()[0]);
    }

    /// @param most how many of them at most, those of most weight; null for all
    Asked asked(@Nullable Integer most) {
        return new Asked(selection.selection(), String.join(" ", query), filter(), most);
    }

    /// True if events are wanted for their stars and for nothing else.
    boolean starsAlone() {
        Marked stars = new Marked(true, false, List.of());
        return query.isEmpty() && filter().equals(TimelineFilter.ALL.marked(stars));
    }

    private TimelineFilter filter() {
        Checked.order("--from", from, "--to", to);
        return new TimelineFilter(
                Checked.date("--from", from),
                Checked.date("--to", to),
                jurisdictions,
                people,
                agencies,
                stances,
                topics,
                exemptions,
                kinds,
                newIn,
                new Marked(starred, reviewed, tags));
    }
}
