package org.foiatrail.samples.scans;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Sets one invented page: a printed mail, a memo, a letter, a page of prose or a table, with stamps in its margins.
final class SheetWriter {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float LEFT = 72;
    private static final float RIGHT = 540;
    private static final float BOTTOM = 715;
    private static final List<Typeface> FACES = List.of(
            Typeface.SERIF,
            Typeface.SERIF,
            Typeface.SANS,
            Typeface.SANS,
            Typeface.TYPEWRITER,
            Typeface.WIDE_SANS,
            Typeface.WIDE_SERIF,
            Typeface.NARROW_SANS,
            Typeface.SERIF_ITALIC);

    private final Random random;
    private final OfficeProse prose;
    private final Typeface face;
    private final float size;
    private final List<Line> body = new ArrayList<>();
    private float y = 84;

    private SheetWriter(long seed) {
        random = new Random(seed);
        prose = new OfficeProse(random);
        face = prose.pick(FACES);
        size = face == Typeface.WIDE_SANS || face == Typeface.WIDE_SERIF ? 9 : 10 + random.nextInt(3);
    }

    static Sheet write(long seed) throws IOException {
        SheetWriter writer = new SheetWriter(seed * 7919 + 17);
        writer.body();
        return new Sheet(writer.body, writer.small());
    }

    private void body() throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> mail();
            case 1 -> memo();
            case 2 -> letter();
            case 3 -> table();
            default -> line(prose.topic(), face.bold(), size + 2, LEFT);
        }
        float stop = random.nextInt(4) == 0 ? 400 : BOTTOM;
        while (y < stop) {
            if (y < stop - 160 && random.nextInt(7) == 0) {
                line("-----Original Message-----", face, size, LEFT);
                mail();
            }
            paragraph(stop);
        }
    }

    private void mail() throws IOException {
        label("From:", prose.surnameFirst() + " [mailto:" + prose.mailbox() + "]");
        label("Sent:", prose.day() + " " + prose.clock());
        label("To:", prose.surnameFirst() + "; " + prose.surnameFirst());
        label("Cc:", random.nextBoolean() ? prose.surnameFirst() : "(b)(6), (b)(7)(C)");
        label("Subject:", "RE: " + prose.topic());
        y += size;
    }

    private void memo() throws IOException {
        line("MEMORANDUM FOR THE RECORD", face.bold(), size + 2, LEFT + 110);
        y += size;
        label("FROM:", prose.person());
        label("DATE:", prose.day());
        label("SUBJECT:", prose.topic());
        y += size;
    }

    private void letter() throws IOException {
        line(prose.day(), face, size, 380);
        y += size;
        line(prose.person(), face, size, LEFT);
        line(100 + random.nextInt(9000) + " North Street, Room " + random.nextInt(900), face, size, LEFT);
        line(prose.place() + " " + (10_000 + random.nextInt(80_000)), face, size, LEFT);
        y += size;
        line("Dear " + prose.person() + ":", face, size, LEFT);
        y += size / 2;
    }

    private void table() throws IOException {
        row("Jurisdiction", "Submissions", "Matches", face.bold());
        for (int i = 0; i < 16; i++) {
            row(prose.place(), prose.figure(), prose.figure(), face);
        }
        y += size;
    }

    private void row(String first, String second, String third, Typeface font) throws IOException {
        body.add(new Line(first, font, size, LEFT, y));
        body.add(new Line(second, font, size, 400 - width(second, font, size), y));
        line(third, font, size, 500 - width(third, font, size));
    }

    private void label(String label, String value) throws IOException {
        body.add(new Line(label, face.bold(), size, LEFT, y));
        line(value, face, size, LEFT + 6 * size);
    }

    private void paragraph(float stop) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sentence = 2 + random.nextInt(5); sentence > 0; sentence--) {
            for (String word : prose.sentence().split(" ", -1)) {
                if (width(line + " " + word, face, size) > RIGHT - LEFT) {
                    line(line.toString(), face, size, LEFT);
                    line.setLength(0);
                    if (y > stop) {
                        return;
                    }
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        line(line.toString(), face, size, LEFT);
        y += size * 0.7f;
    }

    private void line(String text, Typeface font, float points, float x) {
        body.add(new Line(text, font, points, x, y));
        y += points * 1.25f;
    }

    private static float width(String text, Typeface face, float size) throws IOException {
        return (float) face.font(size).getStringBounds(text, MEASURE).getWidth();
    }

    /// What stands in the margins: a label above, a footer, a production's stamp.
    private List<Line> small() throws IOException {
        List<Line> lines = new ArrayList<>();
        Typeface font = prose.pick(List.of(Typeface.SANS, Typeface.SERIF, Typeface.TYPEWRITER, Typeface.SANS_BOLD));
        if (random.nextBoolean()) {
            String header = "UNCLASSIFIED Case No. F-2010-" + (10_000 + random.nextInt(89_999)) + " Doc No. C0"
                    + (1_000_000 + random.nextInt(8_999_999)) + " Date: 12/" + (10 + random.nextInt(20)) + "/2010";
            lines.add(new Line(header, Typeface.SANS, 6 + random.nextInt(3), LEFT + 60, 40));
        }
        String footer = prose.pick(List.of(
                "Page " + (1 + random.nextInt(40)) + " of " + (41 + random.nextInt(300)),
                "For Official Use Only - Law Enforcement Sensitive",
                "Printed " + prose.day() + " by " + prose.mailbox(),
                "C:\\Documents\\Outreach\\draft v" + random.nextInt(20) + ".doc"));
        float footerSize = 6 + random.nextInt(3);
        lines.add(new Line(footer, font, footerSize, LEFT, 744));
        String stamp = String.format(
                Locale.ROOT,
                "%s %04d-%04d.%07d",
                prose.pick(List.of("ICE FOIA", "NIH", "PRA", "GSP")),
                1000 + random.nextInt(2000),
                random.nextInt(10_000),
                random.nextInt(200_000));
        float stampSize = 6 + random.nextInt(3);
        lines.add(new Line(stamp, font, stampSize, RIGHT - width(stamp, font, stampSize), 762));
        return lines;
    }
}
