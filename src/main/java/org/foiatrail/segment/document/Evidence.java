package org.foiatrail.segment.document;

/// What speaks for a document's beginning on a page, or against it.
///
/// @param weight in log odds: above 0 for, below 0 against
/// @param why in a few words
record Evidence(double weight, String why) {}
