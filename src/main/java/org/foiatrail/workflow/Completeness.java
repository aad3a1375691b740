package org.foiatrail.workflow;

import java.util.Map;
import org.foiatrail.store.Corpus;

/// Whether all that was found has been read. "Not searched" must never read as "not found".
///
/// @param warning what is missing, in one line; empty if nothing is
public record Completeness(boolean complete, String warning) {
    public static Completeness of(Corpus corpus) {
        Tally tally = Tally.of(
                corpus.ledger().files(), corpus.ledger(), corpus.decisions().accepted());
        String stages = corpus.ledger().settled();
        return of(
                stages.isEmpty(),
                !stages.isEmpty() && !Stages.foundHere(stages),
                !stages.isEmpty() && !Stages.tagged(stages),
                tally.waiting(),
                tally.open().unreadPages(),
                tally.open().failedPages(),
                tally.open().failed(),
                tally.open().unfound());
    }

    /// From what the index's last commit says.
    public static Completeness of(Map<String, String> state) {
        return of(
                Boolean.parseBoolean(state.getOrDefault("running", "true")),
                false,
                false,
                number(state, "waiting"),
                number(state, "unread"),
                number(state, "failedPages"),
                number(state, "failedFiles"),
                number(state, "unfound"));
    }

    private static int number(Map<String, String> state, String key) {
        return Integer.parseInt(state.getOrDefault(key, "0"));
    }

    private static Completeness of(
            boolean running,
            boolean outdated,
            boolean untagged,
            int waiting,
            int unread,
            int failedPages,
            int failedFiles,
            int unfound) {
        StringBuilder what = new StringBuilder();
        if (running) {
            what.append("an index run is under way or was interrupted");
        }
        if (outdated) {
            what.append("another version of foiatrail made this corpus, run 'foiatrail index'");
        } else if (untagged) {
            what.append("the tags were left to a later 'foiatrail index'");
        }
        append(what, waiting, "file was not read yet", "files were not read yet");
        append(what, unread, "page waits for OCR", "pages wait for OCR");
        append(what, failedPages, "page could not be read", "pages could not be read");
        append(what, failedFiles, "file could not be read", "files could not be read");
        append(what, unfound, "file was not wholly understood", "files were not wholly understood");
        return what.isEmpty()
                ? new Completeness(true, "")
                : new Completeness(false, "incomplete: " + what + "; see 'foiatrail status'");
    }

    private static void append(StringBuilder what, int count, String one, String many) {
        if (count > 0) {
            what.append(what.isEmpty() ? "" : ", ").append(count).append(' ').append(count == 1 ? one : many);
        }
    }
}
