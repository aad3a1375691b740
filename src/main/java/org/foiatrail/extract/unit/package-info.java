/// What is asked for and what comes back: a range of a file's pages, within what limits, and its reading.
///
/// Entry: [ReadRequest], [Reading], [ExtractSettings]. Must never know how anything is read.
@NullMarked
package org.foiatrail.extract.unit;

import org.jspecify.annotations.NullMarked;
