/// Values in the words and signs that people read, private ones masked: what all formats share.
///
/// Entry: [Wording], [Masking]. Must never know of formats.
@NullMarked
package org.foiatrail.render.text;

import org.jspecify.annotations.NullMarked;
