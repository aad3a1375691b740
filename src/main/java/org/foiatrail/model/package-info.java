/// The records every room speaks of: pages, messages, mentions, citations, rows, outcomes.
///
/// Values only: immutable, equal by content, made of the JDK alone. Collections are copied when a record is made, ids
/// come from content. Must never import another room or a library.
@NullMarked
package org.foiatrail.model;

import org.jspecify.annotations.NullMarked;
