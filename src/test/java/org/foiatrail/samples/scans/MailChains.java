package org.foiatrail.samples.scans;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.samples.scans.ChainLine.Part;
import org.foiatrail.samples.scans.MailChain.OwnedLine;
import org.foiatrail.samples.scans.MailChain.Placed;
import org.jspecify.annotations.Nullable;

/// Sets chains on pages, which end anywhere, with page marks, print dates and stamps in their margins.
final class MailChains {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float LEFT = 72;
    private static final float RIGHT = 540;
    private static final float TOP = 84;
    private static final int MOST_PAGES = 4;
    private static final Pattern LABEL =
            Pattern.compile("\\(?b\\)?\\(?[567]\\)?(?:\\(?[CE]\\)?)?(?:[,;]?\\u00A0?\\(?b\\)?\\(?7\\)?\\(?[C]\\)?)?");
    private static final Pattern ONE = Pattern.compile("([567])\\)?\\(?([CE]?)");

    private final Random random;
    private final long firstNumber;
    private final OfficeProse prose;
    private final Typeface face;
    private final float size;
    private final List<List<Line>> pages = new ArrayList<>();
    private final List<Placed> messages = new ArrayList<>();
    private final List<OwnedLine> owned = new ArrayList<>();
    private final List<String> redactions = new ArrayList<>();
    private float y;
    private float bottom;

    private MailChains(long seed, long firstNumber) {
        random = new Random(seed * 6151 + 29);
        this.firstNumber = firstNumber;
        prose = new OfficeProse(random);
        face = prose.pick(List.of(Typeface.SERIF, Typeface.SERIF, Typeface.SANS, Typeface.SANS, Typeface.TYPEWRITER));
        size = face == Typeface.TYPEWRITER ? 9 : 10 + random.nextInt(2);
    }

    /// The chain of a seed.
    ///
    /// @param firstNumber the Bates number of its first page
    static MailChain write(long seed, long firstNumber) throws IOException {
        for (int attempt = 0; ; attempt++) {
            MailChains chain = new MailChains(seed + 1_000_003L * attempt, firstNumber);
            chain.set();
            if (chain.pages.size() <= MOST_PAGES) {
                return chain.finished();
            }
        }
    }

    private void set() throws IOException {
        MailChainWriter writer = new MailChainWriter(random, MailChainWriter.width());
        writer.write(1 + random.nextInt(5));
        newPage();
        for (ChainLine line : writer.lines()) {
            if (y > bottom) {
                newPage();
            }
            place(line, writer.mails());
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = TOP;
        bottom = 690 + random.nextInt(26);
    }

    private void place(ChainLine line, List<ChainMail> mails) throws IOException {
        if (!line.isBlank()) {
            int page = pages.size();
            if (!line.label().isEmpty()) {
                pages.getLast().add(new Line(line.label(), face.bold(), size, LEFT, y));
            }
            if (!line.text().isBlank()) {
                float label = line.label().isEmpty() ? 0 : width(line.label() + " ", face.bold(), size);
                float x = LEFT + (line.x() > 0 ? line.x() : label);
                pages.getLast().add(new Line(line.text().replace('\u00A0', ' '), face, size, x, y));
            }
            if (line.part() == Part.START) {
                messages.add(new Placed(page, y, mails.get(line.message()).known(line.message() > 0)));
            }
            if (line.part() != Part.BETWEEN) {
                owned.add(new OwnedLine(page, y, line.message()));
                note(line.text(), page);
            }
        }
        y += line.isBlank() ? size * 0.9f : size * 1.22f;
    }

    private void note(String text, int page) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            StringBuilder one = new StringBuilder().append(page);
            Matcher exemption = ONE.matcher(label.group());
            while (exemption.find()) {
                one.append(" b").append(exemption.group(1)).append(exemption.group(2));
            }
            redactions.add(one.toString());
        }
    }

    private MailChain finished() throws IOException {
        @Nullable String printed = random.nextInt(2) == 0 ? null : "12/" + (10 + random.nextInt(22)) + "/2010";
        boolean marks = random.nextBoolean();
        Typeface font = prose.pick(List.of(Typeface.SANS, Typeface.SERIF));
        int prefix = (int) (firstNumber / 1_000_000);
        List<Sheet> sheets = new ArrayList<>();
        List<String> stamps = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Line> small = new ArrayList<>();
            if (printed != null) {
                small.add(new Line(printed, font, 8, LEFT, 752));
            }
            if (marks) {
                String mark = "Page " + (i + 1) + " of " + pages.size();
                small.add(new Line(mark, font, 8, 290, 738));
            }
            String stamp = String.format(
                    Locale.ROOT, prefix == 1 ? "ICE FOIA 10-2674.%07d" : "AGENCY-%07d", firstNumber % 1_000_000 + i);
            stamps.add(stamp);
            small.add(new Line(stamp, Typeface.SANS, 8, RIGHT - width(stamp, Typeface.SANS, 8), 768));
            sheets.add(new Sheet(pages.get(i), small));
        }
        return new MailChain(sheets, messages, owned, stamps, redactions, day(printed));
    }

    private static @Nullable String day(@Nullable String printed) {
        return printed == null ? null : "2010-12-" + printed.substring(3, 5);
    }

    private static float width(String text, Typeface face, float size) throws IOException {
        return (float) face.font(size).getStringBounds(text, MEASURE).getWidth();
    }
}
