package org.foiatrail.segment.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// The line that mail read in a browser is printed with: who sent it, with the address, and when, without labels; those
/// of the recipients follow.
///
/// @param from who sent it, as printed
/// @param sent when, as printed
record SenderLine(String from, String sent) {
    private static final int LONGEST = 200;
    /// Lines with words above the first message of a thread in which its title may stand.
    private static final int TITLE = 3;

    private static final Pattern PARTY_AND_TIME = Pattern.compile(
            "(\\S.{0,100}?[<(\\[]\\S{1,64}@[^\\s>)\\]]{1,100}[>)\\]])\\s+(\\p{Lu}\\p{L}{2}.{6,40}\\d.*)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4} messages?");

    static @Nullable SenderLine read(Line line) {
        if (line.text().length() > LONGEST || line.text().indexOf('@') < 0) {
            return null;
        }
        Matcher matcher = PARTY_AND_TIME.matcher(line.words());
        return matcher.matches() && SentTimes.read(matcher.group(2)) != null
                ? new SenderLine(matcher.group(1), matcher.group(2))
                : null;
    }

    /// The title of the thread whose first message's line is `first`: it stands above the number of its messages; null
    /// if there is none.
    static @Nullable String title(List<Line> lines, int first) {
        boolean counted = false;
        int seen = 0;
        for (int i = first - 1; i >= 0 && seen < TITLE; i--) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (counted) {
                return line.words();
            }
            counted = COUNT.matcher(line.words()).matches();
            seen++;
        }
        return null;
    }
}
