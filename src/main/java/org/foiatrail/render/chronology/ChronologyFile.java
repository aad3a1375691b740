package org.foiatrail.render.chronology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.foiatrail.render.row.Columns;

/// Reads a timeline back out of its JSON export. Columns that came later than the export are empty.
public final class ChronologyFile {
    private static final List<String> NEEDED =
            List.of("id", "production", "path", "quote", "date", "message", "copies");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ChronologyFile() {}

    /// The timeline of an export.
    public static Chronology read(Path export) {
        JsonNode root = tree(export);
        try {
            return chronology(root, export);
        } catch (JsonProcessingException e) {
            throw foreign(export, "its columns hold other values");
        }
    }

    private static JsonNode tree(Path export) {
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            return MAPPER.readTree(reader);
        } catch (NoSuchFileException e) {
            throw new CorpusException(
                    CorpusException.Kind.MISSING, "no such file: " + export + "; name an earlier JSON export", e);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw damaged(export, "its JSON breaks off or is broken" + line, e);
        } catch (CharacterCodingException e) {
            throw damaged(export, "it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new CorpusException(CorpusException.Kind.IO, "cannot read " + export + ": " + e.getMessage(), e);
        }
    }

    private static Chronology chronology(JsonNode root, Path export) throws JsonProcessingException {
        JsonNode about = root.get("about");
        JsonNode rows = root.get("rows");
        if (about == null || !about.isObject() || rows == null || !rows.isArray()) {
            throw foreign(export, "it lacks 'rows' or 'about'");
        }
        List<EventRow> dated = new ArrayList<>();
        List<EventRow> undated = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!(row instanceof ObjectNode event) || !NEEDED.stream().allMatch(event::has)) {
                throw foreign(export, "a row of it is no event");
            }
            EventRow read = event(event);
            (read.date() == null ? undated : dated).add(read);
        }
        return new Chronology(dated, undated, MAPPER.treeToValue(about, Chronology.About.class));
    }

    private static EventRow event(ObjectNode row) throws JsonProcessingException {
        for (Columns.Column column : new Columns(EventRow.class).own()) {
            if (column.kind() == Columns.Kind.LIST && !row.has(column.name())) {
                row.putArray(column.name());
            }
        }
        ObjectNode place = MAPPER.createObjectNode();
        for (RecordComponent component : Located.class.getRecordComponents()) {
            place.set(component.getName(), row.get(component.getName()));
        }
        row.set("at", place);
        return MAPPER.treeToValue(row, EventRow.class);
    }

    private static CorpusException damaged(Path export, String why, IOException cause) {
        return new CorpusException(
                CorpusException.Kind.DAMAGED, export + " is damaged: " + why + "; take another copy of it", cause);
    }

    private static CorpusException foreign(Path export, String why) {
        return new CorpusException(
                CorpusException.Kind.CONFIGURATION,
                export + " is no timeline of this program: " + why
                        + "; give one that 'foiatrail timeline --format json' wrote");
    }
}
