package org.foiatrail.render.chronology;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.render.Chromium;
import org.foiatrail.render.InventedChronology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A timeline opened in Chromium, which is silent and alone whatever is done to it.
abstract class OpenTimeline {
    static final int EVENTS = 300;
    static final Chronology CHRONOLOGY = InventedChronology.of(EVENTS);

    @TempDir
    static Path folder;

    static Chromium chromium;
    static Path file;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(Chromium.PROGRAM), "Chromium is not installed");
        chromium = new Chromium();
        file = Chromium.write(folder.resolve("timeline.html"), CHRONOLOGY, ChronologyLook.PLAIN);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /// Whatever was done to it, the page is silent and alone.
    @AfterEach
    void close() {
        chromium.closePages();
        assertThat(chromium.said).isEmpty();
        assertThat(chromium.asked).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }

    static void shoot(Page page, Path picture) {
        page.waitForTimeout(200);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    static void lanes(Page page, String kind) {
        page.locator("#lane-kinds label").getByText(kind).click();
    }

    static long shown(String stance) {
        return CHRONOLOGY.dated().stream()
                .filter(event -> event.stance().contains(stance))
                .count();
    }

    static String citation(int event) {
        return Citation.of(CHRONOLOGY.dated().get(event).at()).toString();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Page opened(Path file, String fragment) {
        return chromium.open(file, fragment, new Browser.NewPageOptions().setViewportSize(1440, 900));
    }
}
