/// Pages become messages, stamps, margins and redaction labels.
///
/// Entry: [Segmenter]. Sees pages and layouts, never files or images; the same input gives the same segments. Must
/// never
/// import another room but `model`.
@NullMarked
package org.foiatrail.segment;

import org.jspecify.annotations.NullMarked;
