/// The fields of a passage: what a query may name, the keys nobody types, and what is kept to be shown.
///
/// Entry: [SearchField], [Keys], [StoredPassage]. Must never know a query.
@NullMarked
package org.foiatrail.index.field;

import org.jspecify.annotations.NullMarked;
