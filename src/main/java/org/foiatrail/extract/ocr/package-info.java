/// A page's picture becomes words with boxes and confidences, by Tesseract in this process.
///
/// Entry: [OcrEngine]. A native crash kills the process, so this runs in workers only. Must never import another room
/// but `model`.
@NullMarked
package org.foiatrail.extract.ocr;

import org.jspecify.annotations.NullMarked;
