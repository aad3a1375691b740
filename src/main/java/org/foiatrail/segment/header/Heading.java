package org.foiatrail.segment.header;

import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.label.HeaderLabel;
import org.jspecify.annotations.Nullable;

/// Where a message begins: its header's lines and what they say.
///
/// @param first the index of its first line
/// @param last the index of its last line
/// @param column where its first label begins in its first line
/// @param from the printed words, null where the header has no such label; likewise the others
/// @param attached the names of attachments, as printed
/// @param depth the `>` quoting depth of what the message says
/// @param aligned true if its values stand in a column, as mail programs print a message of its own
/// @param standing what its form says of where it stands
/// @param text where in its last line the message's own words begin, -1 if they stand below
/// @param row where it is a row of a table: its cells, for which alone its lines stand; null elsewhere
public record Heading(
        Kind kind,
        int first,
        int last,
        int column,
        @Nullable String from,
        List<String> to,
        List<String> cc,
        @Nullable String subject,
        @Nullable String sent,
        List<String> attached,
        int depth,
        boolean aligned,
        Standing standing,
        int text,
        @Nullable TableRow row) {
    /// One whose words stand below it.
    public Heading(
            Kind kind,
            int first,
            int last,
            int column,
            @Nullable String from,
            List<String> to,
            List<String> cc,
            @Nullable String subject,
            @Nullable String sent,
            List<String> attached,
            int depth,
            boolean aligned,
            Standing standing) {
        this(kind, first, last, column, from, to, cc, subject, sent, attached, depth, aligned, standing, -1, null);
    }

    /// The same, begun in an earlier line that introduces it as a quotation.
    public Heading introduced(int from, int at) {
        return begun(from, at, Standing.QUOTED);
    }

    /// The same, begun in an earlier line that tells where it stands.
    Heading begun(int from, int at, Standing told) {
        return new Heading(
                kind, from, last, at, this.from, to, cc, subject, sent, attached, depth, aligned, told, text, row);
    }

    /// The same with somebody more in a field of parties, whoever it is; any other field stays as it is.
    Heading hiding(HeaderLabel field, String party) {
        boolean sender = field == HeaderLabel.FROM && (from == null || from.isBlank());
        return new Heading(
                kind,
                first,
                last,
                column,
                sender ? party : from,
                field == HeaderLabel.TO ? with(to, party) : to,
                field == HeaderLabel.CC ? with(cc, party) : cc,
                subject,
                sent,
                attached,
                depth,
                aligned,
                standing,
                text,
                row);
    }

    private static List<String> with(List<String> parties, String party) {
        return Stream.concat(parties.stream(), Stream.of(party)).toList();
    }

    /// What a heading's form says of the message's place among others.
    public enum Standing {
        /// A quotation follows: `X wrote:`.
        QUOTED,
        /// It is one of a printed thread's messages, each printed by itself.
        ALONE,
        /// Nothing.
        UNTOLD
    }
}
