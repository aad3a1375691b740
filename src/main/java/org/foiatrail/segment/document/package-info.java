/// A file split into its documents, each split with its evidence.
///
/// Entry: [DocumentSplitter]. Sees the messages that were found, never layouts alone.
@NullMarked
package org.foiatrail.segment.document;

import org.jspecify.annotations.NullMarked;
