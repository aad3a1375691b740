package org.foiatrail.model;

/// What an agency did with a document, as far as its pages show.
public enum Disposition {
    RELEASED_IN_FULL,
    IN_PART,
    WITHHELD_IN_FULL,
    /// Sent to another agency, which answers for it.
    REFERRED,
    /// Released elsewhere in the same words.
    DUPLICATE,
    /// Left out because it does not answer the request.
    NON_RESPONSIVE
}
