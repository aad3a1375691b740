/// What the build itself runs: models are trained here from the texts under `src/main/training`.
@NullMarked
package org.foiatrail.workflow.build;

import org.jspecify.annotations.NullMarked;
