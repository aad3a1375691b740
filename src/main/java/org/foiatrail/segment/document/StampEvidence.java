package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Stamp;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Numbers stamped on the pages: a prefix that changes, numbers left out, a document number that changes or stays.
final class StampEvidence implements StartEvidence {
    /// `Document ID: 0.7.98.1321.2`, whose last part may count pages.
    private static final Pattern CONTROL = Pattern.compile(
            "\\b(?:doc(?:ument)?|control|record|tracking|item)\\W{0,2}\\s?(?:id|no|number|#)\\W{0,3}"
                    + "([A-Z]{0,4}[-.]?\\d[\\w.-]{2,30})",
            Pattern.CASE_INSENSITIVE);

    /// Numbers that are left out between two documents; more than these are another series.
    private static final long GAP = 1000;
    /// Pages a series must have to be one.
    private static final int SERIES = 3;

    private static final double PREFIX = 3;
    private static final double LEFT_OUT = 1.5;
    private static final double OTHER_CONTROL = 4;
    private static final double SAME_CONTROL = -4;

    private final List<Map<String, Stamp>> stamps = new ArrayList<>();
    private final Map<String, Integer> series = new HashMap<>();
    private final List<@Nullable String> control = new ArrayList<>();
    private final boolean controlTells;

    StampEvidence(Paper paper) {
        for (PaperPage page : paper.pages()) {
            Map<String, Stamp> found = new HashMap<>();
            page.margins().stamps().forEach(stamp -> found.putIfAbsent(plain(stamp.prefix()), stamp));
            stamps.add(found);
            control.add(control(page));
        }
        for (int i = 1; i < stamps.size(); i++) {
            for (Map.Entry<String, Stamp> stamp : stamps.get(i).entrySet()) {
                if (follows(stamps.get(i - 1).get(stamp.getKey()), stamp.getValue(), 1)) {
                    series.merge(stamp.getKey(), 1, Integer::sum);
                }
            }
        }
        // A number that all pages bear is the request's; one that no two pages share counts pages.
        long different = control.stream().filter(id -> id != null).distinct().count();
        controlTells = different > 1;
    }

    @Override
    public List<Evidence> at(int index) {
        List<Evidence> found = new ArrayList<>();
        String one = control.get(index - 1);
        String other = control.get(index);
        if (controlTells && one != null && other != null) {
            boolean same = one.equals(other);
            found.add(new Evidence(
                    same ? SAME_CONTROL : OTHER_CONTROL,
                    same ? "the same document number" : "another document number, " + other));
        }
        String before = main(index - 1);
        String here = main(index);
        if (before != null && here != null && !before.equals(here)) {
            found.add(new Evidence(PREFIX, "another prefix in its stamp"));
        } else if (before != null && here != null) {
            left(index, here).ifPresent(found::add);
        }
        return found;
    }

    private java.util.Optional<Evidence> left(int index, String prefix) {
        Stamp before = stamps.get(index - 1).get(prefix);
        Stamp here = stamps.get(index).get(prefix);
        if (before == null || here == null) {
            return java.util.Optional.empty();
        }
        long step = here.number() - before.number();
        // A misread number seems to leave some out, too: both neighbours must agree with theirs.
        boolean sure = (index < 2 || follows(stamps.get(index - 2).get(prefix), before, GAP))
                && (index + 1 >= stamps.size()
                        || follows(here, stamps.get(index + 1).get(prefix), GAP));
        if (!sure || step == 1 || step == 0) {
            return java.util.Optional.empty();
        }
        boolean gap = step > 1 && step <= GAP;
        String why = gap ? (step - 1) + " numbers are left out before it" : "its stamp begins another row";
        return java.util.Optional.of(new Evidence(LEFT_OUT, why));
    }

    /// The prefix of the page's stamp that belongs to the longest series; null if none does.
    private @Nullable String main(int index) {
        return stamps.get(index).keySet().stream()
                .filter(prefix -> series.getOrDefault(prefix, 0) >= SERIES - 1)
                .max(java.util.Comparator.<String>comparingInt(prefix -> series.getOrDefault(prefix, 0))
                        .thenComparing(prefix -> prefix))
                .orElse(null);
    }

    private static boolean follows(@Nullable Stamp before, @Nullable Stamp here, long within) {
        return before != null
                && here != null
                && here.number() > before.number()
                && here.number() - before.number() <= within;
    }

    private static @Nullable String control(PaperPage page) {
        for (Line line : page.margins().lines()) {
            Matcher matcher = CONTROL.matcher(line.words());
            if (matcher.find()) {
                String id = matcher.group(1);
                int dot = id.lastIndexOf('.');
                boolean counts = dot > 0 && id.indexOf('.') < dot && id.length() - dot <= 4;
                return counts ? id.substring(0, dot) : id;
            }
        }
        return null;
    }

    /// Without separators, which OCR drops and moves.
    private static String plain(String prefix) {
        return prefix.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
