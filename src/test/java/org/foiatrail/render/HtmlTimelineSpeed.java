package org.foiatrail.render;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.foiatrail.render.chronology.ChronologyLook;

/// How soon a timeline of 5,000 events is drawn in Chromium, and how soon it answers. Prints medians, and the
/// fastest, which says more where the machine is busy. Takes the number of events and of rounds.
final class HtmlTimelineSpeed {
    private static final int EVENTS = 5000;
    private static final int ROUNDS = 5;

    /// From the act until its outcome was painted: the second frame after it begins once the first is on screen.
    private static final String TIMED =
            "async act => { const start = performance.now(); act(); await new Promise(done =>"
                    + " requestAnimationFrame(() => requestAnimationFrame(done))); return performance.now() - start; }";

    private static final Map<String, String> ACTS = Map.of(
            "filter by stance", "document.querySelector('[name=stance]').click()",
            "filter by place", choose("place"),
            "filter by person", choose("person"),
            "find a phrase",
                    "filters.find.value = '\"left out\"'; filters.terms = termsOf(filters.find.value); refresh()",
            "lanes by person", "document.querySelector('[value=person]').click()",
            "zoom in", "chart.zoomBy(2)");

    private HtmlTimelineSpeed() {}

    public static void main(String[] args) throws IOException {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : EVENTS;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        Path folder = Files.createTempDirectory("timeline");
        Path file =
                Chromium.write(folder.resolve("timeline.html"), InventedChronology.of(events), ChronologyLook.PLAIN);
        SequencedMap<String, List<Double>> times = new TreeMap<>();
        try (Chromium chromium = new Chromium()) {
            for (int round = 0; round < rounds; round++) {
                Page page = opened(chromium, file);
                note(
                        times,
                        "first paint",
                        number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
                note(times, "all events drawn", number(page, "performance.getEntriesByName('drawn')[0].startTime"));
                ACTS.forEach((name, act) -> note(times, name, timed(opened(chromium, file), act)));
                chromium.closePages();
            }
        }
        System.out.printf(Locale.ROOT, "HTML timeline of %,d events, %,d bytes%n", events, Files.size(file));
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%s: %.0f ms, fastest %.0f ms%n",
                name,
                all.stream().sorted().toList().get(all.size() / 2),
                Collections.min(all)));
        Files.delete(file);
        Files.delete(folder);
    }

    private static Page opened(Chromium chromium, Path file) {
        return chromium.open(file, "", new Browser.NewPageOptions().setViewportSize(1440, 900));
    }

    private static double timed(Page page, String act) {
        page.waitForTimeout(300);
        return number(page, "(" + TIMED + ")(() => { " + act + "; })");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static void note(Map<String, List<Double>> times, String name, double time) {
        times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
    }

    private static String choose(String name) {
        return "const s = document.querySelector('[name=" + name + "]'); s.selectedIndex = 1;"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))";
    }
}
