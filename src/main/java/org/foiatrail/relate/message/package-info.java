/// One message printed in many places, threads, clocks that contradict each other.
///
/// Entry: [Copies], [Threads], [ClockConflicts], [OldestFirst]. Must never touch a file.
@NullMarked
package org.foiatrail.relate.message;

import org.jspecify.annotations.NullMarked;
