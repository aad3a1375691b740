/// One class per verb; the only place where stages meet.
///
/// Entry: a class named for its verb, such as `SearchCorpus`. What takes more than one class has a room of its own:
/// `ingest` for `index`, `listing`, `missing`, `compare`, `chronology`, `redaction`, `verify`; what they share stands
/// here, and knows none of them. Takes what it needs in the constructor, gives model records. Must never print, parse a
/// command line or
/// let a library's type through.
@NullMarked
package org.foiatrail.workflow;

import org.jspecify.annotations.NullMarked;
