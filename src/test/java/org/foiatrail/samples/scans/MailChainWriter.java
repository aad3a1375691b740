package org.foiatrail.samples.scans;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.foiatrail.samples.scans.ChainLine.Part;

/// Invents a printed chain of one to five mails as lines, the newest first, in all the forms in which mail programs
/// print and quote.
final class MailChainWriter {
    /// Of a line, in characters of middling width.
    private static final int WIDTH = 84;

    private static final float COLUMN = 78;
    private static final List<String> RULES = List.of(
            "-----Original Message-----",
            "-----Original Message-----",
            "________________________________",
            "----- Original Message -----",
            "---------- Forwarded message ----------",
            "Begin forwarded message:");

    private final Random random;
    private final OfficeProse prose;
    private final List<ChainLine> lines = new ArrayList<>();
    private final List<ChainMail> mails = new ArrayList<>();
    private final int width;

    MailChainWriter(Random random, int width) {
        this.random = random;
        this.width = width;
        prose = new OfficeProse(random);
    }

    List<ChainLine> lines() {
        return List.copyOf(lines);
    }

    List<ChainMail> mails() {
        return List.copyOf(mails);
    }

    /// Writes a chain of `count` mails.
    void write(int count) {
        LocalDateTime time = LocalDateTime.of(2009, 10, 1, 7, 0).plusMinutes(random.nextInt(380 * 24 * 60));
        String topic = prose.topic();
        title();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            String reply = last ? "" : prose.pick(List.of("RE: ", "RE: ", "Re: ", "FW: "));
            mails.add(ChainMail.of(prose, random, reply + topic, time, i == 0));
            // Clocks of two offices differ now and then.
            time = time.minusMinutes(random.nextInt(12) == 0 ? -40 : 3 + random.nextInt(2500));
        }
        int depth = 0;
        for (int i = 0; i < count; i++) {
            int before = depth;
            depth += mails.get(i).form().isMarked() ? 1 : 0;
            introduce(i, before, depth);
            body(i, depth);
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            afterword();
        }
    }

    private void title() {
        switch (random.nextInt(4)) {
            case 0 -> {
                lines.add(new ChainLine(prose.person(), "", Part.BETWEEN, 0, 0));
                if (random.nextBoolean()) {
                    between("_".repeat(60));
                }
            }
            case 1 -> between("Microsoft Outlook");
            default -> {}
        }
    }

    private void introduce(int index, int before, int depth) {
        ChainMail mail = mails.get(index);
        if (index > 0) {
            between(mark(before));
        }
        switch (mail.form()) {
            case BLOCK -> block(index, depth);
            case RULED -> {
                between(mark(before) + prose.pick(RULES));
                block(index, depth);
            }
            case MARKED_BLOCK -> {
                if (random.nextBoolean()) {
                    between(mark(depth) + RULES.getFirst());
                }
                block(index, depth);
            }
            case WROTE, MARKED_WROTE -> wrapped(wrote(mail), mark(before), index);
            case ARROWS -> wrapped(arrows(mail), mark(before), index);
        }
        between(mark(depth));
    }

    private String wrote(ChainMail mail) {
        LocalDateTime time = mail.time();
        String date =
                prose.pick(List.of("MMM d, yyyy, 'at' h:mm a,", "EEE, MMM d, yyyy 'at' h:mm a,", "M/d/yy h:mm a,"));
        return "On " + time.format(DateTimeFormatter.ofPattern(date, Locale.US)) + " "
                + mail.from().printed() + " wrote:";
    }

    private static String arrows(ChainMail mail) {
        String date = mail.time().format(DateTimeFormatter.ofPattern("M/d/yyyy h:mm a", Locale.US));
        return ">>> " + mail.from().printed() + " " + date + " >>>";
    }

    private void wrapped(String words, String mark, int index) {
        Part part = Part.START;
        for (String line : wrap(words, width - mark.length())) {
            lines.add(new ChainLine("", mark + line, part, 0, index));
            part = Part.HEADER;
        }
    }

    private void block(int index, int depth) {
        ChainMail mail = mails.get(index);
        boolean marked = depth > 0;
        boolean aligned = !marked && random.nextInt(index == 0 ? 2 : 6) == 0;
        boolean bold = !marked && random.nextBoolean();
        List<String[]> fields = new ArrayList<>();
        fields.add(new String[] {"From:", mail.from().printed()});
        fields.add(new String[] {
            mail.sent().label(random.nextInt(4) == 0), mail.sent().print(mail.time())
        });
        fields.add(new String[] {"To:", mail.printedList(mail.to())});
        if (!mail.cc().isEmpty()) {
            fields.add(new String[] {random.nextInt(3) == 0 ? "CC:" : "Cc:", mail.printedList(mail.cc())});
        }
        String[] subject = {"Subject:", mail.subject()};
        switch (random.nextInt(6)) {
            case 0 -> Collections.swap(fields, 1, 2);
            case 1 -> fields.add(fields.remove(1));
            case 2 -> fields.add(0, fields.remove(1));
            default -> {}
        }
        fields.add(random.nextInt(5) == 0 ? 1 + random.nextInt(fields.size()) : fields.size(), subject);
        if (random.nextInt(5) == 0) {
            fields.add(new String[] {"Attachments:", "draft_" + random.nextInt(90) + ".doc"});
        }
        if (random.nextInt(6) == 0) {
            fields.add(new String[] {"Importance:", "High"});
        }
        Part part = Part.START;
        for (String[] field : fields) {
            field(field[0], field[1], aligned, bold, mark(depth), part, index);
            part = Part.HEADER;
        }
    }

    private void field(String label, String value, boolean aligned, boolean bold, String mark, Part part, int index) {
        List<String> values = wrap(value, width - mark.length() - (aligned ? 14 : label.length() + 1));
        for (int i = 0; i < values.size(); i++) {
            String shown = i == 0 ? label : "";
            Part now = i == 0 ? part : Part.HEADER;
            if (aligned || (bold && i == 0)) {
                lines.add(new ChainLine(shown, values.get(i), now, aligned ? COLUMN : 0, index));
            } else {
                String text = shown.isEmpty() ? values.get(i) : shown + " " + values.get(i);
                lines.add(new ChainLine("", mark + text, now, 0, index));
            }
        }
    }

    private void body(int index, int depth) {
        if (random.nextInt(12) == 0) {
            return;
        }
        if (random.nextBoolean()) {
            words(prose.person().split(" ", -1)[0] + prose.pick(List.of(",", " -", ":")), depth, index);
            between(mark(depth));
        }
        int paragraphs = 1 + random.nextInt(random.nextInt(4) == 0 ? 7 : 3);
        for (int i = 0; i < paragraphs; i++) {
            paragraph(index, depth);
            between(mark(depth));
        }
        if (random.nextInt(3) > 0) {
            signature(index, depth);
        }
    }

    private void paragraph(int index, int depth) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 1 + random.nextInt(5); sentence > 0; sentence--) {
            text.append(text.isEmpty() ? "" : " ").append(prose.sentence());
            if (random.nextInt(20) == 0) {
                String label = prose.pick(List.of("(b)(5)", "(b)(7)(E)", "(b)(6),\u00A0(b)(7)(C)"));
                text.append(' ').append(label);
            }
        }
        words(text.toString(), depth, index);
    }

    private void signature(int index, int depth) {
        if (random.nextBoolean()) {
            words(prose.pick(List.of("Thanks,", "Best regards,", "V/r,", "Thank you.")), depth, index);
        }
        words(prose.person(), depth, index);
        if (random.nextBoolean()) {
            words("Office of Field Programs", depth, index);
            words(String.format(Locale.ROOT, "(202) 555-01%02d", random.nextInt(100)), depth, index);
        }
        if (random.nextInt(4) == 0) {
            words("Sent from my handheld device", depth, index);
        }
    }

    /// Words below what they quote.
    private void afterword() {
        int outer = 0;
        while (!mails.get(outer + 1).form().isMarked()) {
            outer++;
        }
        between("");
        words(prose.sentence() + " " + prose.sentence(), 0, outer);
    }

    private void words(String text, int depth, int index) {
        String mark = mark(depth);
        for (String line : wrap(text, width - mark.length())) {
            lines.add(new ChainLine("", mark + line, Part.BODY, 0, index));
        }
    }

    private void between(String text) {
        lines.add(new ChainLine("", text, Part.BETWEEN, 0, 0));
    }

    private static String mark(int depth) {
        return "> ".repeat(depth);
    }

    /// Broken at blanks only.
    private static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int width() {
        return WIDTH;
    }
}
