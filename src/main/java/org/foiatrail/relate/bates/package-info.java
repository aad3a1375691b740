/// Control numbers learnt from their pages, repaired by their neighbours, and what they tell of a production.
///
/// Entry: [BatesSeries], [BatesReport], [BatesRange]. Must never touch a file.
@NullMarked
package org.foiatrail.relate.bates;

import org.jspecify.annotations.NullMarked;
