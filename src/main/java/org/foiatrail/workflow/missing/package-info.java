/// What is not there: numbers a production leaves out, pages withheld, attachments nobody delivered.
///
/// Entry: [ListMissing]. As `workflow`, it must never print, parse a command line or let a library's type through.
@NullMarked
package org.foiatrail.workflow.missing;

import org.jspecify.annotations.NullMarked;
