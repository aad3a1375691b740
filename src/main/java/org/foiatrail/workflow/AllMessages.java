package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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
        return view.found().segments().messages().stream()
                .map(message -> new FoundMessage(
                        view.file().production(),
                        view.file().path(),
                        message,
                        words(view, message),
                        holes(view, message)))
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

    private static int holes(FileView view, Message message) {
        return (int) view.found().segments().redactions().stream()
                .map(Redaction::span)
                .filter(hole -> Stream.of(message.header(), message.body())
                        .flatMap(List::stream)
                        .anyMatch(own -> own.contains(hole.page(), hole.start())))
                .count();
    }

    /// Its own words, without what it quotes.
    private static String words(FileView view, Message message) {
        return message.body().stream()
                .map(span -> view.text(span.page(), span.start(), span.page(), span.end()))
                .collect(Collectors.joining("\n"));
    }
}
