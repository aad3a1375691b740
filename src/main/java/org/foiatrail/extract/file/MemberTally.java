package org.foiatrail.extract.file;

import java.io.IOException;
import java.io.InputStream;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// How many members were unpacked, and how many could not be.
public final class MemberTally {
    private final MemberFolder members;
    private int found;
    private int left;
    private Failure why = Failure.UNSUPPORTED;
    private String first = "";

    public MemberTally(MemberFolder members) {
        this.members = members;
    }

    public boolean wanted() {
        return members.wanted();
    }

    public boolean begun() {
        return found > 0;
    }

    public void unpack(String name, InputStream content) throws IOException {
        found++;
        members.add(name, content);
    }

    public void locked(String name) {
        leave(Failure.ENCRYPTED, name);
    }

    public void unsupported(String name) {
        leave(Failure.UNSUPPORTED, name);
    }

    public void damaged(String name) {
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

    public void check() throws Unreadable, Hindrance {
        members.check();
        if (left > 0) {
            throw new Unreadable(why, left + " of " + found + " members cannot be unpacked, the first: " + first);
        }
    }
}
