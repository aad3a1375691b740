package org.foiatrail.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who says something in the analyst's file, and when.
final class Signature {
    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; default $FOIATRAIL_BY, else $USER.")
    @Nullable
    String by;

    @Option(names = "--at", paramLabel = "DATE", description = "When; default today.")
    @Nullable
    String at;

    @Nullable
    String by(Console console) {
        String name = by == null
                ? console.environment()
                        .getOrDefault("FOIATRAIL_BY", console.environment().getOrDefault("USER", ""))
                : by;
        return name.isBlank() ? null : name;
    }

    String day() {
        String day = Checked.date("--at", at);
        return day == null ? LocalDate.now(ZoneId.systemDefault()).toString() : day;
    }
}
