package org.foiatrail.render.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foiatrail.model.CorpusException;
import org.foiatrail.render.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Reads the quotes back out of an export, whatever row type it holds.
public final class Quotations {
    private Quotations() {}

    /// The quotes of a JSON, NDJSON or CSV export, told apart by how it begins. Rows without a quote give none.
    public static List<Quotation> read(Path export) {
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            reader.mark(1);
            int first = reader.read();
            reader.reset();
            List<Quotation> quotations = first == '{' ? json(reader) : csv(reader);
            if (quotations.isEmpty()) {
                throw noExport(export, "no row in it has a quote");
            }
            return quotations;
        } catch (NoSuchFileException e) {
            throw new CorpusException(CorpusException.Kind.MISSING, "no such file: " + export, e);
        } catch (JsonProcessingException e) {
            throw noExport(
                    export, "its JSON is broken at line " + e.getLocation().getLineNr());
        } catch (CharacterCodingException e) {
            throw noExport(export, "it is no text in UTF-8");
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw noExport(export, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + export + ": " + e.getMessage(), e);
        }
    }

    private static CorpusException noExport(Path export, String why) {
        return new CorpusException(
                CorpusException.Kind.USAGE,
                export + " cannot be checked: " + why + "; give a JSON, NDJSON or CSV file that foiatrail wrote");
    }

    /// One object with rows, or a row a line.
    private static List<Quotation> json(BufferedReader reader) throws IOException {
        List<Quotation> quotations = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (var nodes = mapper.readerFor(JsonNode.class).<JsonNode>readValues(reader)) {
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                Iterable<JsonNode> rows = node.has("rows") ? node.get("rows") : List.of(node);
                for (JsonNode row : rows) {
                    add(
                            quotations,
                            column -> row.hasNonNull(column) ? row.get(column).asText() : null);
                }
            }
        }
        return quotations;
    }

    private static List<Quotation> csv(BufferedReader reader) throws IOException {
        List<Quotation> quotations = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                add(
                        quotations,
                        column -> row.isSet(column) && !row.get(column).isEmpty()
                                ? CsvGuard.unguard(row.get(column))
                                : null);
            }
        }
        return quotations;
    }

    private static void add(List<Quotation> quotations, Function<String, @Nullable String> cell) {
        String production = cell.apply("production");
        String path = cell.apply("path");
        String quote = cell.apply("quote");
        Integer page = number(cell.apply("page"));
        Integer lastPage = number(cell.apply("lastPage"));
        Integer start = number(cell.apply("start"));
        Integer end = number(cell.apply("end"));
        if (production != null
                && path != null
                && quote != null
                && page != null
                && lastPage != null
                && start != null
                && end != null) {
            quotations.add(new Quotation(production, path, page, lastPage, start, end, quote));
        }
    }

    private static @Nullable Integer number(@Nullable String cell) {
        return cell == null ? null : Integer.valueOf(cell);
    }
}
