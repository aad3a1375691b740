package org.foiatrail.extract.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.Page;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the XHTML that Tika's parsers write into pages of text: a sheet, a slide, or all of it; a row of a table is a
/// line, its cells separated by tabs.
public final class PageHandler extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "pre",
            "blockquote",
            "title",
            "section",
            "article",
            "header",
            "footer",
            "hr",
            "form",
            "fieldset",
            "address",
            "main",
            "nav",
            "aside",
            "center",
            "figure",
            "figcaption",
            "caption",
            "details",
            "summary",
            "legend",
            "hgroup",
            "dialog",
            "menu",
            "dir",
            "option");
    /// What the parsers of workbooks and slide shows call a sheet and a slide.
    private static final Set<String> PAGES = Set.of("page", "slide", "slide-content");

    /// What kind of file the events come from.
    public enum Form {
        DOCUMENT,
        /// Each heading of the first level is a sheet's name.
        SHEETS,
        /// HTML and XML, whose white space is layout of the source and whose classes are its own.
        MARKUP
    }

    private final TextLimit limit = new TextLimit();
    private final Form form;
    private final boolean markup;
    private final List<String> finished = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int head;
    private int preformatted;
    private int cell;
    private boolean rowBegun;

    public PageHandler(Form form) {
        this.form = form;
        this.markup = form == Form.MARKUP;
    }

    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (String page : finished) {
            pages.add(Page.plain(pages.size() + 1, page));
        }
        if (!text.isEmpty() || pages.isEmpty()) {
            pages.add(Page.plain(pages.size() + 1, text.toString()));
        }
        return pages;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String type = attributes.getValue("class");
        boolean page = !markup && name.equals("div") && type != null && PAGES.contains(type);
        if (page || (form == Form.SHEETS && name.equals("h1"))) {
            endPage();
        }
        switch (name) {
            case "head" -> head++;
            case "pre" -> preformatted++;
            case "tr" -> rowBegun = false;
            case "td", "th" -> {
                if (rowBegun) {
                    text.append('\t');
                }
                rowBegun = true;
                cell++;
            }
            case "br" -> endLine();
            default -> {
                // Other elements mark nothing by themselves.
            }
        }
        if (BLOCKS.contains(name)) {
            beginLine();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "head" -> head--;
            case "pre" -> preformatted--;
            case "td", "th" -> {
                cell--;
                dropTrailingSpace();
            }
            default -> {
                // Handled below, if at all.
            }
        }
        if (name.equals("p") && !markup) {
            endLine();
        } else if (BLOCKS.contains(name)) {
            beginLine();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (head > 0) {
            return;
        }
        limit.add(length);
        if (!markup || preformatted > 0) {
            int from = text.length();
            text.append(chars, start, length);
            for (int i = from; cell > 0 && i < text.length(); i++) {
                // A row is a line, whatever its cells hold.
                if (text.charAt(i) == '\n') {
                    text.setCharAt(i, ' ');
                }
            }
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (chars[i] > ' ') {
                text.append(chars[i]);
            } else if (!atLineStart() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /// Tika's stand-in for a line break in HTML; between blocks, where lines end anyway, it changes nothing.
    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (markup && new String(chars, start, length).indexOf('\n') >= 0) {
            beginLine();
        }
    }

    private void dropTrailingSpace() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
        }
    }

    private void endPage() {
        if (!text.toString().isBlank()) {
            finished.add(text.toString());
        }
        text.setLength(0);
    }

    private void beginLine() {
        if (!atLineStart()) {
            endLine();
        }
    }

    /// A cell stays on its row's line.
    private void endLine() {
        if (head == 0) {
            text.append(cell > 0 ? ' ' : '\n');
        }
    }

    private boolean atLineStart() {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == '\n' || (cell > 0 && (last == '\t' || last == ' '));
    }
}
