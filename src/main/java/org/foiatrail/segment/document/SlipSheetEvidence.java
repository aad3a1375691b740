package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.LogicalDocument.Placeholder;

/// Slip sheets stand for documents of their own; several that say the same in a row stand for one.
final class SlipSheetEvidence implements StartEvidence {
    private static final double BEGINS = 3.5;
    private static final double FOLLOWS = 3;
    private static final double SAME = -1;

    private final List<Optional<Placeholder>> slips = new ArrayList<>();

    SlipSheetEvidence(Paper paper) {
        paper.pages().forEach(page -> slips.add(SlipSheets.read(page)));
    }

    /// What the page at `index` says if it is a slip sheet.
    Optional<Placeholder> slip(int index) {
        return slips.get(index);
    }

    @Override
    public List<Evidence> at(int index) {
        Optional<Placeholder> before = slips.get(index - 1);
        Optional<Placeholder> here = slips.get(index);
        if (here.isPresent() && before.isPresent()) {
            Optional<Disposition> one = before.map(Placeholder::disposition);
            Optional<Disposition> other = here.map(Placeholder::disposition);
            return one.isPresent() && one.equals(other)
                    ? List.of(new Evidence(SAME, "the slip sheet before says the same"))
                    : List.of(new Evidence(BEGINS, "a slip sheet"));
        }
        if (here.isPresent()) {
            return List.of(new Evidence(BEGINS, "a slip sheet"));
        }
        return before.isPresent() ? List.of(new Evidence(FOLLOWS, "a slip sheet before it")) : List.of();
    }
}
