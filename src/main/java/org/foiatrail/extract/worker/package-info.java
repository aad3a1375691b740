/// The processes that read, what is said between them and their parent, and how reading goes on when one of them dies.
///
/// Entry: [RangeReading] in the parent, [WorkerMain] in the worker.
@NullMarked
package org.foiatrail.extract.worker;

import org.jspecify.annotations.NullMarked;
