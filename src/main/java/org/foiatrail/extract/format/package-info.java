/// Which reader a file gets, and the readers of all that has no pages of its own: mail, archives, sheets, texts.
///
/// Entry: [FileReaders]. Runs in workers only.
@NullMarked
package org.foiatrail.extract.format;

import org.jspecify.annotations.NullMarked;
