package org.foiatrail.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Paths of members: what a container holds stands behind `!/`, as in `box.zip!/mail.eml!/memo.docx`.
///
/// A name that itself ends in `!` has its marks doubled, so that a folder `box.zip!` is never taken for a container.
public final class MemberPath {
    private static final String BEHIND = "!/";
    private static final Pattern MARKS_AT_END = Pattern.compile("!+(?=/|$)");

    private MemberPath() {}

    /// A path as it stands on disk or in a container, as part of a path here.
    public static String written(String name) {
        return name.indexOf('!') < 0 ? name : MARKS_AT_END.matcher(name).replaceAll("$0$0");
    }

    /// The path of a member by its name in `container`.
    public static String of(String container, String name) {
        return container + BEHIND + written(name);
    }

    /// What every path of a member of `container` begins with, at any depth.
    public static String below(String container) {
        return container + BEHIND;
    }

    /// The file on disk that is, or holds, what `path` names; still as written here.
    public static String top(String path) {
        int end = separator(path, 0);
        return end < 0 ? path : path.substring(0, end);
    }

    /// The path of the container that holds a member; empty for a file on disk.
    public static Optional<String> container(String path) {
        int end = -1;
        for (int next = separator(path, 0); next >= 0; next = separator(path, next + BEHIND.length())) {
            end = next;
        }
        return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
    }

    /// The names on the way to a member as they stand on disk and in the containers, outermost first.
    public static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int end = separator(path, 0); end >= 0; end = separator(path, start)) {
            names.add(plain(path.substring(start, end)));
            start = end + BEHIND.length();
        }
        names.add(plain(path.substring(start)));
        return names;
    }

    private static String plain(String written) {
        return written.indexOf('!') < 0
                ? written
                : MARKS_AT_END
                        .matcher(written)
                        .replaceAll(marks -> "!".repeat(marks.group().length() / 2));
    }

    /// Where the next container's name ends: an odd number of marks before the slash.
    private static int separator(String path, int from) {
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            int marks = slash;
            while (marks > from && path.charAt(marks - 1) == '!') {
                marks--;
            }
            if ((slash - marks) % 2 == 1) {
                return slash - 1;
            }
        }
        return -1;
    }
}
