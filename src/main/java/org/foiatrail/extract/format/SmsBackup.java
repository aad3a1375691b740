package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.model.SheetText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Text messages as telephones back them up: in the attributes of elements named `sms` and `mms`. They are
/// written as a sheet of which each is a row.
final class SmsBackup extends DefaultHandler {
    private static final String NAME = "Messages";
    private static final List<String> HEAD = List.of("Date", "Direction", "Party", "Message");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final Pattern MILLIS = Pattern.compile("\\d{12,14}");
    private static final String RECEIVED = "1";
    /// The address of who sent a message to several.
    private static final String FROM = "137";
    private static final Set<String> NONE = Set.of("", "null", "(Unknown)");

    private final SheetText.Writer sheet = new SheetText.Writer(NAME);
    private final TextLimit limit = new TextLimit();
    private final StringBuilder words = new StringBuilder();
    private List<String> row = List.of();
    private List<String> names = List.of();
    private List<String> addresses = List.of();
    private int rows;

    private SmsBackup() {}

    /// Adds a sheet of the messages in a file of markup, none if it holds none.
    static void read(Path file, List<SheetText.Writer> sheets) throws IOException {
        SmsBackup backup = new SmsBackup();
        try (InputStream in = Files.newInputStream(file)) {
            XMLReaderUtils.parseSAX(in, backup, new ParseContext());
        } catch (TikaException | SAXException e) {
            throw new IOException(Unreadable.describe(e), e);
        } finally {
            if (backup.rows > 0) {
                sheets.add(backup.sheet);
            }
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (qualified) {
            case "sms" -> begin(attributes, "type", told(attributes, "body"));
            case "mms" -> begin(attributes, "msg_box", told(attributes, "sub"));
            case "part" -> {
                String text = told(attributes, "text");
                if (!told(attributes, "ct").equals("application/smil")) {
                    words.append(words.isEmpty() ? "" : " ").append(text.isEmpty() ? told(attributes, "cl") : text);
                }
            }
            case "addr" -> {
                int at = addresses.indexOf(told(attributes, "address"));
                if (told(attributes, "type").equals(FROM) && at >= 0 && names.size() == addresses.size()) {
                    row = List.of(row.get(0), row.get(1), names.get(at));
                }
            }
            default -> {
                // Holds no words.
            }
        }
    }

    private void begin(Attributes message, String way, String text) {
        addresses = List.of(told(message, "address").split("~"));
        String known = told(message, "contact_name");
        // As many names as numbers, else nobody knows whose is whose.
        List<String> several = addresses.size() > 1 ? List.of(known.split(", ")) : List.of(known);
        names = known.isEmpty() || several.size() != addresses.size() ? addresses : several;
        row = List.of(
                when(message), told(message, way).equals(RECEIVED) ? "Received" : "Sent", String.join("; ", names));
        words.setLength(0);
        words.append(text);
    }

    private static String when(Attributes message) {
        String printed = told(message, "readable_date");
        String millis = told(message, "date");
        return printed.isEmpty() && MILLIS.matcher(millis).matches()
                ? UTC.format(Instant.ofEpochMilli(Long.parseLong(millis)))
                : printed;
    }

    /// What an attribute tells, nothing where it says so.
    private static String told(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null || NONE.contains(value) ? "" : value.strip();
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (qualified.equals("sms") || qualified.equals("mms")) {
            if (rows == 0) {
                write(HEAD);
            }
            List<String> cells = new ArrayList<>(row);
            cells.add(words.toString());
            write(cells);
        }
    }

    private void write(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            limit.add(cells.get(i).length());
            sheet.cell(rows, i, cells.get(i));
        }
        rows++;
    }
}
