package org.foiatrail.render.chronology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Ids;

/// A chronology as one page that holds all of its parts and asks for nothing: it works from a disk, without a
/// network.
///
/// The records' words are data to its scripts and never markup. Should one yet slip in, the page's policy lets no
/// script run but the two whose hashes it names, and no request leave.
public final class HtmlTimeline {
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/";

    /// In the order in which they need each other.
    private static final List<String> SCRIPTS = List.of(
            "words", "signs", "events", "lanes", "chart", "overview", "list", "pane", "filters", "about", "main");

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private final String page = read("/timeline/timeline.html");
    private final String style = read("/timeline/timeline.css");
    private final String d3 = "/*\n" + read(D3 + "LICENSE") + "*/\n" + read(D3 + "dist/d3.min.js");
    private final String script =
            SCRIPTS.stream().map(name -> read("/timeline/" + name + ".js")).collect(Collectors.joining("\n"));

    /// Writes the page.
    ///
    /// @param look what citations link to, and which lanes show first
    public void write(Writer out, Chronology chronology, ChronologyLook look) throws IOException {
        TimelineData data = new TimelineData(chronology, look);
        Matcher slots = SLOT.matcher(page);
        int done = 0;
        while (slots.find()) {
            out.append(page, done, slots.start());
            switch (slots.group(1)) {
                case "policy" -> out.write(policy());
                case "style" -> out.write(style);
                case "d3" -> out.write(d3);
                case "script" -> out.write(script);
                case "data" -> data.write(out);
                default -> throw new IllegalStateException("a slot that nothing fills: " + slots.group());
            }
            done = slots.end();
        }
        out.append(page, done, page.length());
    }

    private String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + hash(d3) + " " + hash(script),
                "style-src " + hash(style),
                "base-uri 'none'",
                "form-action 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types 'none'");
    }

    private static String hash(String source) {
        byte[] digest = Ids.sha256().digest(source.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String read(String resource) {
        try (InputStream in = HtmlTimeline.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the image: " + resource);
            }
            // A browser reads CRLF as LF, and hashes what it has read.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
