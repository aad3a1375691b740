/// Pages become messages, stamps, margins and redactions.
///
/// Entry: [Segmenter]. Lines are sorted into margins and text, headings are found in the text, then nested, and
/// every line goes to the message whose words it holds. Sees pages and layouts, never files or images; the same
/// input gives the same segments. Must never import another room but `model`.
@NullMarked
package org.foiatrail.segment;

import org.jspecify.annotations.NullMarked;
