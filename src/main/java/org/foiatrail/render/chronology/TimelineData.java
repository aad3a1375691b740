package org.foiatrail.render.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.row.Columns;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// What the page of a timeline knows, as JSON that may stand in HTML: it holds no `<`.
final class TimelineData {
    /// As events are written: `2010-05-11T14:33 first:mail/x.pdf#1@0-364`.
    private static final Pattern OTHER_DATE = Pattern.compile("(?<date>\\S+) (?<citation>.+)", Pattern.DOTALL);
    /// As events are written: `2010-06-08: We go live on June 8. [first:mail/x.pdf#1@80-101]`. A path may hold
    /// brackets.
    private static final Pattern STATEMENT = Pattern.compile(
            "(?<date>.*?): (?<words>.*) \\[(?<citation>(?:[^\\[\\]]|\\[[^\\[\\]]*])*)]", Pattern.DOTALL);

    /// What an analyst notes is not for readers.
    private static final String NOTES = "notes";

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .characterEscapes(new Markup())
                    .build())
            .addModule(new SimpleModule().addSerializer(String.class, new Clean()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private final Chronology chronology;
    private final @Nullable String lanes;
    private final @Nullable CitationLinks linker;
    private final SequencedMap<String, String> links = new TreeMap<>();

    TimelineData(Chronology chronology, ChronologyLook look) {
        this.lanes = look.by() == null ? null : look.by().name().toLowerCase(Locale.ROOT);
        this.chronology = chronology;
        List<String> productions = chronology.about().productions().stream()
                .map(Chronology.Source::name)
                .toList();
        this.linker = look.linkBase() == null ? null : new CitationLinks(look.linkBase(), productions);
    }

    void write(Writer out) throws IOException {
        List<Columns.Column> columns = new Columns(EventRow.class).all();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            events(json, "dated", columns, chronology.dated());
            events(json, "undated", columns, chronology.undated());
            json.writeFieldName("about");
            MAPPER.writeValue(json, chronology.about());
            json.writeFieldName("aboutLines");
            MAPPER.writeValue(json, AboutLines.of(chronology));
            if (lanes != null) {
                json.writeStringField("lanes", lanes);
            }
            json.writeFieldName("links");
            MAPPER.writeValue(json, links);
            json.writeEndObject();
        }
    }

    private void events(JsonGenerator json, String name, List<Columns.Column> columns, List<EventRow> events)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (EventRow event : events) {
            json.writeRaw('\n');
            MAPPER.writeValue(json, fields(columns, event));
        }
        json.writeEndArray();
    }

    /// The row's columns, those that say anything; what cites within their text is taken apart.
    private Map<String, Object> fields(List<Columns.Column> columns, EventRow event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("citation", cited(Citation.of(event.at()).toString()));
        for (Columns.Column column : columns) {
            Object value = column.value(event);
            if (!column.name().equals(NOTES) && value != null && !Boolean.FALSE.equals(value)) {
                fields.put(column.name(), value);
            }
        }
        fields.put("otherDates", parts(event.otherDates(), OTHER_DATE));
        fields.put("statements", parts(event.statements(), STATEMENT));
        event.copies().forEach(this::cited);
        if (event.message() != null) {
            cited(event.message());
        }
        return fields;
    }

    private List<Map<String, String>> parts(List<String> texts, Pattern pattern) {
        List<Map<String, String>> all = new ArrayList<>();
        for (String text : texts) {
            Map<String, String> parts = new LinkedHashMap<>();
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                matcher.namedGroups().keySet().stream().sorted().forEach(name -> parts.put(name, matcher.group(name)));
                cited(matcher.group("citation"));
            } else {
                parts.put("words", text);
            }
            all.add(parts);
        }
        return all;
    }

    private String cited(String citation) {
        if (linker != null) {
            links.put(Wording.clean(citation), linker.of(citation));
        }
        return citation;
    }

    /// Text without signs that nobody sees and that turn the direction of writing: a quotation must look as it reads.
    private static final class Clean extends StdSerializer<String> {
        private static final long serialVersionUID = 1L;

        Clean() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Wording.clean(text));
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, String text) {
            return text.isEmpty();
        }
    }

    /// Escapes what begins, ends or names anything in HTML.
    private static final class Markup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : "<>&".toCharArray()) {
                escapes[c] = ESCAPE_CUSTOM;
            }
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString(String.format("\\u%04X", c));
        }
    }
}
