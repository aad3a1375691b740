package org.foiatrail.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command prints a line of. The components, in their order, are the columns; those of [Located] come first,
/// spread out. Fields are added at the end and never renamed.
public sealed interface Row
        permits ChangeRow,
                EntityRow,
                EventRow,
                ExhibitRow,
                Hit,
                MentionRow,
                Row.PageRow,
                Row.MessageRow,
                Row.RedactionRow,
                Row.RedactionCount,
                Row.VaughnRow,
                Row.DocumentRow,
                Row.StatusRow,
                Row.BatesRow,
                Row.PersonRow,
                Row.DuplicateRow,
                Row.DifferenceRow,
                Row.MissingRow {
    /// A page, or a file without any (`page` is null).
    record PageRow(
            Located at,
            String outcome,
            @Nullable String reason,
            @Nullable Integer chars,
            List<String> exemptions) implements Row {
        public PageRow {
            exemptions = List.copyOf(exemptions);
        }
    }

    /// A message. `from` of a memorandum that several sent names all, parted by `; `. `attachments` are the names its
    /// header gives; `sentRepaired` is what of the time was read otherwise than printed; `conflict` cites
    /// messages whose clock times contradict its own: quoted in it and later, or quoting it and earlier.
    record MessageRow(
            Located at,
            String kind,
            @Nullable String from,
            List<String> to,
            List<String> cc,
            @Nullable String subject,
            @Nullable String sent,
            @Nullable String sentZone,
            @Nullable String sentText,
            @Nullable String dateSource,
            @Nullable String quotedIn,
            @Nullable String parent,
            @Nullable String thread,
            @Nullable Integer headerPage,
            List<String> attachments,
            @Nullable String sentRepaired,
            List<String> conflict)
            implements Row {
        public MessageRow {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            attachments = List.copyOf(attachments);
            conflict = List.copyOf(conflict);
        }
    }

    /// A redaction: a label, a blank box, a page withheld in full. A box without words has no quote but a region.
    ///
    /// @param subtype as [Redaction#subtypes]
    /// @param kind `label box page`
    /// @param share of the page's area
    /// @param message the one whose words it stands among
    /// @param month when that was sent
    /// @param region `x,y,width,height` in points from the page's top left corner, one for each line it runs over
    record RedactionRow(
            Located at,
            List<String> exemptions,
            List<String> subtype,
            String kind,
            @Nullable Double share,
            @Nullable String message,
            @Nullable String sender,
            @Nullable String month,
            List<String> region)
            implements Row {
        public RedactionRow {
            exemptions = List.copyOf(exemptions);
            subtype = List.copyOf(subtype);
            region = List.copyOf(region);
        }
    }

    /// The redactions of one exemption, document, month or sender.
    ///
    /// @param area in pages: the shares of all that have one
    record RedactionCount(String key, int redactions, int pages, int documents, BigDecimal area) implements Row {}

    /// Where a Vaughn index and the pages disagree.
    ///
    /// @param finding `no-entry` for a redaction that no entry covers, `not-in-index` for exemptions that the
    ///     page alone claims, `no-page` for numbers that no page bears, `not-on-page` for exemptions that the
    ///     index alone claims, `unreadable` for a row of the index
    /// @param citation of the page, or of the index's line where there is none
    /// @param exemptions those that the finding is about
    /// @param line of the index
    /// @param range as the index gives it
    record VaughnRow(
            String finding,
            String citation,
            @Nullable String bates,
            @Nullable String lastBates,
            List<String> exemptions,
            @Nullable Integer line,
            @Nullable String range,
            @Nullable String description)
            implements Row {
        public VaughnRow {
            exemptions = List.copyOf(exemptions);
        }
    }

    /// A document: a file, or a part of one that was split. Its quote is its first line; it has `pages` pages from
    /// there on, and `lastBates` is that of its last page. `family` is the document it is attached to, or itself if
    /// others are attached to it. `split` says why it begins where it does.
    record DocumentRow(
            Located at,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String date,
            @Nullable String from,
            List<String> to,
            @Nullable Integer pages,
            @Nullable String family,
            List<String> exemptions,
            @Nullable String disposition,
            @Nullable String finality,
            List<String> split,
            @Nullable Double splitScore)
            implements Row {
        public DocumentRow {
            to = List.copyOf(to);
            exemptions = List.copyOf(exemptions);
            split = List.copyOf(split);
        }
    }

    /// What became of a production's files and pages: `files = indexed + withoutText + failed + waiting`,
    /// `pages = searchablePages + emptyPages + unreadPages + failedPages`.
    record StatusRow(
            String production,
            @Nullable String received,
            @Nullable String request,
            @Nullable String custodian,
            int files,
            int indexed,
            int withoutText,
            int failed,
            int waiting,
            int missing,
            List<String> reasons,
            int pages,
            int searchablePages,
            int emptyPages,
            int unreadPages,
            int failedPages)
            implements Row {
        public StatusRow {
            reasons = List.copyOf(reasons);
        }
    }

    /// What a production's Bates numbers tell. `kind` is `range gap withheld overlap repeat misread lost`.
    /// `pages` counts those that bear the numbers, or the numbers that are lacking. `where` cites the pages that
    /// begin and end a range, all that share a number, or the sheet that stands for what was withheld. `printed`
    /// is what was read of a misread stamp.
    record BatesRow(
            String production,
            String series,
            String kind,
            String first,
            String last,
            long pages,
            List<String> where,
            @Nullable String printed)
            implements Row {
        public BatesRow {
            where = List.copyOf(where);
        }
    }

    /// A person or mailbox that headers name. `variants` are other names printed, `tags` what stands in brackets
    /// behind them, `with` those most messages were exchanged with. `sent` and `received` count distinct messages.
    /// `titles` is what the person signs with below the name.
    record PersonRow(
            String name,
            List<String> variants,
            List<String> addresses,
            List<String> tags,
            int sent,
            int received,
            @Nullable String first,
            @Nullable String last,
            List<String> with,
            String firstCitation,
            List<String> titles)
            implements Row {
        public PersonRow {
            titles = List.copyOf(titles);
            variants = List.copyOf(variants);
            addresses = List.copyOf(addresses);
            tags = List.copyOf(tags);
            with = List.copyOf(with);
        }
    }

    /// A copy in a group of copies. `kind` tells in what way it is a copy of the one its group prefers:
    /// `exact same-text redacted-otherwise draft-variant`, `preferred` for that one itself; `similarity` how
    /// much of what both may show both do show. `copies` are the citations of the others.
    record DuplicateRow(
            Located at, String group, String kind, @Nullable Double similarity, String preferred, List<String> copies)
            implements Row {
        public DuplicateRow {
            copies = List.copyOf(copies);
        }
    }

    /// Words that stand in one of two places and not, or otherwise, in the other: `less-redacted` (the second
    /// shows them, the first hides them), `more-redacted`, `added`, `removed`, `changed`, `reading` (the same
    /// words, misread by a machine); for whole stretches `identical`, `only-in-first`, `only-in-second`. The
    /// quote is of the second unless the words stand in the first alone; `other` is the place in the other
    /// one; `before` and `after` are the words around the quote.
    record DifferenceRow(
            Located at,
            String kind,
            @Nullable String other,
            @Nullable String otherBates,
            @Nullable String otherQuote,
            @Nullable String before,
            @Nullable String after)
            implements Row {}

    /// What the records speak of and do not hold. Its place is the one that speaks of it. `kind` is
    /// `message attachment page bates`; `unreadPages` might hold it.
    record MissingRow(
            Located at,
            String kind,
            @Nullable String what,
            @Nullable String from,
            @Nullable String date,
            int unreadPages)
            implements Row {}
}
