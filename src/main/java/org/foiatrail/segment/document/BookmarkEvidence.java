package org.foiatrail.segment.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foiatrail.model.Bookmark;
import org.foiatrail.segment.paper.DocumentTitles;

/// Bookmarks: who merges files marks where each one begins. But writers mark chapters too, and scanners every page.
public final class BookmarkEvidence implements StartEvidence {
    /// The bookmark is named as files and mails are.
    private static final double NAMED = 3;
    /// Others of the outline are.
    private static final double AMONG_NAMED = 2;

    private static final double PLAIN = 0.6;
    /// Where documents have bookmarks, and this page has none.
    private static final double NOT_MARKED = -0.8;

    private static final Pattern FILE =
            Pattern.compile(".*\\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|txt|rtf|tiff?|wpd)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLY = Pattern.compile("(?:re|fw|fwd)\\s?[:_].+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// Numbered headings, and what books are made of.
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVXLC]{1,6}|[A-Z])[.):]?\\s.*|(?:table of )?contents|introduction"
                    + "|conclusions?|summary|executive summary|index|glossary|bibliography|references|preface|foreword"
                    + "|cover(?: page)?|(?:list of )?(?:figures|tables)|blank page",
            Pattern.CASE_INSENSITIVE);

    private final Paper paper;
    /// By page, the outermost first of those that may begin a document.
    private final Map<Integer, Bookmark> byPage = new HashMap<>();
    /// Its entries are files that were merged.
    private final boolean merged;

    public BookmarkEvidence(Paper paper, List<Bookmark> bookmarks) {
        this.paper = paper;
        int level = level(bookmarks);
        for (Bookmark bookmark : bookmarks) {
            if (bookmark.level() <= level) {
                byPage.merge(bookmark.page(), bookmark, (a, b) -> a.level() <= b.level() ? a : b);
            }
        }
        merged = byPage.values().stream()
                        .filter(bookmark -> isNamed(bookmark.title()))
                        .limit(2)
                        .count()
                > 1;
    }

    /// The outermost level that has more than one page to show: above it stands the production's own name.
    private static int level(List<Bookmark> bookmarks) {
        TreeMap<Integer, Set<Integer>> pages = new TreeMap<>();
        bookmarks.forEach(bookmark -> pages.computeIfAbsent(bookmark.level(), level -> new TreeSet<>())
                .add(bookmark.page()));
        return pages.entrySet().stream()
                .filter(level -> level.getValue().size() > 1)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Evidence> at(int index) {
        Bookmark here = byPage.get(paper.at(index).page().number());
        if (here == null) {
            return merged ? List.of(new Evidence(NOT_MARKED, "no bookmark, where documents have one")) : List.of();
        }
        if (numbersPages(index, here) || isPart(here.title())) {
            return List.of();
        }
        double weight = isNamed(here.title()) ? NAMED : merged ? AMONG_NAMED : PLAIN;
        return List.of(new Evidence(weight, "a bookmark, \"" + here.title() + '"'));
    }

    /// The page before has the same bookmark but for a number.
    private boolean numbersPages(int index, Bookmark here) {
        Bookmark before = byPage.get(paper.at(index - 1).page().number());
        return before != null
                && bare(before.title()).equals(bare(here.title()))
                && !before.title().equals(here.title());
    }

    private static String bare(String title) {
        return NUMBER.matcher(title).replaceAll("");
    }

    private static boolean isPart(String title) {
        return DocumentTitles.isPart(title) || CHAPTER.matcher(title).matches();
    }

    private static boolean isNamed(String title) {
        return FILE.matcher(title).matches() || REPLY.matcher(title).matches();
    }
}
