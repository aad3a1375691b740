package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;

/// Decisions of the analyst's that speak of nothing the corpus holds: they are kept, and told.
public final class UnfitDecisions {
    private UnfitDecisions() {}

    /// Each in a line, with where it stands in the file.
    public static List<String> in(Corpus corpus) {
        Decisions decisions = corpus.decisions();
        if (decisions.equals(Decisions.NONE)) {
            return List.of();
        }
        String name = String.valueOf(corpus.home().decisions().getFileName());
        Set<String> held =
                corpus.ledger().files().stream().map(SourceFile::sha256).collect(Collectors.toSet());
        Set<String> spoken = Stream.concat(
                        decisions.mentions().stream().map(Decisions.OnMention::at),
                        decisions.quotes().stream().map(Decisions.OnQuote::at))
                .map(Decisions.Anchor::sha256)
                .collect(Collectors.toSet());
        List<String> kinds = new KnownValues(corpus).kinds();
        List<String> unfit = new ArrayList<>();
        Set<Decisions.OnName> used = new HashSet<>();
        boolean all = !decisions.names().isEmpty();
        for (FileView view : new CorpusView(corpus).files(file -> all || spoken.contains(file.sha256()))) {
            view.decided().unfit().forEach(why -> unfit.add(name + ", " + why));
            view.quotes().unfit().forEach(why -> unfit.add(name + ", " + why));
            used.addAll(view.decided().used());
        }
        for (Decisions.OnMention decision : decisions.mentions()) {
            if (!kinds.contains(decision.kind())) {
                unfit.add(name + ", line " + decision.signed().line() + ": nothing is of a kind '" + decision.kind()
                        + "'; there are " + String.join(", ", kinds));
            }
            away(decision.at(), decision.signed(), held).ifPresent(why -> unfit.add(name + ", " + why));
        }
        for (Decisions.OnQuote decision : decisions.quotes()) {
            away(decision.at(), decision.signed(), held).ifPresent(why -> unfit.add(name + ", " + why));
        }
        for (Decisions.OnName decision : decisions.names()) {
            if (!used.contains(decision)) {
                unfit.add(name + ", line " + decision.signed().line() + ": no " + decision.kind() + " is found as "
                        + String.join(" or ", new TreeSet<>(decision.names())));
            }
        }
        decisions.accepted().stream()
                .filter(sha256 -> !held.contains(sha256))
                .sorted()
                .forEach(sha256 ->
                        unfit.add(name + ": the accepted file, SHA-256 " + sha256 + ", is not in this corpus"));
        return unfit;
    }

    /// Decisions about quotes of these files that fit no more, each in a line.
    public static List<String> ofQuotes(Corpus corpus, List<FileView> files) {
        String name = String.valueOf(corpus.home().decisions().getFileName());
        return files.stream()
                .flatMap(view -> view.quotes().unfit().stream())
                .map(why -> name + ", " + why)
                .toList();
    }

    private static Optional<String> away(Decisions.Anchor at, Decisions.Signed signed, Set<String> held) {
        return held.contains(at.sha256())
                ? Optional.empty()
                : Optional.of(
                        "line " + signed.line() + ": its file, SHA-256 " + at.sha256() + ", is not in this corpus");
    }
}
