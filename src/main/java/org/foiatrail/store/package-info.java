/// The corpus on disk: which files there are, what was read of them, what was found in them; vocabularies and topics,
/// and the Vaughn index an agency gives.
///
/// Entry: [Corpus]. The store is the truth: index and tables can be rebuilt from it. Must never read a source file, and
/// never import another room but `model`.
@NullMarked
package org.foiatrail.store;

import org.jspecify.annotations.NullMarked;
