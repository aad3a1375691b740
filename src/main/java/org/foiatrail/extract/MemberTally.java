package org.foiatrail.extract;

import java.io.IOException;
import java.io.InputStream;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// How many members were unpacked, and how many could not be.
final class MemberTally {
    private final MemberFolder members;
    private int found;
    private int left;
    private Failure why = Failure.UNSUPPORTED;
    private String first = "";

    MemberTally(MemberFolder members) {
        this.members = members;
    }

    boolean wanted() {
        return members.wanted();
    }

    boolean begun() {
        return found > 0;
    }

    void unpack(String name, InputStream content) throws IOException {
        found++;
        members.add(name, content);
    }

    void locked(String name) {
        leave(Failure.ENCRYPTED, name);
    }

    void unsupported(String name) {
        leave(Failure.UNSUPPORTED, name);
    }

    void damaged(String name) {
        leave(Failure.DAMAGED, name);
    }

    private void leave(Failure reason, String name) {
        found++;
        left++;
        if (left == 1) {
            why = reason;
            first = name;
        }
    }

    void check() throws Unreadable, Hindrance {
        members.check();
        if (left > 0) {
            throw new Unreadable(why, left + " of " + found + " members cannot be unpacked, the first: " + first);
        }
    }
}
