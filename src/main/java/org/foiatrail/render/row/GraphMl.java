package org.foiatrail.render.row;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.foiatrail.model.Row;
import org.foiatrail.model.Tie;
import org.foiatrail.render.text.Wording;

/// Who wrote to whom, as GraphML, which programs for networks read. The same people give the same bytes.
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    /// Writes a node for each person and an edge for each tie between two of them.
    public static void write(Writer out, List<Row.PersonRow> people, List<Tie> ties) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "name", "node", "string");
            key(xml, "sent", "node", "int");
            key(xml, "received", "node", "int");
            key(xml, "messages", "edge", "int");
            xml.writeCharacters("\n");
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            Map<String, String> ids = new HashMap<>();
            for (Row.PersonRow person : people) {
                String id = "n" + (ids.size() + 1);
                ids.put(person.name(), id);
                node(xml, id, person);
            }
            for (Tie tie : ties) {
                edge(xml, ids, tie);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(XMLStreamWriter xml, String id, Row.PersonRow person) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        data(xml, "name", Wording.line(person.name()));
        data(xml, "sent", String.valueOf(person.sent()));
        data(xml, "received", String.valueOf(person.received()));
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Map<String, String> ids, Tie tie) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", Objects.requireNonNull(ids.get(tie.from())));
        xml.writeAttribute("target", Objects.requireNonNull(ids.get(tie.to())));
        data(xml, "messages", String.valueOf(tie.messages()));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
