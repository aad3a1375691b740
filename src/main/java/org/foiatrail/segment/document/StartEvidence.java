package org.foiatrail.segment.document;

import java.util.List;

/// One kind of evidence about where documents begin in a file.
interface StartEvidence {
    /// What speaks for or against the page at `index`, which is not the first, being the first of a document.
    List<Evidence> at(int index);
}
