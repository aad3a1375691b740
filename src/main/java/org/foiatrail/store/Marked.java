package org.foiatrail.store;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/// A text of a YAML file and the line it stands on.
record Marked(String text, int line) {
    static final class Reader extends StdDeserializer<Marked> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Marked.class);
        }

        @Override
        public Marked deserialize(JsonParser in, DeserializationContext context) throws IOException {
            // YAML takes a bare yes, 5 or 2013 for something else; here they are words.
            if (!in.currentToken().isScalarValue() || in.currentToken() == JsonToken.VALUE_NULL) {
                return (Marked) context.handleUnexpectedToken(Marked.class, in);
            }
            if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw new JsonParseException(
                        in, "'*" + in.getText() + "' is an alias; write the text itself", in.currentTokenLocation());
            }
            return new Marked(in.getText(), in.currentTokenLocation().getLineNr());
        }

        /// An entry left empty is an empty text, so that its line can be told.
        @Override
        public Marked getNullValue(DeserializationContext context) {
            return new Marked("", context.getParser().currentTokenLocation().getLineNr());
        }
    }
}
