package org.foiatrail.render.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Row;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// JSON, one object a row, one row a line.
public final class JsonRows {
    private final JsonFactory factory = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new Invisible())
            .build();

    public <R extends Row> void json(Writer out, Class<R> type, List<R> rows, Totals totals) throws IOException {
        json(out, type, rows, totals, null);
    }

    /// The events, and what the chronology rests on.
    public void chronology(Writer out, List<EventRow> events, Totals totals, Chronology.About about)
            throws IOException {
        json(out, EventRow.class, events, totals, about);
    }

    private <R extends Row> void json(
            Writer out, Class<R> type, List<R> rows, Totals totals, Chronology.@Nullable About about)
            throws IOException {
        List<Columns.Column> columns = new Columns(type).all();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(new RowALine());
            json.writeStartObject();
            json.writeBooleanField("complete", totals.complete());
            json.writeNumberField("total", totals.total());
            json.writeStringField("unit", totals.unit());
            json.writeArrayFieldStart("rows");
            for (R row : rows) {
                object(json, columns, row);
            }
            json.writeEndArray();
            if (about != null) {
                json.writeFieldName("about");
                new JsonMapper(factory).writeValue(json, about);
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    public <R extends Row> void ndjson(Writer out, Class<R> type, List<R> rows) throws IOException {
        List<Columns.Column> columns = new Columns(type).all();
        for (R row : rows) {
            try (JsonGenerator json = factory.createGenerator(out)) {
                object(json, columns, row);
            }
            out.write('\n');
        }
    }

    private static void object(JsonGenerator json, List<Columns.Column> columns, Row row) throws IOException {
        json.writeStartObject();
        for (Columns.Column column : columns) {
            json.writeFieldName(column.name());
            value(json, column.value(row));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> json.writeNumber(Wording.number(number));
            case List<?> list -> {
                json.writeStartArray();
                for (Object element : list) {
                    json.writeString(String.valueOf(element));
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    /// Each row on a line of its own, so that two exports can be compared line by line.
    private static final class RowALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            if (inRows(json)) {
                json.writeRaw('\n');
            }
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            super.writeArrayValueSeparator(json);
            if (inRows(json)) {
                json.writeRaw('\n');
            }
        }

        @Override
        public void writeEndArray(JsonGenerator json, int count) throws IOException {
            if (count > 0 && json.getOutputContext().getNestingDepth() <= 2) {
                json.writeRaw('\n');
            }
            super.writeEndArray(json, count);
        }

        private static boolean inRows(JsonGenerator json) {
            return json.getOutputContext().getNestingDepth() == 2;
        }
    }

    /// Escapes what a terminal obeys and no reader sees, beyond the controls JSON itself forbids.
    private static final class Invisible extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[DELETE] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            return hidden ? new SerializedString(String.format("\\u%04X", c)) : null;
        }
    }
}
