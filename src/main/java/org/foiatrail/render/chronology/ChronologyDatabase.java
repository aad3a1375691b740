package org.foiatrail.render.chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.row.Columns;
import org.jspecify.annotations.Nullable;

/// A chronology as an SQLite database: `events` with a column for each of the row's, lists in tables of their own,
/// and `about`.
final class ChronologyDatabase {
    private ChronologyDatabase() {}

    static void write(OutputStream out, Chronology chronology) throws IOException {
        Path file = Files.createTempFile("chronology", ".db");
        try {
            try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                db.setAutoCommit(false);
                fill(db, chronology);
                db.commit();
            }
            Files.copy(file, out);
        } catch (SQLException e) {
            throw new IOException("the database cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void fill(Connection db, Chronology chronology) throws SQLException {
        List<Columns.Column> columns = new Columns(EventRow.class).all();
        List<Columns.Column> plain = columns.stream()
                .filter(column -> column.kind() != Columns.Kind.LIST)
                .toList();
        try (Statement make = db.createStatement()) {
            make.execute(plain.stream()
                    .map(column -> "\"" + column.name() + "\" " + type(column))
                    .collect(Collectors.joining(", ", "CREATE TABLE events (position INTEGER PRIMARY KEY, ", ")")));
            for (Columns.Column column : columns) {
                if (column.kind() == Columns.Kind.LIST) {
                    make.execute("CREATE TABLE \"event_" + column.name()
                            + "\" (event INTEGER REFERENCES events(position), value TEXT)");
                }
            }
            make.execute("CREATE TABLE about (line TEXT)");
        }
        List<EventRow> events = new ArrayList<>(chronology.dated());
        events.addAll(chronology.undated());
        String marks = String.join(", ", Collections.nCopies(plain.size() + 1, "?"));
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO events VALUES (" + marks + ")")) {
            for (int i = 0; i < events.size(); i++) {
                insert.setInt(1, i + 1);
                for (int c = 0; c < plain.size(); c++) {
                    insert.setObject(c + 2, stored(plain.get(c).value(events.get(i))));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        for (Columns.Column column : columns) {
            if (column.kind() == Columns.Kind.LIST) {
                list(db, column, events);
            }
        }
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO about VALUES (?)")) {
            for (String line : AboutLines.of(chronology)) {
                insert.setString(1, line);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void list(Connection db, Columns.Column column, List<EventRow> events) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO \"event_" + column.name() + "\" VALUES (?, ?)")) {
            for (int i = 0; i < events.size(); i++) {
                if (column.value(events.get(i)) instanceof List<?> values) {
                    for (Object value : values) {
                        insert.setInt(1, i + 1);
                        insert.setString(2, String.valueOf(value));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static String type(Columns.Column column) {
        return switch (column.kind()) {
            case INTEGER, BOOLEAN -> "INTEGER";
            case NUMBER, AMOUNT -> "REAL";
            default -> "TEXT";
        };
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth ? 1 : 0;
            case BigDecimal amount -> amount.doubleValue();
            case null -> null;
            default -> value;
        };
    }
}
