package org.foiatrail.cli;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.workflow.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which files a command looks at.
final class SelectionOptions {
    @Option(names = "--production", paramLabel = "NAME", description = "Only this production; may be repeated.")
    List<String> productions = new ArrayList<>();

    @Option(names = "--path", paramLabel = "GLOB", description = "Only files whose path fits, such as '**.eml'.")
    @Nullable
    String path;

    Selection selection() {
        return new Selection(productions, path);
    }
}
