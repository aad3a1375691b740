package org.foiatrail.render.chronology;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTimelineIT extends OpenTimeline {
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
}
