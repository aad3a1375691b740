/// Groups over the whole corpus, each kind in a room of its own. Pure functions from records to records.
///
/// What stands here they share. Must never touch a file, and never import another room but `model`.
@NullMarked
package org.foiatrail.relate;

import org.jspecify.annotations.NullMarked;
