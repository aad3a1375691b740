package org.foiatrail.model;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place as people write it: `[production:]bates` or `[production:]path#page`, a range of pages where words run on
/// (`memo.pdf#3-4`), and `@start-end` for the words. The one class that parses and prints it.
///
/// @param production null if not given
/// @param target the path, or the Bates number if `page` is null
/// @param page from 1, null for a Bates number
/// @param lastPage equal to `page` unless words run on
/// @param start in UTF-16 units of the first page's text, null for the whole page
/// @param end in those of the last page, exclusive
public record Citation(
        @Nullable String production,
        String target,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable Integer start,
        @Nullable Integer end) {
    private static final Pattern WORDS = Pattern.compile("@(\\d{1,9})-(\\d{1,9})$");
    private static final Pattern PAGES = Pattern.compile("#(\\d{1,9})(?:-(\\d{1,9}))?$");

    /// Parses `text`.
    ///
    /// @param productions the known names: a colon belongs to a production only if one of them stands before it,
    ///     since paths and Bates numbers may hold colons too
    public static Citation parse(String text, Collection<String> productions) {
        String rest = text.strip();
        Integer start = null;
        Integer end = null;
        Matcher words = WORDS.matcher(rest);
        if (words.find()) {
            start = Integer.valueOf(words.group(1));
            end = Integer.valueOf(words.group(2));
            rest = rest.substring(0, words.start());
        }
        Integer page = null;
        Integer lastPage = null;
        Matcher pages = PAGES.matcher(rest);
        if (pages.find()) {
            page = Integer.valueOf(pages.group(1));
            lastPage = pages.group(2) == null ? page : Integer.valueOf(pages.group(2));
            rest = rest.substring(0, pages.start());
        }
        String production = null;
        for (String name : productions) {
            if (rest.startsWith(name + ":") && (production == null || name.length() > production.length())) {
                production = name;
            }
        }
        if (production != null) {
            rest = rest.substring(production.length() + 1);
        }
        boolean backwards = page != null && lastPage != null && (page < 1 || lastPage < page);
        if (rest.isEmpty() || backwards) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "not a citation: '" + text + "'; write path#page, path#page@start-end or a Bates number");
        }
        return new Citation(production, rest, page, lastPage, start, end);
    }

    /// The citation of a row, by path and page.
    public static Citation of(Located at) {
        return new Citation(at.production(), at.path(), at.page(), at.lastPage(), at.start(), at.end());
    }

    /// The same place without its words.
    public Citation pageOnly() {
        return new Citation(production, target, page, lastPage, null, null);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (production != null) {
            out.append(production).append(':');
        }
        out.append(target);
        if (page != null) {
            out.append('#').append(page);
            if (lastPage != null && !lastPage.equals(page)) {
                out.append('-').append(lastPage);
            }
        }
        if (start != null && end != null) {
            out.append('@').append(start).append('-').append(end);
        }
        return out.toString();
    }
}
