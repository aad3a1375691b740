/// What a sentence says of a topic once its English is read: negations, conditions, clauses within clauses.
///
/// Entry: [Reading], [Statement]. Must never know who speaks.
@NullMarked
package org.foiatrail.tag.topic.reading;

import org.jspecify.annotations.NullMarked;
