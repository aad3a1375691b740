package org.foiatrail.extract.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One appointment, task or journal entry of a calendar file, as RFC 5545 has it.
///
/// @param type `VEVENT`
record CalendarEntry(String type, List<Property> properties) {
    /// @param name in capitals, as the names of parameters are
    /// @param value as it stands in the file
    record Property(String name, Map<String, String> parameters, String value) {
        private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

        /// The value as a text.
        String text() {
            return ESCAPED.matcher(value)
                    .replaceAll(sign ->
                            Matcher.quoteReplacement(sign.group(1).equalsIgnoreCase("n") ? "\n" : sign.group(1)))
                    .strip();
        }

        String parameter(String parameter) {
            return parameters.getOrDefault(parameter, "");
        }
    }

    private static final Pattern FOLD = Pattern.compile("\\n[ \\t]");

    /// The entries of a file, without what stands in them: an alarm has a description of its own.
    static List<CalendarEntry> of(String file) {
        List<CalendarEntry> entries = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int depth = 0;
        for (String line : FOLD.matcher(file).replaceAll("").split("\n", -1)) {
            Property property = property(line);
            String type = property.value().strip().toUpperCase(Locale.ROOT);
            if (property.name().equals("BEGIN")) {
                open.add(type);
                if (type.equals("VEVENT") || type.equals("VTODO") || type.equals("VJOURNAL")) {
                    entries.add(new CalendarEntry(type, new ArrayList<>()));
                    depth = open.size();
                }
            } else if (property.name().equals("END") && !open.isEmpty()) {
                open.removeLast();
                depth = open.size() < depth ? 0 : depth;
            } else if (depth > 0 && open.size() == depth) {
                entries.getLast().properties().add(property);
            }
        }
        return entries;
    }

    private static Property property(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                parts.add(line.substring(start, i));
                start = i + 1;
                if (c == ':') {
                    break;
                }
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        part.substring(0, sign).toUpperCase(Locale.ROOT),
                        part.substring(sign + 1).replace("\"", ""));
            }
        }
        String name = parts.isEmpty() ? "" : parts.getFirst().toUpperCase(Locale.ROOT);
        return new Property(name, parameters, line.substring(start));
    }

    /// All properties of that name.
    Stream<Property> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name));
    }

    /// The text of the first property of that name, empty without one.
    String text(String name) {
        return all(name).findFirst().map(Property::text).orElse("");
    }
}
