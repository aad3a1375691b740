package org.foiatrail.render.chronology;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.render.Chromium;
import org.foiatrail.render.InventedChronology;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTimelineIT {
    private static final int EVENTS = 300;
    private static final Chronology CHRONOLOGY = InventedChronology.of(EVENTS);

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path file;

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

    @Test
    void it_loads_from_disk_and_shows_every_event() {
        Page page = opened(file, "");
        assertThat(chromium.asked).containsExactly(file.toUri().toString());
        assertThat(page.locator("#count")).hasText("300 of 300 dated events, 3 undated");
        assertThat(page.locator("#list .event").first()).hasAttribute("aria-setsize", "303");
        assertThat(page.locator("#summary")).containsText("incomplete: 40 unread pages, 1 unread file");
        assertThat(page.locator("#about")).containsText("opt out");
    }

    @ParameterizedTest
    @CsvSource({"Place, 'Cook County, IL'", "Person, Quinn Abara", "Thread, Single messages"})
    void lanes_are_those_of_places_people_or_threads(String kind, String lane) {
        Page page = opened(file, "");
        lanes(page, kind);

        assertThat(page.locator("#labels .name").getByText(lane).first()).isVisible();
    }

    @Test
    void it_zooms_from_years_to_minutes_and_back() {
        Page page = opened(file, "");
        String whole = page.locator("#window").textContent();
        page.keyboard().press("ArrowRight");
        page.locator("#chart").focus();
        for (int i = 0; i < 24; i++) {
            page.keyboard().press("+");
        }

        assertThat(page.locator("#axis text").first()).hasText(Pattern.compile("\\d\\d:\\d\\d"));
        assertThat(page.locator("#window")).containsText("in view");
        page.keyboard().press("0");
        assertThat(page.locator("#window")).hasText(whole);
    }

    @Test
    void a_brush_over_the_density_chooses_a_period() {
        Page page = opened(file, "");
        var box = page.locator("#overview").boundingBox();
        double middle = box.y + box.height / 3;
        page.mouse().move(box.x + box.width * 0.5, middle);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.6, middle);
        page.mouse().up();

        assertThat(page.locator("#window")).containsText("in view");
        assertThat(page.locator(".event.outside").first()).isAttached();
    }

    @Test
    void filters_narrow_events_lanes_and_list_alike() {
        Page page = opened(file, "");
        page.getByRole(AriaRole.CHECKBOX, named("refused")).check(new Locator.CheckOptions().setForce(true));
        long refused = shown("refused");
        assertThat(page.locator("#count")).containsText(refused + " of 300 dated events");

        page.getByRole(AriaRole.COMBOBOX, named("Place")).selectOption("Colorado");
        assertThat(page.locator("#labels .name").first()).hasText("Colorado");
        assertThat(page.locator("#list .event").first()).hasAttribute("aria-label", Pattern.compile(".*refused.*"));
        page.getByRole(AriaRole.BUTTON, named("Clear filters")).click();
        assertThat(page.locator("#count")).containsText("300 of 300");
    }

    @Test
    void find_looks_through_all_words_and_marks_them() {
        Page page = opened(file, "");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("\"left out\" friday");
        long asked = CHRONOLOGY.dated().stream()
                .filter(event -> String.valueOf(event.at().quote()).contains("left out"))
                .count();
        assertThat(page.locator("#count")).containsText(asked + " of 300");

        page.keyboard().press("Enter");
        assertThat(page.locator("#pane .quote mark")).hasText(new String[] {"left out", "Friday"});
        page.keyboard().press("Escape");
        assertThat(page.locator("#find")).hasValue("");
        assertThat(page.locator("#count")).containsText("300 of 300");
    }

    @Test
    void what_is_nowhere_is_said_not_to_be_there() {
        Page page = opened(file, "");
        page.locator("#find").fill("zeppelin");

        assertThat(page.locator("#count")).containsText("0 of 300");
        assertThat(page.locator("#list")).containsText("No event fits");
    }

    @Test
    void arrows_go_from_event_to_event_and_enter_reads_one() {
        Page page = opened(file, "");
        page.locator("#list").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#pane cite").first()).hasText(citation(1));
        assertThat(page.locator("#list")).hasAttribute("aria-activedescendant", "e1");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#pane cite").first()).hasText(citation(0));
        page.keyboard().press("End");
        assertThat(page.locator("#pane .date")).hasText("undated");
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(page.locator("#pane")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#pane cite").first()).hasText(citation(1));
        page.keyboard().press("Escape");
        assertThat(page.locator("#list")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#pane h2")).hasText("How to read this page");
    }

    @Test
    void in_the_chart_arrows_also_change_lanes_and_each_event_is_spoken() {
        Page page = opened(file, "");
        page.locator("#chart").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#said")).not().isEmpty();
        String before = page.locator("#pane cite").first().textContent();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#pane cite").first()).not().hasText(before);
    }

    @Test
    void an_event_on_the_canvas_can_be_clicked() {
        Page page = opened(file, "");
        Object at = page.evaluate("(() => {const item = chart.lanes[0].items[0];"
                + " return [item.at + chart.transform.x, heightIn(chart.lanes[0], item), item.event.citation]; })()");
        List<?> item = (List<?>) at;
        page.locator("#marks")
                .click(new Locator.ClickOptions()
                        .setPosition(((Number) item.get(0)).doubleValue(), ((Number) item.get(1)).doubleValue()));

        assertThat(page.locator("#pane cite").first()).hasText(String.valueOf(item.get(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#c=first:mail/41.pdf%231@0-300",
                "#c=first%3Amail%2F41.pdf%231%400-300",
                "#c=first:mail/41.pdf%231",
                "#c=ICE-000042"
            })
    void a_link_by_citation_opens_its_event(String fragment) {
        Page page = opened(file, fragment);

        assertThat(page.locator("#pane .source .bates")).hasText("ICE-000042");
        assertThat(page.locator(".event[aria-selected=true]")).isVisible();
    }

    @Test
    void choosing_an_event_changes_the_address_to_its_link() {
        Page page = opened(file, "");
        page.locator("#list").focus();
        page.keyboard().press("ArrowDown");
        String address = page.url();
        page = opened(file, address.substring(address.indexOf('#')));

        assertThat(page.locator("#pane cite").first()).hasText(citation(0));
    }

    @Test
    void a_link_to_what_is_not_here_says_so() {
        Page page = opened(file, "#c=first:lost.pdf%231");

        assertThat(page.locator("#count")).hasText("No event here is cited as first:lost.pdf#1.");
    }

    @Test
    void what_is_not_certain_looks_it() {
        Page page = opened(file, "#c=first:mail/17.pdf%231@0-300");
        assertThat(page.locator("#pane")).containsText("Known to the month only.");
        assertThat(page.locator(".event[aria-selected=true]")).hasClass(Pattern.compile(".*vague.*"));
        assertThat(page.locator(".event[aria-selected=true] path.hollow").first())
                .isAttached();
        page = opened(file, "#c=first:mail/21.pdf%231@0-300");
        assertThat(page.locator("#pane")).containsText("It may as well come before the event listed above it");
        page = opened(file, "#c=first:mail/30.pdf%231@0-300");
        assertThat(page.locator("#pane .ocr")).hasText("[OCR, lowest word confidence 0.61]");
        assertThat(page.locator("#pane .source")).containsText("The number is inferred");
        page.locator("#list").focus();
        page.keyboard().press("End");
        assertThat(page.locator(".undated")).containsText("Undated: 3 records");
    }

    @Test
    void words_of_records_stay_words() {
        String script =
                "</script><script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">";
        String address = "javascript:document.title='broken'";
        var event = Samples.event("2010-05-11T14:33", script, script + " " + address);
        Path hostile = Chromium.write(
                folder.resolve("hostile.html"),
                InventedChronology.chronology(List.of(event), List.of(event)),
                new ChronologyLook(null, false, false, false, "https://example.org/"));
        Page page = opened(hostile, "");
        page.locator("#list").focus();
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#pane h2")).hasText(script);
        assertThat(page.locator("#pane .quote")).hasText(script + " " + address);
        assertThat(page.locator("img, iframe, object, script:not(body > script)"))
                .hasCount(0);
        assertThat(page.locator("a[href^='javascript']")).hasCount(0);
        assertThat(page.locator("[onerror], [onclick]")).hasCount(0);
        assertThat(page).hasTitle("Chronology: opt out");
    }

    @Test
    void even_markup_that_slipped_in_could_not_run() {
        Page page = opened(file, "");
        for (String attempt : List.of(
                "document.body.innerHTML = '<p>x</p>'",
                "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\">')",
                "const s = document.createElement('script'); s.textContent = 'document.title = 1'; document.body.append(s)",
                "const p = document.createElement('p'); p.setAttribute('onclick', 'document.title = 1'); document.body.append(p); p.click()")) {
            Object outcome = page.evaluate(
                    "(() => { try { " + attempt + "; return 'ran'; } catch (e) { return 'refused'; } })()");
            assertThat(outcome).as(attempt).isEqualTo("refused");
        }
        assertThat(page).hasTitle("Chronology: opt out");
        assertThat(chromium.said)
                .isNotEmpty()
                .allMatch(line -> line.contains("Content Security Policy") || line.contains("Trusted"));
        chromium.said.clear();
    }

    @Test
    void citations_link_to_where_the_productions_stand() {
        Path linked = Chromium.write(
                folder.resolve("linked.html"),
                CHRONOLOGY,
                new ChronologyLook(null, false, false, false, "https://example.org/foia"));
        Page page = opened(linked, "#c=ICE-000042");

        assertThat(page.locator("#pane .source a"))
                .hasAttribute("href", "https://example.org/foia/first/mail/41.pdf#page=1");
    }

    @Test
    void every_control_has_a_role_and_a_name_and_focus_is_seen() {
        Page page = opened(file, "");
        for (String name : List.of("Place", "Person", "Production", "Kind")) {
            assertThat(page.getByRole(AriaRole.COMBOBOX, named(name))).hasCount(1);
        }
        for (String name : List.of("Zoom in", "Zoom out", "Whole period")) {
            assertThat(page.getByRole(AriaRole.BUTTON, named(name))).hasCount(1);
        }
        assertThat(page.getByRole(AriaRole.SEARCHBOX, named("Find"))).hasCount(1);
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(3);
        assertThat(page.getByRole(AriaRole.LISTBOX, named("Events in order, undated ones last")))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.APPLICATION, named("Timeline"))).hasCount(1);
        assertThat(page.locator("#list").getByRole(AriaRole.OPTION).first())
                .hasAttribute("aria-label", Pattern.compile(".+ to .+"));
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    "(() => { const e = document.activeElement; const seen = e => { const s = getComputedStyle(e);"
                                            + " return s.outlineStyle !== 'none'; };"
                                            + " return e === document.body || seen(e) || seen(e.parentElement) || (e.id === 'list'"
                                            + " && getComputedStyle(e.parentElement, '::after').borderTopStyle === 'solid'); })()"))
                    .isEqualTo(true);
        }
    }

    @Test
    void on_paper_it_is_a_table_of_what_is_shown() {
        Page page = opened(file, "");
        page.locator("#find").fill("\"left out\"");
        assertThat(page.locator("#reset")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        long asked = CHRONOLOGY.dated().stream()
                .filter(event -> String.valueOf(event.at().quote()).contains("left out"))
                .count();

        assertThat(page.locator("#print table").first().locator("tbody tr")).hasCount((int) asked);
        assertThat(page.locator("#desk")).isHidden();
        assertThat(page.locator("#print")).containsText("with “left out”");
        assertThat(page.locator("#about")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "wide, 1440, 900, LIGHT, Place", "dark, 1440, 900, DARK, Person", "thread, 1440, 900, LIGHT, Thread",
        "middle, 1000, 760, LIGHT, Place", "narrow, 390, 844, LIGHT, Place", "print, 1100, 780, LIGHT, Place"
    })
    void it_fits_its_window(String name, int width, int height, ColorScheme scheme, String lanes) {
        Path pictures = Path.of("target/screenshots");
        Page page = chromium.open(
                file,
                "",
                new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
        lanes(page, lanes);
        shoot(page, pictures.resolve(name + ".png"));
        page.locator("#list").focus();
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("ArrowDown");
        }
        if (name.equals("print")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
        shoot(page, pictures.resolve(name + "-chosen.png"));

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static void shoot(Page page, Path picture) {
        page.waitForTimeout(200);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    private static void lanes(Page page, String kind) {
        page.locator("#lane-kinds label").getByText(kind).click();
    }

    private static long shown(String stance) {
        return CHRONOLOGY.dated().stream()
                .filter(event -> event.stance().contains(stance))
                .count();
    }

    private static String citation(int event) {
        return Citation.of(CHRONOLOGY.dated().get(event).at()).toString();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page opened(Path file, String fragment) {
        return chromium.open(file, fragment, new Browser.NewPageOptions().setViewportSize(1440, 900));
    }
}
