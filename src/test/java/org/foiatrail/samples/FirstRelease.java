package org.foiatrail.samples;

import java.util.List;
import org.foiatrail.samples.PrintedPage.Ink;
import org.foiatrail.samples.PrintedPage.Scan;

/// The first production: mail of one custodian after another, then papers, then what lay on the shared drive.
final class FirstRelease {
    /// Of the encrypted file.
    static final String PASSWORD = "not-for-release";

    private final Release release;

    private FirstRelease(Story story) {
        release = new Release(story, "first-release", 1, new Bates("ICE-SAMPLE-", 6, 101), false);
    }

    static Release make(Story story) {
        FirstRelease first = new FirstRelease(story);
        first.headquartersMail();
        first.jurisdictionsMail();
        first.scannedMail();
        first.mailboxes();
        first.papers();
        first.agreements();
        first.sharedDrive();
        first.containers();
        first.broken();
        return first.release;
    }

    private Printout boxed() {
        return release.printout().type(Face.SANS, 12).sides(96).ink(Ink.BOXED).printDate("12/31/2010");
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
                .printDate("12/31/2010")
                .pageMarks();
    }

    private void headquartersMail() {
        boxed().mail(HeaderStyle.OUTLOOK, "hq-3").pdf("mail/headquarters/what-do-i-say.pdf");
        serif().mail(HeaderStyle.TABLE, "hq-4").pdf("mail/headquarters/line-for-ninety-days.pdf");
        typewritten().mail(HeaderStyle.ZONED, "hq-7").pdf("mail/headquarters/count-for-monday.pdf");
        boxed().mail(HeaderStyle.EXCHANGE, "hq-9").pdf("mail/headquarters/binder-page-14.pdf");
        serif().mail(HeaderStyle.OUTLOOK, "hq-12").pdf("mail/headquarters/what-the-switch-does.pdf");
        boxed().type(Face.SANS, 10.5).mail(HeaderStyle.OUTLOOK, "hq-15").pdf("mail/headquarters/ledger.pdf");
        release.withhold(4);
        serif().mail(HeaderStyle.BLACKBERRY, "hq-18").pdf("mail/headquarters/questions-from-this-side.pdf");
        boxed().mail(HeaderStyle.EXCHANGE, "hq-21").pdf("mail/headquarters/stop-answering.pdf");
        typewritten().mail(HeaderStyle.ZONED, "hq-24").pdf("mail/headquarters/mandatory-2013.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "adm-2")
                .mail(HeaderStyle.OUTLOOK, "adm-4")
                .pdf("mail/headquarters/odds-and-ends.pdf");
    }

    private void jurisdictionsMail() {
        boxed().mail(HeaderStyle.OUTLOOK, "arl-4").pdf("mail/arlington/question.pdf");
        serif().mail(HeaderStyle.EXCHANGE, "arl-6").pdf("mail/arlington/resolution.pdf");
        boxed().mail(HeaderStyle.TABLE, "sfo-3").pdf("mail/san-francisco/before-june-8.pdf");
        serif().mail(HeaderStyle.ZONED, "sfo-4").pdf("mail/san-francisco/june-3.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "scl-4").pdf("mail/santa-clara/inquiry.pdf");
        typewritten().mail(HeaderStyle.BLACKBERRY, "dcm-4").pdf("mail/district/notice.pdf");
        serif().mail(HeaderStyle.OUTLOOK, "kng-4").pdf("mail/king-county/may-we-wait.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "nys-3").pdf("mail/new-york/understanding.pdf");
        serif().mail(HeaderStyle.OUTLOOK, "sfe-3").pdf("mail/santa-fe/left-out.pdf");
        boxed().mail(HeaderStyle.OUTLOOK, "col-3").pdf("mail/colorado/redline.pdf");
        typewritten().mail(HeaderStyle.OUTLOOK, "trv-2").pdf("mail/travis/results.pdf");
    }

    private void scannedMail() {
        release.printout()
                .ink(Ink.WHITE_ON_BLACK)
                .scan(Scan.SKEWED)
                .mail(HeaderStyle.OUTLOOK, "cok-2")
                .pdf("mail/cook/position.pdf");
        serif().scan(Scan.NOISY).mail(HeaderStyle.OUTLOOK, "cok-5").pdf("mail/cook/state-agreement.pdf");
        boxed().scan(Scan.CLEAN).mail(HeaderStyle.OUTLOOK, "kng-5").pdf("mail/king-county/decision.pdf");
        serif().scan(Scan.SKEWED).mail(HeaderStyle.TABLE, "sfo-6").pdf("mail/san-francisco/correction.pdf");
    }

    /// Whole mailboxes: copies of what other files hold, and of what none does.
    private void mailboxes() {
        boxed().mails(
                        HeaderStyle.OUTLOOK,
                        "hq-5",
                        "hq-8",
                        "hq-10",
                        "hq-13",
                        "hq-14",
                        "hq-16",
                        "hq-19",
                        "hq-20",
                        "arl-2",
                        "arl-3",
                        "sfo-2",
                        "cok-4",
                        "dcm-3",
                        "nys-2",
                        "scl-3",
                        "hq-6",
                        "cjs-1")
                .pdf("mail/mailbox-whitlock.pdf");
        release.withhold(11);
        boxed().scan(Scan.CLEAN)
                .mails(HeaderStyle.EXCHANGE, "kng-1", "kng-2", "sfo-1", "sfo-2", "col-1", "hq-8")
                .scan(Scan.SKEWED)
                .mails(HeaderStyle.BLACKBERRY, "sfe-1", "sfe-2", "col-2", "sfo-5", "kng-3")
                .pdf("mail/mailbox-venkataraman.pdf");
    }

    /// One file of many documents, as productions come.
    private void papers() {
        wide().documents("qa-jan", "talk-1", "memo-draft", "ltr-brandt")
                .gap(3)
                .documents("notes-may", "attach")
                .mail(HeaderStyle.OUTLOOK, "dcm-1")
                .documents("msg-draft", "brief-1")
                .pdf("papers/production-volume-01.pdf");
        wide().document("ltr-moy")
                .scan(Scan.GREY)
                .document("ltr-stahl")
                .scan(Scan.NONE)
                .mail(HeaderStyle.OUTLOOK, "scl-5")
                .scan(Scan.CLEAN)
                .document("ltr-vidal")
                .pdf("papers/letters.pdf");
        typewritten()
                .lines(2)
                .scan(Scan.NOISY)
                .documents("notes-undated", "qa-aug")
                .pdf("papers/whiteboard-and-draft.pdf");
        release.printout()
                .sides(60)
                .table("Weekly deployment report - as of 9/7/2010", 2)
                .table("Weekly deployment report - as of 9/14/2010", 1)
                .pdf("papers/deployment-reports.pdf");
    }

    private void agreements() {
        wide().document("moa-travis").pdf("agreements/travis.pdf");
        serif().scan(Scan.CLEAN).document("moa-dc").pdf("agreements/district-of-columbia.pdf");
        Marked county = release.story().places().find(Marked.plain("Sonoma County, California"));
        serif().document("moa-blank").form("agreements/form-0720.pdf", county);
    }

    private void sharedDrive() {
        release.add(release.docx("drive/SOP-7-requests.docx", "sop"));
        release.add(release.pptx("drive/where-we-are.pptx", List.of("slide-1", "slide-2", "slide-3")));
        DeploymentTable table = new DeploymentTable(release.story());
        release.add(OfficeFiles.xlsx(
                "drive/deployment.xlsx",
                List.of(
                        table.sheet("Active 2010-09-21", 0, null),
                        table.sheet("Illinois", 0, "Illinois"),
                        table.sheet("California", 0, "California"))));
        release.add(release.html("drive/faq-posted.html", "qa-html"));
        release.printout()
                .type(Face.MONO, 10)
                .sides(80)
                .unstamped()
                .documents("chrono", "qa-jan")
                .text("drive/chronology.txt");
    }

    private void containers() {
        MailFile mail = release.mailFile();
        DeploymentTable table = new DeploymentTable(release.story());
        Parcel sheet = OfficeFiles.xlsx("deployment-2010-09-21.xlsx", List.of(table.sheet("Active", 0, null)));
        release.add(mail.eml("drive/mail/weekly-report.eml", "rpt-1", List.of(sheet)));
        Parcel answer = mail.eml("answer-to-ledger.eml", "prs-2", List.of());
        Parcel notes = release.docx("notes-arlington.docx", "notes-arl");
        release.add(mail.eml("drive/mail/notes.eml", "rpt-2", List.of(notes, answer)));
        release.add(mail.mbox("drive/mail/calloway.mbox", List.of("adm-1", "prs-4", "cjs-3", "hq-5")));
        release.add(new OutlookFile(release.story(), mail).msg("drive/mail/who-told-santa-clara.msg", "cjs-2"));
        Parcel inner = Zips.zip(
                "older.zip",
                List.of(release.docx("qa-january.docx", "qa-jan"), mail.eml("conference.eml", "hq-1", List.of())));
        Parcel letter = serif().unstamped().document("ltr-vidal").parcel("vidal-letter.pdf");
        release.add(Zips.zip("drive/desk-drawer.zip", List.of(inner, letter)));
    }

    private void broken() {
        serif().unstamped().document("memo-draft").encrypted("drive/locked/memo-april.pdf", PASSWORD);
        serif().unstamped().document("memo-june").truncated("drive/locked/memo-june-copy.pdf");
        release.add(Made.without("drive/locked/untitled.txt", () -> new byte[0], "without-text", "empty"));
    }
}
