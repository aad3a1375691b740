package org.foiatrail.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.foiatrail.relate.person.SamePeople;

/// The one name of each person whom some files name in several ways, in headers or elsewhere, as far as both are surely
/// one: `Dana Whitlock`, `Dana R. Whitlock`, an address that is printed with either.
public final class JoinedNames {
    private final SamePeople people;

    public JoinedNames(List<FileView> files) {
        List<String> names = files.stream().flatMap(JoinedNames::names).toList();
        List<Party> parties =
                files.stream().flatMap(ListPeople::parties).distinct().toList();
        people = new SamePeople(names, parties);
    }

    private static Stream<String> names(FileView view) {
        Stream<String> written = view.mentions().stream()
                .filter(mention -> mention.kind().equals(Mention.PERSON))
                .map(Mention::canonical);
        Stream<String> parties = view.found().segments().messages().stream()
                .map(view.parties()::of)
                .flatMap(Message::parties)
                .filter(name -> !name.equals(Message.REDACTED));
        return Stream.concat(written, parties).filter(Objects::nonNull);
    }

    /// The name printed most often of whoever is called so.
    public String of(String name) {
        return people.name(name);
    }
}
