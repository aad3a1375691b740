package org.foiatrail.extract.ocr;

import org.foiatrail.model.Rect;

/// A word as the engine read it.
///
/// @param box in points of the picture it was read from
/// @param confidence from 0 to 1
record ReadWord(String text, Rect box, float confidence) {}
