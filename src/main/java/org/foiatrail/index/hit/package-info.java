/// What a query finds: which passages, in what order, and the words around.
///
/// Entry: [HitCollector], [HitRows]. Must never write.
@NullMarked
package org.foiatrail.index.hit;

import org.jspecify.annotations.NullMarked;
