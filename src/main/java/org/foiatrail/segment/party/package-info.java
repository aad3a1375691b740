/// Who is named where records name people: parties of headers and letters, with their offices and tags, through the
/// faults
/// of OCR.
@NullMarked
package org.foiatrail.segment.party;

import org.jspecify.annotations.NullMarked;
