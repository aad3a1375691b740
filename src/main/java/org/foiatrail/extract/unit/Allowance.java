package org.foiatrail.extract.unit;

import java.util.List;

/// What may still be unpacked below one top file. Archives in archives multiply: each may be harmless by itself
/// and all together fill the disk. So all readings of what lies in one file share one allowance. Safe for use
/// by many threads.
public final class Allowance {
    private int members;
    private long bytes;

    /// As much for a file and all that is nested in it as one container may hold.
    public Allowance(ExtractSettings settings) {
        this.members = settings.maxMembers();
        this.bytes = settings.maxUnpackedBytes();
    }

    public synchronized int members() {
        return members;
    }

    public synchronized long bytes() {
        return bytes;
    }

    public synchronized void spend(List<Member> unpacked) {
        members = Math.max(0, members - unpacked.size());
        bytes = Math.max(0, bytes - unpacked.stream().mapToLong(Member::size).sum());
    }
}
