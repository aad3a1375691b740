package org.foiatrail.workflow.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.ExtractionOutcome.WithoutText.NoText;
import org.foiatrail.model.Located;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row;
import org.foiatrail.model.Sent;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.Families;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.timeline.Finality;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Outcomes;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.Words;
import org.jspecify.annotations.Nullable;

/// `documents`: every document, be it a file, a member or a part of a merged file.
public final class ListDocuments {
    private final Home home;

    public ListDocuments(Home home) {
        this.home = home;
    }

    /// A document in its file; null for a file that has no pages.
    private record Part(FileView view, @Nullable LogicalDocument document) {
        String id() {
            return view.document(document == null ? 1 : document.firstPage());
        }
    }

    public Answer<Row.DocumentRow> list(Selection selection) {
        try (Corpus corpus = Corpus.open(home)) {
            List<Part> parts = parts(new CorpusView(corpus).files(file -> true), corpus);
            List<Families.Member> members =
                    parts.stream().map(ListDocuments::member).toList();
            Map<Integer, Integer> heads = new Families().heads(members);
            Predicate<SourceFile> wanted = selection.in(corpus.ledger());
            List<Row.DocumentRow> rows = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (wanted.test(parts.get(i).view().file())) {
                    Integer head = heads.get(i);
                    rows.add(row(
                            parts.get(i), head == null ? null : parts.get(head).id()));
                }
            }
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static List<Part> parts(List<FileView> views, Corpus corpus) {
        List<Part> parts = new ArrayList<>();
        for (FileView view : views) {
            List<LogicalDocument> documents = view.found().segments().documents();
            if (documents.isEmpty() && mayBeDocument(view.file(), corpus)) {
                parts.add(new Part(view, null));
            }
            documents.forEach(document -> parts.add(new Part(view, document)));
        }
        return parts;
    }

    /// A file nothing was read of is a document nobody has seen; a container, a sound or a link is none.
    private static boolean mayBeDocument(SourceFile file, Corpus corpus) {
        ExtractionOutcome outcome = Outcomes.of(file, corpus.ledger()).orElse(null);
        return !(outcome instanceof WithoutText without
                && (without.why() == NoText.CONTAINER
                        || without.why() == NoText.NOT_A_DOCUMENT
                        || without.why() == NoText.LINK_NOT_FOLLOWED));
    }

    private static Families.Member member(Part part) {
        SourceFile file = part.view().file();
        LogicalDocument document = part.document();
        return document == null
                ? new Families.Member(file.production(), file.path(), 1, null)
                : new Families.Member(file.production(), file.path(), document.firstPage(), document.attachedTo());
    }

    private static Row.DocumentRow row(Part part, @Nullable String family) {
        FileView view = part.view();
        LogicalDocument document = part.document();
        if (document == null) {
            return new Row.DocumentRow(
                    view.withoutPages("document"),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    family,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    null);
        }
        Message message = message(view, document);
        Sent sent = message == null ? null : message.sent();
        Located at = view.located(document);
        String title = message == null || message.subject() == null ? at.quote() : message.subject();
        DispositionOf release = new DispositionOf(view, document);
        Disposition disposition = release.disposition();
        return new Row.DocumentRow(
                at,
                document.kind() == null ? null : Words.dashed(document.kind()),
                title,
                sent == null ? null : sent.time(),
                message == null ? null : message.senders(),
                message == null ? List.of() : message.to(),
                document.pages(),
                family,
                release.exemptions(),
                disposition == null ? null : Words.dashed(disposition),
                Finality.of(title, view.page(document.firstPage()).text()),
                document.why(),
                document.score());
    }

    /// The message that a printed mail, memo, letter, note or paper is.
    private static @Nullable Message message(FileView view, LogicalDocument document) {
        LogicalDocument.Kind kind = document.kind();
        return view.found().segments().messages().stream()
                .filter(message -> message.start().page() == document.firstPage() && message.quotedIn() == null)
                .findFirst()
                .filter(message -> message.kind() == Message.Kind.PAPER
                        || (kind != null && kind.name().equals(message.kind().name())))
                .orElse(null);
    }
}
