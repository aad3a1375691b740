package org.foiatrail.segment.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.party.PartyOffices;
import org.jspecify.annotations.Nullable;

/// The signature below a memorandum whose head names no sender, as the armed forces write it: a name in capitals, and
/// rank or office behind or below it.
public final class SignatureBlock {
    /// Lines to look for it in.
    private static final int LENGTH = 300;

    private static final Pattern NAME = Pattern.compile("(?:/{1,2}(?:s|S|signed|SIGNED)/{1,2}\\s?)?"
            + "(\\p{Lu}[\\p{Lu}.'\u2019-]*(?:\\s\\p{Lu}[\\p{Lu}.'\u2019-]*){1,3})((?:,\\s?\\S.{0,50})?)");
    private static final Pattern RANK = Pattern.compile("(?:,\\s?)?(?:(?:Jr|JR|Sr|SR|II|III)\\.?,?\\s)?(?:"
            + PartyOffices.RANKS + "|NH-|YA-|DAF|DAC|P\\.?E|P\\.?G|Ph\\.?D|Commanding|Acting)\\b.*");
    private static final Pattern ANOTHER = Pattern.compile("(?:MEMORANDUM|DEPARTMENT OF)\\b.*");

    private final List<Line> lines;

    public SignatureBlock(List<Line> lines) {
        this.lines = lines;
    }

    /// Names the sender of a memorandum whose head, which ends in line `last`, names none.
    void complete(HeaderBlock block, int last) {
        boolean wanted = block.lacks(HeaderLabel.FROM)
                && !block.lacks(HeaderLabel.MEMO_FOR)
                && !block.lacks(HeaderLabel.SUBJECT);
        String signer = wanted ? below(last) : null;
        if (signer != null) {
            block.addUnlabelled(HeaderLabel.FROM, signer);
        }
    }

    /// The name it gives, with a rank the first below line `last`; null if there is none.
    @Nullable
    public String below(int last) {
        String office = null;
        for (int i = last + 1; i < lines.size() && i <= last + LENGTH; i++) {
            String words = lines.get(i).words();
            HeaderLabels.Hit label = HeaderLabels.match(lines.get(i));
            if (ANOTHER.matcher(words).matches() || (label != null && label.label() == HeaderLabel.FROM)) {
                break;
            }
            Matcher name = NAME.matcher(words);
            String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
            if (!name.matches() || Office.isNamedBy(name.group(1))) {
                continue;
            }
            if (isRank(name.group(2)) || isRank(next)) {
                return name.group(1);
            }
            // What stands above an office may be a heading: a signature comes last.
            office = isOffice(name.group(2)) || isOffice(next) ? name.group(1) : office;
        }
        return office;
    }

    private static boolean isRank(String words) {
        return RANK.matcher(words).matches();
    }

    private static boolean isOffice(String words) {
        return words.length() <= 80 && Office.isNamedBy(words) && !words.endsWith(".");
    }
}
