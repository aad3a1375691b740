/// What a user typed becomes a Lucene query, or one line that says what is wrong with it.
///
/// Entry: [PassageQueryParser], [PreparedQuery]. Must never know how hits are shown.
@NullMarked
package org.foiatrail.index.query;

import org.jspecify.annotations.NullMarked;
