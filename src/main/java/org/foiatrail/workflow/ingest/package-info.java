/// What `index` does: looks through the roots, reads files and waiting pages, segments and tags them, writes the index.
///
/// Entry: [IndexCorpus]; the order of a run stands there. Uses what `workflow` has for looking at a corpus and is used
/// by none of it. Must never print, parse a command line or let a library's type through.
@NullMarked
package org.foiatrail.workflow.ingest;

import org.jspecify.annotations.NullMarked;
