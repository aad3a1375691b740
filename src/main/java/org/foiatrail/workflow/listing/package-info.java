/// The documents, pages, messages and Bates numbers of a corpus, one row each.
///
/// Entry: [ListDocuments], [ListPages], [ListMessages], [ReportBates]. As `workflow`, it must never print, parse a
/// command line or let a library's type through.
@NullMarked
package org.foiatrail.workflow.listing;

import org.jspecify.annotations.NullMarked;
