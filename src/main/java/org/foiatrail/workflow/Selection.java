package org.foiatrail.workflow;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Ledger;
import org.jspecify.annotations.Nullable;

/// Which files a command looks at.
///
/// @param productions all if empty
/// @param path a glob over the path in the production, null for all
public record Selection(List<String> productions, @Nullable String path) {
    public Selection {
        productions = List.copyOf(productions);
    }

    private static PathMatcher glob(String path) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + path);
        } catch (PatternSyntaxException e) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "--path '" + path + "' is no glob: " + e.getDescription() + "; write such as '**.eml'",
                    e);
        }
    }

    /// The selection as a test of files.
    public Predicate<SourceFile> in(Ledger ledger) {
        for (String name : productions) {
            if (ledger.production(name).isEmpty()) {
                throw new CorpusException(
                        CorpusException.Kind.MISSING,
                        "no production '" + name + "'; there are: "
                                + String.join(
                                        ", ",
                                        ledger.productions().stream()
                                                .map(production -> production.name())
                                                .toList()));
            }
        }
        PathMatcher glob = path == null ? null : glob(path);
        return file -> (productions.isEmpty() || productions.contains(file.production()))
                && (glob == null || glob.matches(Path.of(file.path())));
    }
}
