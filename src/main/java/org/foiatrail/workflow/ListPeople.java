package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Party;
import org.foiatrail.model.Row;
import org.foiatrail.model.Tie;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.relate.person.People;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;

/// `people`: who wrote and who received, each under one name.
public final class ListPeople {
    /// The people, and who wrote to whom.
    public record Listed(Answer<Row.PersonRow> people, List<Tie> ties) {
        public Listed {
            ties = List.copyOf(ties);
        }
    }

    private final Home home;

    public ListPeople(Home home) {
        this.home = home;
    }

    /// Those named in the messages of the selected files.
    public Listed list(Selection selection) {
        try (Corpus corpus = Corpus.open(home)) {
            List<FileView> files = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            AllMessages messages = new AllMessages(files);
            List<Party> parties =
                    files.stream().flatMap(ListPeople::parties).distinct().toList();
            List<List<FoundMessage>> groups = new Copies()
                    .group(messages.found()).stream()
                            .map(copies -> copies.stream()
                                    .map(copy -> called(copy, messages.view(copy)))
                                    .toList())
                            .toList();
            People.Circle circle = new People().circle(groups, parties);
            List<Row.PersonRow> rows = new ArrayList<>();
            Map<String, Set<String>> printed = printed(messages);
            circle.people().forEach(person -> rows.add(row(person, printed)));
            return new Listed(new Answer<>(rows, rows.size(), Completeness.of(corpus)), circle.ties());
        }
    }

    private static FoundMessage called(FoundMessage copy, FileView view) {
        return new FoundMessage(
                copy.production(), copy.path(), view.parties().of(copy.message()), copy.text(), copy.holes());
    }

    /// With what is printed beside a name, under the name that the analyst gives it.
    static Stream<Party> parties(FileView view) {
        return view.found().segments().parties().stream()
                .map(party -> party.name() == null
                        ? party
                        : new Party(view.parties().called(party.name()), party.address(), party.tag()));
    }

    /// Name that an analyst gives → names that are printed.
    private static Map<String, Set<String>> printed(AllMessages messages) {
        Map<String, Set<String>> printed = new HashMap<>();
        for (FoundMessage found : messages.found()) {
            messages.view(found)
                    .parties()
                    .renamed(found.message())
                    .forEach((party, name) -> printed.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(party));
        }
        return printed;
    }

    private static List<String> variants(People.Person person, Map<String, Set<String>> printed) {
        Set<String> variants = new LinkedHashSet<>(person.variants());
        Stream.concat(Stream.of(person.name()), person.variants().stream())
                .forEach(name -> variants.addAll(printed.getOrDefault(name, Set.of())));
        variants.remove(person.name());
        return List.copyOf(variants);
    }

    private static Row.PersonRow row(People.Person person, Map<String, Set<String>> printed) {
        FoundMessage where = person.where();
        int page = where.message().start().page();
        return new Row.PersonRow(
                person.name(),
                variants(person, printed),
                person.addresses(),
                person.tags(),
                person.sent(),
                person.received(),
                person.first(),
                person.last(),
                person.with(),
                new Citation(where.production(), where.path(), page, page, null, null).toString(),
                person.titles());
    }
}
