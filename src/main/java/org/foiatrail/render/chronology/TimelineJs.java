package org.foiatrail.render.chronology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Wording;

/// A chronology as TimelineJS reads it. That takes texts for HTML, so they are escaped; it knows no undated events,
/// which are counted on its title slide.
final class TimelineJs {
    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute");
    private static final int YEAR = 4;

    private TimelineJs() {}

    static void write(Writer out, Chronology chronology, ChronologyLook look) throws IOException {
        JsonFactory factory = new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeObjectFieldStart("title");
            text(
                    json,
                    "Chronology",
                    String.join(
                            "<br>",
                            AboutLines.of(chronology).stream()
                                    .map(TimelineJs::escaped)
                                    .toList()));
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (EventRow event : chronology.dated()) {
                event(json, event, look);
            }
            json.writeEndArray();
            eras(json, chronology.dated());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void event(JsonGenerator json, EventRow event, ChronologyLook look) throws IOException {
        json.writeStartObject();
        date(json, "start_date", String.valueOf(event.date()));
        if (event.precision() != null && !"minute".equals(event.precision())) {
            json.writeStringField("display_date", Wording.eventDate(event));
        }
        String said = event.at().quote() == null
                ? ""
                : "<blockquote>" + escaped(Wording.line(Wording.reading(event))) + "</blockquote>"
                        + (event.reading() == null ? "" : "<p>" + escaped(Wording.stored(event)) + "</p>");
        text(
                json,
                escaped(Wording.line(event.title())),
                said + "<p>" + escaped(Wording.parties(event.from(), event.to())) + "</p><p>"
                        + escaped(Wording.eventSource(event)) + "</p>"
                        + (look.pages() ? "<pre>" + escaped(CitedPages.text(event)) + "</pre>" : ""));
        if (!event.stance().isEmpty()) {
            json.writeStringField("group", Wording.line(event.stance().getFirst()));
        }
        json.writeStringField("unique_id", event.at().id());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String headline, String text) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", headline);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /// `2010-05-11T14:33` part by part; what is not known is left out.
    private static void date(JsonGenerator json, String field, String date) throws IOException {
        json.writeObjectFieldStart(field);
        String[] parts = date.split("[-T:]", -1);
        for (int i = 0; i < Math.min(parts.length, PARTS.size()); i++) {
            json.writeStringField(PARTS.get(i), parts[i]);
        }
        json.writeEndObject();
    }

    /// Years, each with how much stands in it.
    private static void eras(JsonGenerator json, List<EventRow> events) throws IOException {
        SequencedMap<String, Integer> years = new TreeMap<>();
        events.forEach(event -> years.merge(String.valueOf(event.date()).substring(0, YEAR), 1, Integer::sum));
        json.writeArrayFieldStart("eras");
        for (var year : years.entrySet()) {
            json.writeStartObject();
            date(json, "start_date", year.getKey() + "-01-01");
            date(json, "end_date", year.getKey() + "-12-31");
            text(json, year.getKey() + ": " + year.getValue() + " events", "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
