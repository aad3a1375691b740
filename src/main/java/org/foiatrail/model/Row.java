package org.foiatrail.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command prints a line of. The components, in their order, are the columns; those of [Located] come first,
/// spread out. Fields are added at the end and never renamed.
public sealed interface Row {
    /// A hit of `search`. `highlights` are the matched words, in order; `cell` is where the first of them stands in a
    /// spreadsheet, as `Counts!B7`. `review` and what follows it is as in [EventRow].
    record Hit(
            Located at,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String subject,
            @Nullable String date,
            @Nullable String dateSource,
            @Nullable Double score,
            List<String> highlights,
            @Nullable String cell,
            String review,
            @Nullable String reading,
            boolean starred,
            List<String> tags,
            List<String> notes)
            implements Row {
        public Hit {
            highlights = List.copyOf(highlights);
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
        }

        /// One of which nobody has said anything.
        public Hit(
                Located at,
                @Nullable String kind,
                @Nullable String from,
                @Nullable String subject,
                @Nullable String date,
                @Nullable String dateSource,
                @Nullable Double score,
                List<String> highlights,
                @Nullable String cell) {
            this(
                    at,
                    kind,
                    from,
                    subject,
                    date,
                    dateSource,
                    score,
                    highlights,
                    cell,
                    Compared.NOT.review(),
                    null,
                    false,
                    List.of(),
                    List.of());
        }

        /// The same with what the analyst said of it.
        public Hit with(Compared compared, Remarks remarks) {
            return new Hit(
                    at,
                    kind,
                    from,
                    subject,
                    date,
                    dateSource,
                    score,
                    highlights,
                    cell,
                    compared.review(),
                    compared.reading(),
                    remarks.starred(),
                    remarks.tags(),
                    remarks.notes());
        }
    }

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

    /// A message. `attachments` are the names its header gives; `sentRepaired` is what of the time was read
    /// otherwise than printed; `conflict` cites messages whose clock times contradict its own: quoted in it and
    /// later, or quoting it and earlier.
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

    /// A mention. The last six are those of [Mention.Stance] and [Mention.Figure].
    record MentionRow(
            Located at,
            String kind,
            String surface,
            @Nullable String canonical,
            List<String> candidates,
            @Nullable String type,
            @Nullable String value,
            @Nullable String stance,
            @Nullable String scope,
            @Nullable String speaker,
            boolean address,
            String layer,
            @Nullable Double score,
            String review,
            @Nullable String about,
            @Nullable String manner,
            @Nullable String unit,
            @Nullable String population,
            @Nullable String qualifier,
            @Nullable String asOf)
            implements Row {
        public MentionRow {
            candidates = List.copyOf(candidates);
        }

        /// What the words stand for: a name, a date, a number of something; null if that is not told.
        public @Nullable String meaning() {
            String name = canonical == null ? value : canonical;
            return unit == null || name == null ? name : name + " " + unit;
        }
    }

    /// An entity: all mentions of one canonical name (or of one surface, while unresolved). `review` is the status of
    /// its mentions if they share one, else `partly`; `doubt` runs from 0 to 1 and `doubts` say what it is made of.
    record EntityRow(
            String kind,
            String name,
            boolean resolved,
            @Nullable String type,
            int mentions,
            int documents,
            int pages,
            List<String> surfaces,
            List<String> stances,
            String firstCitation,
            String review,
            @Nullable Double doubt,
            List<String> doubts)
            implements Row {
        public EntityRow {
            doubts = List.copyOf(doubts);
            surfaces = List.copyOf(surfaces);
            stances = List.copyOf(stances);
        }
    }

