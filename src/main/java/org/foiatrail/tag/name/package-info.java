/// Finds people and agencies: by what the headers say, by lists, by rules, and by a model trained in the build.
///
/// Entry: [org.foiatrail.tag.name.NameFinder]. Must never guess who stands behind a redaction.
@NullMarked
package org.foiatrail.tag.name;

import org.jspecify.annotations.NullMarked;
