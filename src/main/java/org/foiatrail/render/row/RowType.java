package org.foiatrail.render.row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.EntityRow;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.ExhibitRow;
import org.foiatrail.model.Hit;
import org.foiatrail.model.MentionRow;
import org.foiatrail.model.Row;

/// The row types, by the names users know them by, with the headings of their tables.
enum RowType {
    HIT(Hit.class, "Source", "Bates", "Date", "From", "Subject", "Quotation"),
    PAGE(Row.PageRow.class, "Source", "Outcome", "Reason", "Characters", "Origin", "Confidence", "Bates", "Exemptions"),
    MESSAGE(Row.MessageRow.class, "Date", "From → To", "Subject", "Source"),
    MENTION(MentionRow.class, "Kind", "Name", "Words", "Stance", "Source", "Quotation"),
    ENTITY(EntityRow.class, "Kind", "Name", "Mentions", "Documents", "Pages", "Stances", "First", "Doubts"),
    EVENT(EventRow.class, "Date", "Event", "From → To", "Source", "Quotation"),
    CHANGE(ChangeRow.class),
    EXHIBIT(ExhibitRow.class),
    REDACTION(
            Row.RedactionRow.class,
            "Source",
            "Bates",
            "Exemptions",
            "Subtype",
            "Kind",
            "Share",
            "Sender",
            "Month",
            "Quotation",
            "Region"),
    COUNT(Row.RedactionCount.class, "Key", "Redactions", "Pages", "Documents", "Area"),
    VAUGHN(Row.VaughnRow.class, "Finding", "Source", "Bates", "Exemptions", "Line", "Entry", "Description"),
    DOCUMENT(
            Row.DocumentRow.class,
            "Source",
            "Bates",
            "Kind",
            "Title",
            "Date",
            "From → To",
            "Pages",
            "Disposition",
            "Exemptions"),
    STATUS(
            Row.StatusRow.class,
            "Production",
            "Files",
            "Indexed",
            "Without text",
            "Failed",
            "Waiting",
            "Missing",
            "Pages",
            "Searchable",
            "Empty",
            "Unread",
            "Failed pages",
            "Reasons"),
    BATES(Row.BatesRow.class),
    PERSON(Row.PersonRow.class),
    MISSING(Row.MissingRow.class),
    DUPLICATE(Row.DuplicateRow.class, "Group", "Kind", "Similarity", "Source", "Bates", "Preferred"),
    DIFFERENCE(Row.DifferenceRow.class, "Kind", "Source", "Bates", "Quotation", "Other source", "Other quotation");

    private final Class<? extends Row> record;

    // Made by List.of, which the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> headings;

    /// @param headings of the row's table; without any, a table holds the row's own columns
    RowType(Class<? extends Row> record, String... headings) {
        this.record = record;
        this.headings = List.of(headings);
    }

    Class<? extends Row> record() {
        return record;
    }

    List<String> headings() {
        return headings;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowType of(Class<? extends Row> record) {
        return Arrays.stream(values())
                .filter(t -> t.record == record)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table for rows like " + record));
    }

    static Optional<RowType> named(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(RowType::word).collect(Collectors.joining(", "));
    }
}
