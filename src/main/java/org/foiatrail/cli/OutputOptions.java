package org.foiatrail.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Row;
import org.foiatrail.render.Format;
import org.foiatrail.render.Output;
import org.foiatrail.render.Totals;
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
        write(console, writer -> output.write(writer, type, answer.rows(), totals));
        if (totals.shown() < totals.total()) {
            console.say(totals.line());
        }
        if (!answer.completeness().complete()) {
            console.say("foiatrail: " + answer.completeness().warning());
        }
        return ExitCode.of(answer.rows().isEmpty(), answer.completeness().complete());
    }

    /// Writes to a writer.
    @FunctionalInterface
    interface Writing {
        void to(Writer writer) throws IOException;
    }

    private void write(Console console, Writing writing) {
        try {
            if (file == null) {
                Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
                writing.to(out);
                out.flush();
                return;
            }
            if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                // A device, a pipe or a link stays what it is.
                try (Writer out = Files.newBufferedWriter(file)) {
                    writing.to(out);
                }
                return;
            }
            // An export is whole or not there.
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".foiatrail", ".part");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                writing.to(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusException.Kind.IO, "cannot write " + (file == null ? "the output" : file) + ": " + e, e);
        }
    }
}
