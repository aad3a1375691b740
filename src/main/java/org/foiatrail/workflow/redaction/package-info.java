/// The ledger of redactions, and a Vaughn index held against it.
///
/// Entry: [ListRedactions], [RedactionCounts], [CheckVaughnIndex]. As `workflow`, it must never print, parse a command
/// line or let a library's type through.
@NullMarked
package org.foiatrail.workflow.redaction;

import org.jspecify.annotations.NullMarked;
