/// Groups over the whole corpus: Bates series, copies, threads. Pure functions from records to records.
///
/// Must never touch a file, and never import another room but `model`.
@NullMarked
package org.foiatrail.relate;

import org.jspecify.annotations.NullMarked;
