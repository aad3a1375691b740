package org.foiatrail.workflow.compare;

import org.foiatrail.model.Citation;
import org.foiatrail.workflow.FileView;

/// Some pages of a file, one after the other.
record FilePages(FileView view, int first, int last) {
    @Override
    public String toString() {
        return new Citation(view.file().production(), view.file().path(), first, last, null, null).toString();
    }
}
