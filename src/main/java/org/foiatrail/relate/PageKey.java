package org.foiatrail.relate;

/// A page of a production.
public record PageKey(String path, int page) {}
