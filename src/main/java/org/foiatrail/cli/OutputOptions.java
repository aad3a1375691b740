package org.foiatrail.cli;

import java.nio.file.Path;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Output;
import org.foiatrail.render.row.Totals;
import org.foiatrail.workflow.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where rows go and what they look like; shared by every command that prints rows.
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of the standard output.")
    @Nullable
    Path file;

    /// Prints the rows and says on stderr what was not searched.
    <R extends Row> ExitCode print(Console console, Class<R> type, Answer<R> answer, String unit) {
        Totals totals = new Totals(
                answer.rows().size(), answer.total(), answer.completeness().complete(), unit);
        boolean color = file == null && console.color();
        Output output = new Output(format, color, console.width());
        Target.Writing rows = writer -> output.write(writer, type, answer.rows(), totals);
        if (format == Format.TEXT) {
            Target.write(console, file, rows);
        } else {
            Target.data(console, file, Target.encoded(rows));
        }
        if (answer.rows().isEmpty() && format == Format.TEXT) {
            console.say("foiatrail: no " + unit + " found");
        }
        if (totals.shown() < totals.total()) {
            console.say(totals.line());
        }
        if (!answer.completeness().complete()) {
            console.say("foiatrail: " + answer.completeness().warning());
        }
        return ExitCode.of(answer.rows().isEmpty(), answer.completeness().complete());
    }
}
