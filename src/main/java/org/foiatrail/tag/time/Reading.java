package org.foiatrail.tag.time;

/// What was read of a text.
///
/// @param next the first token after it
record Reading(When when, int next) {}
