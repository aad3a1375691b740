package org.foiatrail.model;

/// That one wrote to another, in so many distinct messages.
public record Tie(String from, String to, int messages) {}
