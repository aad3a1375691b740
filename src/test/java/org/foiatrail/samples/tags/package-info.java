/// Measures what is tagged against what is known to be there. Entry: `TagsEvaluation`, run by `scripts/evaluate tags`.
@NullMarked
package org.foiatrail.samples.tags;

import org.jspecify.annotations.NullMarked;
