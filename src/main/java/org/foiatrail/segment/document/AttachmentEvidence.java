package org.foiatrail.segment.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.message.AttachmentNames;

/// Attachments: a page whose first lines fit a name that the mail before it gives begins what was attached.
final class AttachmentEvidence implements StartEvidence {
    /// Lines in which a title may stand.
    private static final int TOP = 3;

    private static final double FITS = 2.5;

    private final Paper paper;
    /// By page: the names in the last mail header that opened a page before it.
    private final List<List<String>> named = new ArrayList<>();

    AttachmentEvidence(Paper paper, List<Line> lines, HeadingEvidence headings) {
        this.paper = paper;
        List<String> last = List.of();
        for (int i = 0; i < paper.size(); i++) {
            named.add(last);
            Heading heading = headings.opening(i);
            if (heading != null && heading.kind() == Kind.EMAIL) {
                last = AttachmentNames.in(heading.attached());
            }
        }
    }

    @Override
    public List<Evidence> at(int index) {
        String top = paper.at(index).titles(TOP).stream().map(Line::words).collect(Collectors.joining(" "));
        return named.get(index).stream()
                .filter(name -> AttachmentNames.fits(name, top))
                .limit(1)
                .map(name -> new Evidence(FITS, "its first lines fit the attachment \"" + name + '"'))
                .toList();
    }
}
