package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.workflow.ListMentions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which mentions a command looks at.
final class MentionOptions {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: jurisdiction, person, agency, date, figure, a topic such as optout, or a kind of"
                    + " your own vocabularies.")
    List<String> kinds = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Only this name, such as 'Cook County, IL'.")
    @Nullable
    String name;

    @Option(names = "--stance", paramLabel = "LABEL", split = ",", description = "Only these, such as refused.")
    List<String> stances = new ArrayList<>();

    @Option(names = "--about", paramLabel = "NAME", description = "Only what is said about this jurisdiction.")
    @Nullable
    String about;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only what somebody whose name holds this says.")
    @Nullable
    String speaker;

    /// @param reviews what a person said of them; all but those rejected if empty
    ListMentions.Wanted wanted(List<String> reviews) {
        return new ListMentions.Wanted(kinds, name, stances, about, speaker, reviews);
    }
}
