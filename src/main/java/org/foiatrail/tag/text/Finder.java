package org.foiatrail.tag.text;

import java.util.List;
import org.foiatrail.model.Mention;

/// Finds the mentions of one kind. Built once, used by any number of threads.
public interface Finder {
    /// The mentions in one file.
    ///
    /// @param found what the finders before this one found there
    List<Mention> find(FileText file, List<Mention> found);
}
