package org.foiatrail.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.samples.PrintedPage.Ink;
import org.foiatrail.samples.PrintedPage.Scan;

/// The second production, after an appeal: some pages of the first with other redactions, and new records.
final class SecondRelease {
    /// Files of the first production and the files of the second that hold the same pages.
    static final Map<String, String> PAIRS = new TreeMap<>(Map.of(
            "mail/headquarters/what-do-i-say.pdf", "reprocessed/what-do-i-say.pdf",
            "mail/headquarters/what-the-switch-does.pdf", "reprocessed/what-the-switch-does.pdf",
            "mail/headquarters/ledger.pdf", "reprocessed/ledger.pdf",
            "mail/arlington/question.pdf", "reprocessed/arlington-question.pdf",
            "mail/santa-clara/inquiry.pdf", "reprocessed/santa-clara-inquiry.pdf",
            "mail/cook/position.pdf", "reprocessed/cook-position.pdf",
            "mail/district/notice.pdf", "reprocessed/district-notice.pdf",
            "papers/production-volume-01.pdf", "reprocessed/volume-01-as-appealed.pdf",
            "papers/whiteboard-and-draft.pdf", "reprocessed/whiteboard-and-draft.pdf"));

    private final Release release;

    private SecondRelease(Story story) {
        release = new Release(story, "second-release", 2, new Bates("ICE 2010SAMPLE.", 7, 4001), true);
    }

    static Release make(Story story) {
        SecondRelease second = new SecondRelease(story);
        second.reprocessed();
        second.newMail();
        second.newPapers();
        return second.release;
    }

    private Printout boxed() {
        return release.printout().type(Face.SANS, 12).sides(96).ink(Ink.BOXED).printDate("03/14/2011");
    }

    /// As drafts and memos are typed.
    private Printout wide() {
        return serif().lines(2.1);
    }

    private Printout typewritten() {
        return release.printout().type(Face.MONO, 9.5).sides(72).pageMarks();
    }

    private Printout serif() {
        return release.printout()
                .type(Face.SERIF, 12)
                .sides(90)
                .printDate("03/14/2011")
                .pageMarks();
    }

    private void reprocessed() {
        boxed().mail(HeaderStyle.OUTLOOK, "hq-3").pdf("reprocessed/what-do-i-say.pdf");
        serif().mail(HeaderStyle.OUTLOOK, "hq-12").pdf("reprocessed/what-the-switch-does.pdf");
        boxed().type(Face.SANS, 10.5).mail(HeaderStyle.OUTLOOK, "hq-15").pdf("reprocessed/ledger.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "arl-4").pdf("reprocessed/arlington-question.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "scl-4").pdf("reprocessed/santa-clara-inquiry.pdf");
        release.printout().mail(HeaderStyle.OUTLOOK, "cok-2").pdf("reprocessed/cook-position.pdf");
        typewritten().mail(HeaderStyle.BLACKBERRY, "dcm-4").pdf("reprocessed/district-notice.pdf");
        wide().documents("qa-jan", "talk-1", "memo-draft", "ltr-brandt", "notes-may", "attach")
                .mail(HeaderStyle.OUTLOOK, "dcm-1")
                .documents("msg-draft", "brief-1")
                .pdf("reprocessed/volume-01-as-appealed.pdf");
        typewritten().lines(2).documents("notes-undated", "qa-aug").pdf("reprocessed/whiteboard-and-draft.pdf");
    }

    private void newMail() {
        serif().mail(HeaderStyle.OUTLOOK, "adv-3").pdf("mail/community-groups.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "drf-1")
                .mail(HeaderStyle.BLACKBERRY, "drf-3")
                .pdf("mail/off-line.pdf");
        serif().scan(Scan.CLEAN).mail(HeaderStyle.EXCHANGE, "prs-6").pdf("mail/letter-from-the-hill.pdf");
        typewritten().mail(HeaderStyle.ZONED, "prs-4").pdf("mail/sundays-story.pdf");
        serif().mail(HeaderStyle.TABLE, "cjs-2")
                .mail(HeaderStyle.TABLE, "cjs-3")
                .pdf("mail/cjis.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "hq-20")
                .mail(HeaderStyle.OUTLOOK, "hq-17")
                .pdf("mail/other-custodian.pdf");
        boxed().scan(Scan.SKEWED).mail(HeaderStyle.OUTLOOK, "adm-3").pdf("mail/luncheon.pdf");
        boxed().mails(
                        HeaderStyle.OUTLOOK,
                        "nys-1",
                        "arl-5",
                        "scl-1",
                        "cok-1",
                        "cok-3",
                        "dcm-2",
                        "prs-5",
                        "hq-23",
                        "adv-2",
                        "prs-2")
                .pdf("mail/mailbox-okafor.pdf");
        serif().scan(Scan.CLEAN)
                .mails(HeaderStyle.OUTLOOK, "hq-11", "scl-4", "nys-3", "col-2", "prs-5", "adv-2", "cok-4")
                .scan(Scan.SKEWED)
                .mails(HeaderStyle.TABLE, "dcm-4", "adm-4", "hq-12", "hq-22")
                .pdf("mail/mailbox-hask.pdf");
        MailFile mail = release.mailFile();
        release.add(mail.eml("mail/native/mandatory-2013.eml", "hq-22", List.of(memo())));
        release.add(new OutlookFile(release.story(), mail).msg("mail/native/count-for-monday.msg", "hq-6"));
    }

    private Parcel memo() {
        return serif().unstamped().document("memo-final").parcel("Mandatory_2013_final.pdf");
    }

    private void newPapers() {
        wide().documents("memo-june", "talk-2").pdf("papers/june-instruction.pdf");
        release.withhold(2);
        wide().document("memo-final").pdf("papers/mandatory-2013.pdf");
        release.printout().type(Face.SERIF, 12).lines(2).document("brief-2").pdf("papers/briefing-book-states.pdf");
        wide().scan(Scan.NOISY).document("hearing").pdf("papers/rehearsal.pdf");
        typewritten().lines(2.2).documents("notes-arl", "chrono").pdf("papers/notes-and-chronology.pdf");
        release.printout().scan(Scan.CLEAN).documents("fax", "jointletter").tiff("papers/fax-inbox.tif");
        release.printout()
                .sides(60)
                .table("Weekly deployment report - as of 9/21/2010", 0)
                .pdf("papers/deployment-report-0921.pdf");
        serif().scan(Scan.CLEAN).document("moa-travis").pdf("papers/agreement-travis-signed.pdf");
        release.add(release.docx("papers/standard-procedure.docx", "sop"));
    }
}
