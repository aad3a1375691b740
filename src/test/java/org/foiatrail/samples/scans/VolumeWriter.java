package org.foiatrail.samples.scans;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Sets a merged production of invented documents, each in a make of its own: mail in several programs' print, memos,
/// letters, reports, minutes, tables, agreements and slip sheets.
final class VolumeWriter {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float TOP = 84;
    private static final float BOTTOM = 705;
    private static final float RIGHT = 540;
    private static final List<Typeface> FACES = List.of(Typeface.SERIF, Typeface.SANS, Typeface.TYPEWRITER);
    private static final List<String> SLIPS = List.of(
            "This page was withheld in full under exemption (b)(5).",
            "WITHHELD IN FULL",
            "DUPLICATE",
            "Document referred to the Department of Justice for direct response",
            "NON-RESPONSIVE",
            "This document was produced in native format.");

    private final Random random;
    private final OfficeProse prose;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Integer> starts = new TreeSet<>();
    private long bates;

    /// The pages of the document in hand, and how it is set.
    private List<List<Line>> pages = new ArrayList<>();

    private Typeface face = Typeface.SERIF;
    private float size = 11;
    private float left = 72;
    private float y = TOP;

    private VolumeWriter(long seed) {
        random = new Random(seed * 6_364_136_223L + 11);
        prose = new OfficeProse(random);
        bates = random.nextInt(90_000);
    }

    static Volume write(long seed, int documents) throws IOException {
        VolumeWriter writer = new VolumeWriter(seed);
        for (int i = 0; i < documents; i++) {
            writer.document();
        }
        return new Volume(writer.sheets, writer.starts);
    }

    private void document() throws IOException {
        pages = new ArrayList<>();
        face = prose.pick(FACES);
        size = 10 + random.nextInt(3);
        left = 60 + random.nextInt(4) * 12;
        newPage();
        String running = "";
        int kind = random.nextInt(20);
        if (kind < 10) {
            chain();
        } else if (kind < 12) {
            memo();
        } else if (kind < 14) {
            letter();
        } else if (kind < 16) {
            running = report();
        } else if (kind < 17) {
            minutes();
        } else if (kind < 18) {
            table();
        } else if (kind < 19) {
            agreement();
        } else {
            centred(prose.pick(SLIPS), 300);
        }
        finish(running);
    }

    /// Margins are known once the document's length is.
    private void finish(String running) throws IOException {
        if (pages.size() > 1 && pages.getLast().isEmpty()) {
            pages.removeLast();
        }
        int marks = random.nextInt(5);
        String date = random.nextInt(3) == 0 ? "3/" + (10 + random.nextInt(20)) + "/2012" : "";
        bates += random.nextInt(8) == 0 ? 1 + random.nextInt(12) : 0;
        starts.add(sheets.size() + 1);
        for (int i = 0; i < pages.size(); i++) {
            List<Line> small = new ArrayList<>();
            if (!running.isEmpty() && i > 0) {
                small.add(new Line(running, face, 8, left, 44));
            }
            String mark = marks < 2
                    ? "Page " + (i + 1) + " of " + pages.size()
                    : marks == 2 && pages.size() > 1 ? String.valueOf(i + 1) : "";
            if (!mark.isEmpty()) {
                small.add(new Line(mark, face, 9, 300, 740));
            }
            if (!date.isEmpty()) {
                small.add(new Line(date, face, 8, left, 740));
            }
            String stamp = String.format(Locale.ROOT, "RFA-%07d", bates++);
            small.add(new Line(stamp, Typeface.SANS, 8, RIGHT - width(stamp, Typeface.SANS, 8), 762));
            sheets.add(new Sheet(pages.get(i), small));
        }
    }

    private void chain() throws IOException {
        int style = random.nextInt(4);
        String subject = prose.topic();
        int messages = 1 + random.nextInt(3);
        if (style == 0) {
            line(prose.surnameFirst(), face.bold(), size + 1);
            gap(0.6f);
        }
        for (int i = 0; i < messages; i++) {
            if (i > 0) {
                gap(0.6f);
                if (style == 3) {
                    line("_".repeat(32), face, size);
                } else {
                    line("-----Original Message-----", face, size);
                }
            }
            header(i == 0 ? style : 1, (i + 1 < messages ? "RE: " : "") + subject);
            for (int p = 1 + random.nextInt(4); p > 0; p--) {
                paragraph();
            }
            line(prose.person(), face, size);
        }
    }

    private void header(int style, String subject) throws IOException {
        boolean address = style == 2;
        label("From:", prose.surnameFirst() + (address ? " <" + prose.mailbox() + ">" : ""), style);
        if (style != 2) {
            label("Sent:", prose.day() + " " + prose.clock(), style);
        }
        label("To:", prose.surnameFirst() + "; " + prose.surnameFirst(), style);
        if (random.nextBoolean()) {
            label("Cc:", random.nextBoolean() ? "(b)(6), (b)(7)(C)" : prose.surnameFirst(), style);
        }
        if (style == 2) {
            label("Date:", prose.day() + " " + prose.clock(), style);
        }
        label("Subject:", subject, style);
        gap(1);
    }

