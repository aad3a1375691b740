/// Who headers name, each person once.
///
/// Entry: [People], [SamePeople]. Must never touch a file.
@NullMarked
package org.foiatrail.relate.person;

import org.jspecify.annotations.NullMarked;
