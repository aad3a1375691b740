/// Finds jurisdictions: names of the gazetteer, and which place each of them means.
///
/// Entry: [org.foiatrail.tag.place.JurisdictionFinder]. Must never import another finder.
@NullMarked
package org.foiatrail.tag.place;

import org.jspecify.annotations.NullMarked;
