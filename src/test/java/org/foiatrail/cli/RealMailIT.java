package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foiatrail.model.Chronology;
import org.foiatrail.render.chronology.ChronologyFile;
import org.foiatrail.render.chronology.ChronologyFormat;
import org.foiatrail.render.chronology.ChronologyLook;
import org.foiatrail.render.chronology.ChronologyOutput;
import org.foiatrail.render.row.Totals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The timeline of real printed mails, which are private and stand beside the checkout: nothing of them is printed
/// here but counts.
class RealMailIT {
    private static final Path MAIL = Path.of(System.getProperty(
                    "foiatrail.corpora", System.getenv().getOrDefault("FOIATRAIL_CORPORA", "../shared/corpora")))
            .resolve("printed-mail");
    private static final int MAILS = 598;

    @TempDir
    static Path temp;

    @BeforeAll
    static void index() {
        assumeTrue(Files.isDirectory(MAIL), () -> "no mails in " + MAIL);
        run("index", MAIL.toString());
    }

    private static CommandLines run(String... line) {
        CommandLines commands = new CommandLines(temp.resolve("corpus"));
        assertThat(commands.run(line)).as(commands.err()).isZero();
        return commands;
    }

    /// As the command writes it.
    private static Path export(String format, String... options) {
        Path file = temp.resolve("timeline." + format);
        List<String> line = new ArrayList<>(List.of("timeline", "--format", format, "-o", file.toString()));
        line.addAll(List.of(options));
        run(line.toArray(String[]::new));
        return file;
    }

    @Test
    void nothing_private_stands_in_an_export() throws IOException, SQLException {
        Path bare = export("json", "--unmasked");
        // That there is something to be found is shown by the same export without its masks.
        int there = PrivateFinds.in(Files.readString(bare)).size();
        assertThat(there).isGreaterThan(MAILS);
        Chronology chronology = ChronologyFile.read(bare);
        Totals totals =
                Totals.all(chronology.dated().size() + chronology.undated().size(), "events");
        for (ChronologyFormat format : ChronologyFormat.values()) {
            Path masked = temp.resolve("masked." + format);
            try (OutputStream out = Files.newOutputStream(masked)) {
                new ChronologyOutput(format, false, 0, ChronologyLook.PLAIN).write(out, chronology, totals);
            }
            String text = text(format, masked);
            assertThat(text.length()).as("%s, its length", format).isGreaterThan(MAILS * 100);
            assertThat(text.contains("private")).as("%s, that it masks", format).isTrue();
            assertThat(PrivateFinds.in(text).size())
                    .as("%s, private finds", format)
                    .isZero();
        }
        System.out.println("printed mail: of " + there + " private finds none stands unmasked in any export");
    }

    @Test
    void every_citation_verifies_through_its_masks_and_every_mail_is_in_the_timeline() throws IOException {
        Path export = export("csv");
        assertThat(run("verify", export.toString()).out()).contains(" 0 moved, 0 gone");
        String all = Files.readString(export);
        assertThat(PrivateFinds.in(all).size()).as("private finds").isZero();
        try (Stream<Path> files = Files.walk(MAIL)) {
            long missing = files.filter(Files::isRegularFile)
                    .filter(file -> !all.contains(MAIL.relativize(file).toString()))
                    .count();
            assertThat(missing).as("mails without an event").isZero();
        }
    }

    private static String text(ChronologyFormat format, Path export) throws IOException, SQLException {
        return switch (format) {
            case XLSX -> {
                try (InputStream in = Files.newInputStream(export);
                        XSSFExcelExtractor words = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
                    yield words.getText();
                }
            }
            case DOCX -> {
                try (InputStream in = Files.newInputStream(export);
                        XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
                    yield words.getText();
                }
            }
            case SQLITE -> tables(export);
            case HTML -> {
                String page = Files.readString(export);
                yield page.substring(page.indexOf("{\"dated\""));
            }
            default -> new String(Files.readAllBytes(export), StandardCharsets.UTF_8);
        };
    }

    private static String tables(Path export) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + export);
                Statement ask = db.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = ask.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = ask.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            text.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return text.toString();
    }
}
