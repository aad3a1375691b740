/// One class per verb; the only place where stages meet.
///
/// Entry: a class named for its verb, such as `IndexCorpus` or `SearchCorpus`. Takes what it needs in the constructor,
/// gives model records. Must never print, parse a command line or let a library's type through.
@NullMarked
package org.foiatrail.workflow;

import org.jspecify.annotations.NullMarked;
