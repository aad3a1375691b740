/// Finds numbers that count something: how many, of what, which of them, as of when.
///
/// Entry: [org.foiatrail.tag.figure.FigureFinder]. Must never import another finder; dates reach it as mentions.
@NullMarked
package org.foiatrail.tag.figure;

import org.jspecify.annotations.NullMarked;
