package org.foiatrail.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiatrail.model.Mention;

/// The names that some files hold, however they came in. Names are no closed set, so one that is not there may be
/// asked for; but then that is told, since it may be misspelt.
public final class NamesInFiles {
    private final List<FileView> files;

    public NamesInFiles(List<FileView> files) {
        this.files = List.copyOf(files);
    }

    /// What is told of a name that is not there.
    ///
    /// @param asked the name with its option
    public static String unknown(String asked) {
        return asked + " is no name in these files; 'foiatrail entities' and 'foiatrail people' list those there are";
    }

    /// Places, also those that may be meant.
    public List<String> places() {
        return distinct(Stream.concat(
                mentions(Mention.JURISDICTION)
                        .flatMap(mention -> Stream.concat(names(mention), mention.candidates().stream())),
                mentions().map(Mention::stance).filter(Objects::nonNull).map(Mention.Stance::about)));
    }

    public List<String> agencies() {
        return distinct(mentions(Mention.AGENCY).flatMap(NamesInFiles::names));
    }

    /// Those who write, receive, speak or are spoken of.
    public List<String> people() {
        Stream<String> parties = files.stream()
                .flatMap(view -> view.found().segments().messages().stream()
                        .flatMap(message -> Stream.concat(message.parties(), view.otherwiseCalled(message).stream())));
        return distinct(Stream.of(
                        parties,
                        mentions(Mention.PERSON).flatMap(NamesInFiles::names),
                        mentions().map(Mention::speaker))
                .flatMap(names -> names));
    }

    /// Whatever is named.
    List<String> all() {
        return distinct(mentions().flatMap(NamesInFiles::names));
    }

    private static Stream<String> names(Mention mention) {
        return Stream.concat(
                Stream.of(mention.surface().replaceAll("\\s+", " ")), Stream.ofNullable(mention.canonical()));
    }

    private Stream<Mention> mentions(String kind) {
        return mentions().filter(mention -> mention.kind().equals(kind));
    }

    private Stream<Mention> mentions() {
        // With those rejected, which may be asked for, too.
        return files.stream().flatMap(view -> view.decided().all().stream()).map(DecidedMentions.Reviewed::mention);
    }

    private static List<String> distinct(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().toList();
    }
}
