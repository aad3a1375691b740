package org.foiatrail.samples;

import java.util.Map;
import java.util.TreeMap;

/// The second production: some pages of the first with other redactions, and new records.
final class SecondRelease {
    /// Files of the first production and the files of the second that hold the same pages.
    static final Map<String, String> PAIRS =
            new TreeMap<>(Map.of("mail/arlington-question.pdf", "reprocessed/arlington-question.pdf"));

    private SecondRelease() {}

    static Release make(Story story) {
        Release release = new Release(story, "second-release", 2, new Bates("ICE 2010SAMPLE.", 7, 4001), true);
        release.printout().mail(HeaderStyle.OUTLOOK, "arl-4").pdf("reprocessed/arlington-question.pdf");
        return release;
    }
}
