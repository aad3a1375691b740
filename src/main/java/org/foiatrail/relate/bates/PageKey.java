package org.foiatrail.relate.bates;

/// A page of a production.
public record PageKey(String path, int page) {}
