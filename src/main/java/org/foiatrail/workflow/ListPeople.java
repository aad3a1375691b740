package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
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
            List<Party> parties = files.stream()
                    .flatMap(file -> file.found().segments().parties().stream())
                    .distinct()
                    .toList();
            People.Circle circle = new People().circle(new Copies().group(messages.found()), parties);
            List<Row.PersonRow> rows = new ArrayList<>();
            circle.people().forEach(person -> rows.add(row(person)));
            return new Listed(new Answer<>(rows, rows.size(), Completeness.of(corpus)), circle.ties());
        }
    }

    private static Row.PersonRow row(People.Person person) {
        FoundMessage where = person.where();
        int page = where.message().start().page();
        return new Row.PersonRow(
                person.name(),
                person.variants(),
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
