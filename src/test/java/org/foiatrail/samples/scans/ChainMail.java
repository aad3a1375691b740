package org.foiatrail.samples.scans;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiatrail.segment.KnownMessage;

/// One mail of a chain, before it is printed.
record ChainMail(
        ChainParty from,
        List<ChainParty> to,
        List<ChainParty> cc,
        ChainParty.Style style,
        String subject,
        LocalDateTime time,
        SentForm sent,
        Form form) {
    ChainMail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /// What introduces a mail.
    enum Form {
        /// A block of labels.
        BLOCK,
        /// A block behind `-----Original Message-----` or its like.
        RULED,
        /// A block each line of which is marked with `>`.
        MARKED_BLOCK,
        /// `On … X wrote:`
        WROTE,
        /// `On … X wrote:`, its words marked with `>`.
        MARKED_WROTE,
        /// `>>> X <address> date >>>`
        ARROWS;

        boolean isBlock() {
            return this == BLOCK || this == RULED || this == MARKED_BLOCK;
        }

        boolean isMarked() {
            return this == MARKED_BLOCK || this == MARKED_WROTE;
        }
    }

    private static final List<Form> QUOTED = List.of(
            Form.BLOCK,
            Form.BLOCK,
            Form.BLOCK,
            Form.RULED,
            Form.RULED,
            Form.RULED,
            Form.MARKED_BLOCK,
            Form.WROTE,
            Form.MARKED_WROTE,
            Form.ARROWS);

    static ChainMail of(OfficeProse prose, Random random, String subject, LocalDateTime time, boolean outermost) {
        ChainParty.Style style = prose.pick(List.of(ChainParty.Style.values()));
        int receivers = random.nextInt(4) == 0 ? 3 + random.nextInt(6) : 1 + random.nextInt(2);
        int copies = random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(3);
        return new ChainMail(
                ChainParty.of(prose, style, random),
                parties(prose, style, random, receivers),
                parties(prose, style, random, copies),
                style,
                subject,
                time,
                prose.pick(List.of(SentForm.values())),
                outermost ? Form.BLOCK : prose.pick(QUOTED));
    }

    private static List<ChainParty> parties(OfficeProse prose, ChainParty.Style style, Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ChainParty.of(prose, style, random))
                .toList();
    }

    String printedList(List<ChainParty> parties) {
        return parties.stream().map(ChainParty::printed).collect(Collectors.joining(style.separator()));
    }

    /// What a reader should make of it: an introduction in one line names the sender alone.
    KnownMessage known(boolean quoted) {
        Stream<ChainParty> receivers = form.isBlock() ? to.stream() : Stream.empty();
        Stream<ChainParty> copied = form.isBlock() ? cc.stream() : Stream.empty();
        return new KnownMessage(
                from.known(),
                receivers.map(ChainParty::known).toList(),
                copied.map(ChainParty::known).toList(),
                form.isBlock() ? subject : "",
                time.toString(),
                quoted);
    }
}
