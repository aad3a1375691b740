package org.foiatrail.model;

/// An entry of a PDF's outline.
///
/// @param page that it leads to
/// @param level how deep it lies, from 1
public record Bookmark(int page, int level, String title) {}
