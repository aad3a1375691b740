/// Makes pictures of invented office pages whose text is known, damages them as scanners and fax machines do, and
/// counts the errors of those that read them.
///
/// Entries: [OcrEvaluation], [OcrBenchmark]. The same seed gives the same pictures.
@NullMarked
package org.foiatrail.samples.scans;

import org.jspecify.annotations.NullMarked;
