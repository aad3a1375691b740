package org.foiatrail.tag.time;

import org.foiatrail.tag.time.calendar.When;

/// What was read of a text.
///
/// @param next the first token after it
record Reading(When when, int next) {}
