package org.foiatrail.render.chronology;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.render.Chromium;
import org.foiatrail.render.InventedChronology;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read in it: words that stay words, what is not certain, names of controls, paper and screens.
class HtmlTimelineReadingIT extends OpenTimeline {
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
}
