/// Texts held against each other word by word: near-duplicates, shared passages, what one shows and the other hides.
///
/// Entry: [NearDuplicates], [Match], [SharedPassages]. Must never touch a file.
@NullMarked
package org.foiatrail.relate.text;

import org.jspecify.annotations.NullMarked;
