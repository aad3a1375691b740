package org.foiatrail.segment.label;

/// What a printed header line tells.
public enum HeaderLabel {
    FROM,
    SENT,
    TO,
    CC,
    SUBJECT,
    /// The addressees of a memorandum (`MEMORANDUM FOR:`).
    MEMO_FOR,
    /// `RE:`, a subject only among other labels: alone it is the first word of many subjects.
    RE,
    ATTACHMENTS,
    /// A line that belongs to a header and is not kept (`Importance:`).
    OTHER,
    /// Says that a header begins (`RECORD TYPE:`).
    BEGIN,
    /// Says that it is over (`TEXT:`).
    END;

    /// A header may begin with it.
    public boolean startsBlock() {
        return switch (this) {
            case FROM, SENT, TO, SUBJECT, MEMO_FOR, BEGIN -> true;
            case CC, RE, ATTACHMENTS, OTHER, END -> false;
        };
    }

    /// May stand only once in a header.
    public boolean single() {
        return this == FROM || this == SENT || this == SUBJECT;
    }
}
