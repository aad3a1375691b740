package org.foiatrail.segment.header;

import java.util.List;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.line.Line;

/// Names of attached files below a header: those that Outlook on the web counts, each ended by a semicolon, and those
/// of a column in which each stands in a line of its own.
public final class AttachedFiles {
    /// What the names of attached files end in, as a pattern.
    public static final String TYPES =
            "pdf|docx?|docm|xlsx?|xlsm|pptx?|csv|txt|rtf|wpd|odt|ods|msg|eml|html?|ics|vcf|zip"
                    + "|jpe?g|png|gif|heic|bmp|tiff?|mov|mp[34]|m4a|wav|pages|numbers|key|kmz|dat|p7s";

    /// How many they are, as a pattern.
    static final String COUNT = "\\d{1,3} attachments? \\(.{1,12}\\)";

    private static final Pattern FILE = Pattern.compile(".{1,200}\\.\\w{2,5}\\s?(?:\\([^()]{1,20}\\)\\s?)?;");
    private static final Pattern FILE_ALONE = Pattern.compile("[^;:,@/?]{1,120}\\.(?i:" + TYPES + ")");
    private static final Pattern COUNTED = Pattern.compile(COUNT);

    private AttachedFiles() {}

    static boolean isCount(String words) {
        return COUNTED.matcher(words).matches();
    }

    /// Adds their names to a header that ends in line `above`, and gives its last line with them.
    static int read(List<Line> lines, HeaderBlock block, int above) {
        int last = above;
        while (block.last().label() == HeaderLabel.ATTACHMENTS
                && FILE_ALONE.matcher(block.last().value()).matches()
                && last + 1 < lines.size()
                && FILE_ALONE.matcher(lines.get(last + 1).words()).matches()) {
            last++;
            block.addUnlabelled(HeaderLabel.ATTACHMENTS, lines.get(last).words());
        }
        int at = Line.nextWords(lines, last, lines.size());
        if (at < 0 || !isCount(lines.get(at).words())) {
            return last;
        }
        while (at + 1 < lines.size() && FILE.matcher(lines.get(at + 1).words()).matches()) {
            at++;
            block.addUnlabelled(HeaderLabel.ATTACHMENTS, lines.get(at).words());
        }
        return at;
    }
}
