package org.foiatrail.workflow.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row;
import org.foiatrail.model.Sent;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.relate.message.Threads;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.ClockTimes;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.Words;
import org.jspecify.annotations.Nullable;

/// `messages`: every message found on the pages, quoted ones too, where it stands.
public final class ListMessages {
    private final Home home;

    public ListMessages(Home home) {
        this.home = home;
    }

    public Answer<Row.MessageRow> list(Selection selection) {
        try (Corpus corpus = Corpus.open(home)) {
            // Threads run through the whole corpus, whatever part of it is listed.
            AllMessages messages = new AllMessages(new CorpusView(corpus).files(file -> true));
            Map<String, Threads.Place> threads = new Threads().thread(new Copies().group(messages.found()));
            ClockTimes clocks = new ClockTimes(messages);
            List<Row.MessageRow> rows = new ArrayList<>();
            Predicate<SourceFile> wanted = selection.in(corpus.ledger());
            for (FoundMessage found : messages.found()) {
                if (wanted.test(messages.view(found).file())) {
                    rows.add(row(
                            messages, clocks, found, threads.get(found.message().id())));
                }
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static Row.MessageRow row(
            AllMessages messages, ClockTimes clocks, FoundMessage found, Threads.@Nullable Place place) {
        Message message = found.message();
        Sent sent = message.sent();
        return new Row.MessageRow(
                messages.located(found),
                Words.dashed(message.kind()),
                message.senders(),
                message.to(),
                message.cc(),
                message.subject(),
                sent == null ? null : sent.time(),
                sent == null ? null : sent.zone(),
                sent == null ? null : sent.text(),
                sent == null ? null : Words.dashed(sent.source()),
                message.quotedIn(),
                place == null ? null : place.parent(),
                place == null ? null : place.thread(),
                message.start().page(),
                message.attachments(),
                sent == null ? null : sent.repaired(),
                clocks.conflicts(found));
    }
}
