/// What readers of all formats stand on: a file with pages, one that is read whole, the folder for its members, and the
/// ways a file or the machine can fail them.
///
/// Entry: [PagedFile], [WholeReader], [MemberFolder]. Must never know a format.
@NullMarked
package org.foiatrail.extract.file;

import org.jspecify.annotations.NullMarked;
