/// Rows become text, CSV, JSON, NDJSON and Markdown.
///
/// Entry: [Output]. A row type's columns are declared once, by the record; each format is written once. Must never
/// import another room but `model`.
@NullMarked
package org.foiatrail.render;

import org.jspecify.annotations.NullMarked;