    /// An event of a timeline. Its quote is the sentence of its words that says most; `message` cites all of them.
    /// `copies` are the citations of the same message elsewhere.
    ///
    /// @param precision `minute day month year`
    /// @param conflict citations of messages whose clock times contradict its own, as in [MessageRow]
    /// @param kind of the message: `email memo letter note`
    /// @param direction `inside` the agency, `outward`, null if unknown
    /// @param otherDates what other copies print for its date, each with its citation
    /// @param statements dates spoken of in its words: the date, the sentence, its citation
    /// @param unordered true if it may as well come before the event that is listed before it: their clocks are
    ///     near and nothing tells their zones
    /// @param message the citation of the whole message
    /// @param before up to three lines before the quote
    /// @param after up to three lines after it
    /// @param lowestConfidence of the quote's words, if they rest on OCR
    /// @param weight how much it says: what `--top` goes by
    /// @param why it is in the timeline, where its date comes from and why it is quoted so
    /// @param review of its quote, as [Compared#review]
    /// @param unresolved names of places that may be several
    /// @param reading the quote as a person reads it where the machine misread it
    /// @param starred as `tags` and `notes`: what people keep of it, or of a copy
    record EventRow(
            Located at,
            @Nullable String date,
            @Nullable String precision,
            @Nullable String dateSource,
            @Nullable String dateText,
            @Nullable String title,
            @Nullable String from,
            List<String> to,
            List<String> people,
            List<String> jurisdictions,
            List<String> stance,
            List<String> exemptions,
            @Nullable String finality,
            String review,
            List<String> copies,
            List<String> conflict,
            @Nullable String kind,
            @Nullable String direction,
            List<String> agencies,
            @Nullable String thread,
            List<String> otherDates,
            List<String> statements,
            boolean unordered,
            @Nullable String message,
            @Nullable String before,
            @Nullable String after,
            @Nullable Double lowestConfidence,
            BigDecimal weight,
            List<String> why,
            List<String> unresolved,
            @Nullable String reading,
            boolean starred,
            List<String> tags,
            List<String> notes)
            implements Row {
        public EventRow {
            to = List.copyOf(to);
            people = List.copyOf(people);
            jurisdictions = List.copyOf(jurisdictions);
            stance = List.copyOf(stance);
            exemptions = List.copyOf(exemptions);
            copies = List.copyOf(copies);
            conflict = List.copyOf(conflict);
            agencies = List.copyOf(agencies);
            otherDates = List.copyOf(otherDates);
            statements = List.copyOf(statements);
            why = List.copyOf(why);
            unresolved = List.copyOf(unresolved);
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
        }

        /// The same event where its order is known, or not.
        public EventRow unordered(boolean near) {
            return new EventRow(
                    at,
                    date,
                    precision,
                    dateSource,
                    dateText,
                    title,
                    from,
                    to,
                    people,
                    jurisdictions,
                    stance,
                    exemptions,
                    finality,
                    review,
                    copies,
                    conflict,
                    kind,
                    direction,
                    agencies,
                    thread,
                    otherDates,
                    statements,
                    near,
                    message,
                    before,
                    after,
                    lowestConfidence,
                    weight,
                    why,
                    unresolved,
                    reading,
                    starred,
                    tags,
                    notes);
        }
    }

    /// What sets a timeline apart from one that was exported earlier. Its place is that of the event's quotation now,
    /// or of the words revealed; of what is not there any more, the place it had.
    ///
    /// @param kind `added gone joined` for events, `changed` for a published field, `moved broken` for a citation
    ///     whose words stand elsewhere in the file or no more, `filled` for a date that was open or a message that
    ///     was only quoted, `revealed` for words that were taken out
    /// @param field what changed; null where the whole event did
    /// @param other a second citation: of the hole that the words stood in, of the place cited before, of the event
    ///     that this one is part of now
    /// @param date of the event, as `title` and `from` are
    record ChangeRow(
            Located at,
            String kind,
            @Nullable String field,
            @Nullable String was,
            @Nullable String now,
            @Nullable String other,
            @Nullable String date,
            @Nullable String title,
            @Nullable String from)
            implements Row {}

    /// A quote of a binder and the exhibit that shows its page.
    ///
    /// @param exhibit null if the page was left out
    /// @param leftOut why
    /// @param review as `reading`: as in [EventRow]
    /// @param date of the event it is quoted for, as `from` and `title`
    record ExhibitRow(
            Located at,
            @Nullable Integer exhibit,
            @Nullable String leftOut,
            String review,
            @Nullable String reading,
            @Nullable String date,
            @Nullable String from,
            @Nullable String title)
            implements Row {}

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

    /// What a production's Bates numbers tell. `kind` is `range gap overlap repeat misread lost`. `pages` counts
    /// those that bear the numbers, or the numbers that are lacking. `where` cites the pages that begin and end a
    /// range, or all that share a number. `printed` is what was read of a misread stamp.
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
