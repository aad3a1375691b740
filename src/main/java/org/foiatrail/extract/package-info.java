/// A file becomes its pages with layout, and its members.
///
/// Entry: [Extraction], which reads in worker processes so that a hostile or broken file costs that file alone. The
/// readers, PDFBox and Tika run only inside a worker. The only room that reads source files; it never writes in the
/// corpus. Must never import another room but `model`.
@NullMarked
package org.foiatrail.extract;

import org.jspecify.annotations.NullMarked;
