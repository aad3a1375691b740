/// Labels of exemptions, boxes and withheld pages.
///
/// Entry: [Redactions], [ExemptionLabels]. Must never know of messages or documents.
@NullMarked
package org.foiatrail.segment.redaction;

import org.jspecify.annotations.NullMarked;