    private void label(String label, String value, int style) throws IOException {
        if (style == 0) {
            pages.getLast().add(new Line(label, face.bold(), size, left, y));
            pages.getLast().add(new Line(value, face, size, left + 6 * size, y));
            down(1.25f);
        } else {
            line(label + " " + value, face, size);
        }
    }

    private void memo() throws IOException {
        if (random.nextBoolean()) {
            centred("DEPARTMENT OF RECORDS", y);
            gap(0.5f);
        }
        if (random.nextBoolean()) {
            centred("MEMORANDUM", y);
            gap(0.5f);
        }
        line("TO: " + prose.person(), face, size);
        line("FROM: " + prose.person(), face, size);
        line("DATE: " + prose.day(), face, size);
        line((random.nextBoolean() ? "SUBJECT: " : "RE: ") + prose.topic(), face, size);
        gap(1);
        text(3 + random.nextInt(14));
    }

    private void letter() throws IOException {
        if (random.nextInt(3) > 0) {
            centred("OFFICE OF THE COUNTY COUNSEL", y);
            centred(100 + random.nextInt(900) + " Main Street", y);
            gap(1);
        }
        line(prose.day(), face, size);
        gap(1);
        line(prose.person(), face, size);
        line(prose.place() + " " + (20_000 + random.nextInt(60_000)), face, size);
        gap(1);
        line("Dear " + prose.person() + ":", face, size);
        gap(0.5f);
        text(3 + random.nextInt(8));
        line("Sincerely,", face, size);
        gap(2);
        line(prose.person(), face, size);
    }

    private String report() throws IOException {
        String title =
                prose.pick(List.of("Quarterly Report: ", "Fact Sheet: ", "Talking Points: ", "")) + prose.topic();
        boolean page = random.nextInt(3) == 0;
        centred(title, page ? 250 : y);
        gap(1);
        if (page) {
            centred(prose.day(), y + 20);
            newPage();
        }
        for (int section = 2 + random.nextInt(4); section > 0; section--) {
            line(prose.topic(), face.bold(), size + 1);
            gap(0.4f);
            text(2 + random.nextInt(6));
        }
        return random.nextBoolean() ? title : "";
    }

    private void minutes() throws IOException {
        line("Minutes of the meeting of " + prose.day(), face.bold(), size + 1);
        line("Present: " + prose.person() + ", " + prose.person() + ", " + prose.person(), face, size);
        gap(1);
        for (int item = 1; item < 5 + random.nextInt(12); item++) {
            flow(item + ". " + prose.sentence() + " " + prose.sentence());
        }
    }

    private void table() throws IOException {
        line("Submissions by jurisdiction, " + prose.day(), face.bold(), size);
        gap(0.5f);
        for (int row = 20 + random.nextInt(70); row > 0; row--) {
            pages.getLast().add(new Line(prose.place(), face, size, left, y));
            pages.getLast().add(new Line(prose.figure(), face, size, 380, y));
            pages.getLast().add(new Line(prose.figure(), face, size, 470, y));
            down(1.25f);
        }
    }

    private void agreement() throws IOException {
        centred("MEMORANDUM OF UNDERSTANDING", y);
        centred("between " + prose.place() + " and the Bureau", y);
        gap(1);
        for (int section = 1; section < 7; section++) {
            line(section + ". " + prose.topic(), face.bold(), size);
            text(1 + random.nextInt(5));
        }
    }

    private void text(int paragraphs) throws IOException {
        for (int i = 0; i < paragraphs; i++) {
            paragraph();
        }
    }

    private void paragraph() throws IOException {
        StringBuilder text = new StringBuilder(prose.sentence());
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text.append(' ').append(prose.sentence());
        }
        flow(text.toString());
    }

    private void flow(String text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (width(line + " " + word, face, size) > RIGHT - left) {
                line(line.toString(), face, size);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(line.toString(), face, size);
        gap(0.6f);
    }

    private void centred(String text, float at) throws IOException {
        y = at;
        float indent = Math.max(left, (Sheet.WIDTH - width(text, face.bold(), size + 1)) / 2);
        pages.getLast().add(new Line(text, face.bold(), size + 1, indent, y));
        down(1.4f);
    }

    private void line(String text, Typeface font, float points) {
        pages.getLast().add(new Line(text, font, points, left, y));
        down(1.25f);
    }

    private void gap(float lines) {
        y += lines * size;
    }

    private void down(float lines) {
        y += lines * size;
        if (y > BOTTOM) {
            newPage();
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    private static float width(String text, Typeface face, float size) throws IOException {
        return (float) face.font(size).getStringBounds(text, MEASURE).getWidth();
    }
}
