package org.foiatrail.samples;

import org.foiatrail.samples.PrintedPage.Ink;
import org.foiatrail.samples.PrintedPage.Scan;

/// The first production.
final class FirstRelease {
    /// Of the encrypted file.
    static final String PASSWORD = "not-for-release";

    private FirstRelease() {}

    static Release make(Story story) {
        Release release = new Release(story, "first-release", 1, new Bates("ICE-SAMPLE-", 6, 101), false);
        release.printout()
                .ink(Ink.BOXED)
                .printDate("12/31/2010")
                .mail(HeaderStyle.OUTLOOK, "arl-4")
                .pdf("mail/arlington-question.pdf");
        release.printout().scan(Scan.SKEWED).mail(HeaderStyle.TABLE, "arl-2").pdf("mail/arlington-reply-scan.pdf");
        return release;
    }
}
