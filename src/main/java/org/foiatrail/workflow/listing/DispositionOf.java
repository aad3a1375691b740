package org.foiatrail.workflow.listing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.LogicalDocument.Placeholder;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// Tells from a document's pages what the agency did with it.
final class DispositionOf {
    private final FileView view;
    private final LogicalDocument document;

    DispositionOf(FileView view, LogicalDocument document) {
        this.view = view;
        this.document = document;
    }

    /// The exemptions claimed on its pages, sorted.
    List<String> exemptions() {
        Set<String> claimed = new TreeSet<>();
        redactions().forEach(redaction -> claimed.addAll(redaction.exemptions()));
        return List.copyOf(claimed);
    }

    /// Null if its pages do not tell.
    @Nullable
    Disposition disposition() {
        List<Page> pages = view.pages().subList(document.firstPage() - 1, document.lastPage());
        long written = pages.stream().filter(page -> !page.text().isBlank()).count();
        List<Placeholder> placeholders = document.placeholders();
        if (written > 0 && placeholders.size() == written) {
            return placeholders.stream()
                    .map(Placeholder::disposition)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        List<Redaction> redactions = redactions();
        long withheld = redactions.stream()
                .filter(redaction -> redaction.kind() == Redaction.Kind.PAGE)
                .map(redaction -> redaction.span().page())
                .distinct()
                .count();
        if (withheld == pages.size()) {
            return Disposition.WITHHELD_IN_FULL;
        }
        boolean labelled = redactions.stream()
                .anyMatch(redaction -> redaction.kind() != Redaction.Kind.BOX
                        || !redaction.exemptions().isEmpty()
                        || !redaction.subtypes().isEmpty());
        if (labelled || !placeholders.isEmpty()) {
            return Disposition.IN_PART;
        }
        boolean known = written > 0
                && redactions.isEmpty()
                && pages.stream().allMatch(page -> page.state() == Page.State.TEXT || page.state() == Page.State.EMPTY);
        return known ? Disposition.RELEASED_IN_FULL : null;
    }

    private List<Redaction> redactions() {
        return view.found().segments().redactions().stream()
                .filter(redaction -> document.holds(redaction.span().page()))
                .toList();
    }
}
