package org.foiatrail.render.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.foiatrail.model.CorpusException;

/// Tells programs what rows look like.
public final class Schemas {
    private Schemas() {}

    /// The JSON Schema (2020-12) of a row type, by its name.
    ///
    /// @throws CorpusException of kind USAGE if there is no such row
    public static String of(String rowName) {
        RowType type = RowType.named(rowName)
                .orElseThrow(() -> new CorpusException(
                        CorpusException.Kind.USAGE, "no row '" + rowName + "'; there are " + RowType.words()));
        StringWriter out = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            schema(json, type, new Columns(type.record()).all());
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
        return out.append('\n').toString();
    }

    private static void schema(JsonGenerator json, RowType type, List<Columns.Column> columns) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", type.word());
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (Columns.Column column : columns) {
            json.writeString(column.name());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Columns.Column column : columns) {
            json.writeObjectFieldStart(column.name());
            property(json, column);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, Columns.Column column) throws IOException {
        String name = switch (column.kind()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER, AMOUNT -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> "array";
        };
        if (column.nullable()) {
            json.writeArrayFieldStart("type");
            json.writeString(name);
            json.writeString("null");
            json.writeEndArray();
        } else {
            json.writeStringField("type", name);
        }
        if (column.kind() == Columns.Kind.LIST) {
            json.writeObjectFieldStart("items");
            json.writeStringField("type", "string");
            json.writeEndObject();
        } else if (column.kind() == Columns.Kind.NUMBER) {
            // Every number of a row with a fraction is a confidence or a score.
            json.writeNumberField("minimum", 0);
            json.writeNumberField("maximum", 1);
        }
    }
}
