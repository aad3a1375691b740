/// Chronologies in each format: for a terminal, an office, the web, a database; and the exhibits of a binder.
///
/// Entry: [ChronologyOutput], [ExhibitBook]. Each format is written once, and each ends with what the chronology is of.
@NullMarked
package org.foiatrail.render.chronology;

import org.jspecify.annotations.NullMarked;
