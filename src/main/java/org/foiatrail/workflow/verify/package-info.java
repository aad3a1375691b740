/// What was found held against the records themselves: that quotes still stand where they are cited.
///
/// Entry: [VerifyCorpus], [QuoteCheck]. As `workflow`, it must never print, parse a command line or let a library's
/// type through.
@NullMarked
package org.foiatrail.workflow.verify;

import org.jspecify.annotations.NullMarked;
