package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Located;
import org.foiatrail.model.Message;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Span;
import org.foiatrail.relate.message.OldestFirst;

/// The messages of many files, each still tied to the file it was found in.
public final class AllMessages {
    private final List<FoundMessage> found = new ArrayList<>();
    private final IdentityHashMap<FoundMessage, FileView> views = new IdentityHashMap<>();

    public AllMessages(List<FileView> files) {
        for (Parallel.Done<FileView, List<FoundMessage>> done : Parallel.map(files, AllMessages::messages)) {
            List<FoundMessage> standing = OldestFirst.stand(done.result());
            found.addAll(standing);
            standing.forEach(one -> views.put(one, done.item()));
        }
    }

    private static List<FoundMessage> messages(FileView view) {
        NavigableSet<Span> holes = view.found().segments().redactions().stream()
                .map(Redaction::span)
                .collect(Collectors.toCollection(TreeSet::new));
        return view.found().segments().messages().stream()
                .map(message -> new FoundMessage(
                        view.file().production(),
                        view.file().path(),
                        message,
                        words(view, message),
                        holes(holes, message)))
                .toList();
    }

    /// By production, path and place.
    public List<FoundMessage> found() {
        return found;
    }

    public FileView view(FoundMessage message) {
        return Objects.requireNonNull(views.get(message), "a message of another corpus");
    }

    /// The columns of a row about a message: from its first label to the last of its own words.
    public Located located(FoundMessage message) {
        List<Span> spans = new ArrayList<>(message.message().header());
        spans.addAll(message.message().body());
        return view(message).located("message", spans);
    }

    /// How many begin in a message.
    private static int holes(NavigableSet<Span> holes, Message message) {
        return Stream.of(message.header(), message.body())
                .flatMap(List::stream)
                .mapToInt(own -> holes.subSet(own.first(), own.last()).size())
                .sum();
    }

    /// Its own words, without what it quotes.
    private static String words(FileView view, Message message) {
        return message.body().stream()
                .map(span -> view.text(span.page(), span.start(), span.page(), span.end()))
                .collect(Collectors.joining("\n"));
    }
}
