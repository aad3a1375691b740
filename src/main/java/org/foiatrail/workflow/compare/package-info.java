/// Two places, two productions, or a document and its copies, held against each other.
///
/// Entry: [CompareProductions], [ShowDifferences], [ListDuplicates], [ListMessageCopies]. As `workflow`, it must never
/// print, parse a command line or let a library's type through.
@NullMarked
package org.foiatrail.workflow.compare;

import org.jspecify.annotations.NullMarked;
