/// One page of a PDF becomes its text as it is read, where each word stands, its boxes and images, and what is hidden.
///
/// Entry: [PdfPageReader]. Runs in workers only. Must never import another room but `model`.
@NullMarked
package org.foiatrail.extract.pdf;

import org.jspecify.annotations.NullMarked;
