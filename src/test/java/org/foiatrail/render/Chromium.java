package org.foiatrail.render;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Chronology;
import org.foiatrail.render.chronology.ChronologyLook;
import org.foiatrail.render.chronology.HtmlTimeline;

/// A real browser that shows timelines, and minds what they say on the console and ask for.
public final class Chromium implements AutoCloseable {
    public static final Path PROGRAM = Path.of("/usr/bin/chromium");

    public final List<String> said = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        // Debian's browser is there; another is not to be fetched.
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox")));
    }

    public static Path write(Path file, Chronology chronology, ChronologyLook look) {
        try (Writer out = Files.newBufferedWriter(file)) {
            new HtmlTimeline().write(out, chronology, look);
            return file;
        } catch (IOException e) {
            throw new AssertionError("a page can always be written", e);
        }
    }

    /// A fresh page that shows `file` from `#fragment` on.
    public Page open(Path file, String fragment, Browser.NewPageOptions options) {
        Page page = browser.newPage(options);
        if (pages.isEmpty()) {
            said.clear();
            asked.clear();
        }
        pages.add(page);
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(said::add);
        page.onDialog(dialog -> {
            said.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(file.toUri() + fragment);
        page.waitForFunction("performance.getEntriesByName('drawn').length > 0");
        return page;
    }

    /// A page of another program, which gets nothing from the network.
    Page alone(Path file) {
        Page page = browser.newPage();
        pages.add(page);
        page.route(url -> !url.startsWith("file:"), Route::abort);
        page.navigate(file.toUri().toString());
        return page;
    }

    public void closePages() {
        pages.forEach(Page::close);
        pages.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
