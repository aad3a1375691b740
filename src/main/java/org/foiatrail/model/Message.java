package org.foiatrail.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message found on the pages of one file: printed, quoted or native, all alike.
///
/// @param id made of the file's hash and the place it starts
/// @param from as printed without address and bracketed tags, surname-first turned round; else the address; else
///     `[redacted]`; null if no sender is named
/// @param with who sent it together with `from`, as a memorandum may have several
/// @param header where its header stands: from its first label or its "X wrote:" line to the header's end
/// @param body the rest of its own words, without the messages it quotes and without margins
/// @param quotedIn the id of the message it is quoted in, null if outermost
/// @param attachments the names its header gives
public record Message(
        String id,
        Kind kind,
        @Nullable String from,
        List<String> with,
        List<String> to,
        List<String> cc,
        @Nullable String subject,
        @Nullable Sent sent,
        List<Span> header,
        List<Span> body,
        @Nullable String quotedIn,
        List<String> attachments) {
    public enum Kind {
        EMAIL,
        MEMO,
        LETTER,
        NOTE,
        /// What nobody wrote to anybody: a report, talking points, questions and answers, a release.
        PAPER,
        /// One of a chat, or a text message.
        CHAT,
        /// An appointment in a calendar: who called it is its sender, when it begins the time of sending.
        MEETING;

        /// True if a program wrote its header: who and when, and no words of the message.
        public boolean isByProgram() {
            return this == EMAIL || this == CHAT || this == MEETING;
        }
    }

    /// What is printed for a party whose name was taken out.
    public static final String REDACTED = "[redacted]";

    public Message {
        with = List.copyOf(with);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        header = List.copyOf(header);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        if (header.isEmpty()) {
            throw new IllegalArgumentException("a message without a header has no citation");
        }
    }

    /// The same where it turned out to be quoted in another, or in none: then its date stands in a header of its own.
    Message quotedIn(@Nullable String outer) {
        Sent dated = outer == null && sent != null && sent.source() == Sent.DateSource.QUOTED_HEADER
                ? sent.in(Sent.DateSource.HEADER)
                : sent;
        return new Message(id, kind, from, with, to, cc, subject, dated, header, body, outer, attachments);
    }

    /// All who sent it, as a row shows them; null if nobody is named.
    public @Nullable String senders() {
        return with.isEmpty() ? from : from + "; " + String.join("; ", with);
    }

    /// True for minutes and papers that tell no author: their words are nobody's.
    public boolean isNobodys() {
        return from == null && (kind == Kind.NOTE || kind == Kind.PAPER);
    }

    /// All who sent or received it.
    public Stream<String> parties() {
        return Stream.of(Stream.ofNullable(from), with.stream(), to.stream(), cc.stream())
                .flatMap(names -> names);
    }

    /// Where it starts: its first header label or its "X wrote:" line.
    public Span start() {
        return header.getFirst();
    }

    public int lastPage() {
        return Math.max(
                header.getLast().page(), body.isEmpty() ? 0 : body.getLast().page());
    }
}
