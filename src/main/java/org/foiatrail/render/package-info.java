/// Rows become text, CSV, JSON, NDJSON and Markdown; chronologies become these and files to publish.
///
/// Entry: [Output], and `ChronologyOutput` in the room of chronologies. Must never import another room but `model`.
@NullMarked
package org.foiatrail.render;

import org.jspecify.annotations.NullMarked;
