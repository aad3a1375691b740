/// Parses the line, calls one workflow, prints, exits.
///
/// Entry: [Main]. One class a command. The only room that touches the standard streams and the terminal. Must never
/// read a source file, the store or the index itself: that is the workflow's.
@NullMarked
package org.foiatrail.cli;

import org.jspecify.annotations.NullMarked;
