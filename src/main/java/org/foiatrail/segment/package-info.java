/// Pages become messages, documents, stamps, margins and redactions.
///
/// Entry: [Segmenter]. Lines are sorted into margins and text, headings are found in the text, the file is split
/// into its documents, and in each of them headings are nested and every line goes to the message whose words it
/// holds. Sees pages and layouts, never files or images; the same
/// input gives the same segments. Must never import another room but `model`.
@NullMarked
package org.foiatrail.segment;

import org.jspecify.annotations.NullMarked;
