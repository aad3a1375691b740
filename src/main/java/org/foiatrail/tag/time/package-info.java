/// Finds the dates that a text speaks of, and works out which days they are.
///
/// Entry: [org.foiatrail.tag.time.DateFinder]. Must never import another finder.
@NullMarked
package org.foiatrail.tag.time;

import org.jspecify.annotations.NullMarked;
