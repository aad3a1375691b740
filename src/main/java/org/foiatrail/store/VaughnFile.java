package org.foiatrail.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.VaughnIndex;
import org.jspecify.annotations.Nullable;

/// An agency's Vaughn index as CSV: columns in any order, known by common names; titles may stand above.
public final class VaughnFile {
    /// Lines that may stand above the column names.
    private static final int TITLES = 20;

    private VaughnFile() {}

    /// Reads the index at `file`. A row that cannot be read becomes a problem and stops no other.
    public static VaughnIndex read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<VaughnIndex.Entry> entries = new ArrayList<>();
        List<VaughnIndex.Problem> problems = new ArrayList<>();
        Columns columns = null;
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();
        try (CSVParser parser = CSVParser.parse(text(file), format)) {
            Iterator<CSVRecord> rows = parser.iterator();
            long before = 0;
            for (int seen = 0; rows.hasNext(); seen++) {
                CSVRecord row = rows.next();
                // A row may run over several lines; it is named by its first.
                int line = (int) before + 1;
                before = parser.getCurrentLineNumber();
                if (columns == null) {
                    columns = seen < TITLES ? Columns.of(row) : null;
                } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    columns.entry(line, row, entries, problems);
                }
            }
        } catch (NoSuchFileException e) {
            throw new CorpusException(CorpusException.Kind.MISSING, "no such Vaughn index: " + file, e);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "Vaughn index " + name + ": not CSV: " + (e.getCause() == null ? e : e.getCause()).getMessage()
                            + "; save it as comma-separated values",
                    e);
        }
        if (columns == null) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "Vaughn index " + name + ": no line names its columns; name one 'Bates Range' (or 'BegBates' and"
                            + " 'EndBates') and one 'Exemptions'");
        }
        return new VaughnIndex(name, entries, problems);
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFF) >= 0xFE) {
            // A byte order mark, which the decoder takes off.
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What spreadsheets write on Windows.
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Where in a row what stands.
    ///
    /// @param last the end of the range, where it has a column of its own
    private record Columns(int first, @Nullable Integer last, int exemptions, List<Integer> descriptions) {
        /// The columns that `row` names; null if it does not name a range and exemptions.
        static @Nullable Columns of(CSVRecord row) {
            Optional<Integer> end = named(row, VaughnIndex.LAST);
            Optional<Integer> begin = end.flatMap(column -> named(row, VaughnIndex.FIRST));
            Optional<Integer> range =
                    begin.or(() -> named(row, VaughnIndex.BATES)).or(() -> named(row, VaughnIndex.PLACE));
            Optional<Integer> exemptions = named(row, VaughnIndex.EXEMPTIONS);
            if (range.isEmpty() || exemptions.isEmpty()) {
                return null;
            }
            List<Integer> descriptions = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (i != exemptions.get()
                        && VaughnIndex.DESCRIPTION
                                .matcher(VaughnIndex.plain(row.get(i)))
                                .matches()) {
                    descriptions.add(i);
                }
            }
            return new Columns(
                    range.get(), begin.isPresent() ? end.orElseThrow() : null, exemptions.get(), descriptions);
        }

        private static Optional<Integer> named(CSVRecord row, Pattern name) {
            for (int i = 0; i < row.size(); i++) {
                if (name.matcher(VaughnIndex.plain(row.get(i))).matches()) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        void entry(int line, CSVRecord row, List<VaughnIndex.Entry> entries, List<VaughnIndex.Problem> problems) {
            String range = cell(row, first);
            if (range.isEmpty()) {
                problems.add(new VaughnIndex.Problem(line, "no Bates number"));
                return;
            }
            String end = last == null ? "" : cell(row, last);
            String description = String.join(
                    "; ",
                    descriptions.stream()
                            .map(column -> cell(row, column))
                            .filter(words -> !words.isEmpty())
                            .toList());
            entries.add(new VaughnIndex.Entry(
                    line, end.isEmpty() ? range : range + " - " + end, cell(row, exemptions), description));
        }

        private static String cell(CSVRecord row, int column) {
            return column < row.size() ? row.get(column).strip() : "";
        }
    }
}
