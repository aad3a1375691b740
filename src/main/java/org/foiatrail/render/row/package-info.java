/// Rows in each format that takes any row, and the quotes of an export read back.
///
/// Entry: [RowType], [Columns], [JsonRows], [Table]. A row type's columns are declared once, by the record; each format
/// is written once. Must never know of chronologies.
@NullMarked
package org.foiatrail.render.row;

import org.jspecify.annotations.NullMarked;
