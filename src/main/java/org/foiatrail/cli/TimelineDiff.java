package org.foiatrail.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.Format;
import org.foiatrail.render.chronology.ChronologyFormat;
import org.foiatrail.render.text.Masking;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.CompareTimelines;
import org.jspecify.annotations.Nullable;

/// Prints what sets a timeline apart from an earlier export of it, for people and for a job that must fail on it.
///
/// @param unmasked show private persons' numbers and addresses
record TimelineDiff(
        Console console,
        Globals globals,
        ChronologyFormat format,
        @Nullable Path file,
        boolean unmasked) {

    /// As `diff` does: 0 if nothing changed, 1 if something did.
    ExitCode since(Path export, Asked asked, String version) {
        OutputOptions output = new OutputOptions();
        output.format = rows();
        output.file = file;
        CompareTimelines.Result changes = new CompareTimelines(globals.home()).since(export, asked, version);
        changes.notes().forEach(note -> console.say("foiatrail: " + note));
        Answer<ChangeRow> found = changes.answer();
        List<ChangeRow> shown =
                unmasked ? found.rows() : found.rows().stream().map(Masking::of).toList();
        if (shown.isEmpty()) {
            console.say("no change since " + export);
        }
        output.print(console, ChangeRow.class, new Answer<>(shown, found.total(), found.completeness()), "changes");
        return ExitCode.ofChanges(shown.isEmpty(), found.completeness().complete());
    }

    private Format rows() {
        return Stream.of(Format.values())
                .filter(known -> known.name().equals(format.name()))
                .findFirst()
                .orElseThrow(() -> new CorpusException(
                        CorpusException.Kind.USAGE,
                        "--diff lists changes, not events: give --format "
                                + Stream.of(Format.values())
                                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ", not " + format.name().toLowerCase(Locale.ROOT)));
    }
}
