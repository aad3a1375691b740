package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.List;

/// A file and, if it is a container, its members, at any depth.
record Parcel(Made file, List<Made> members) {
    Parcel {
        members = List.copyOf(members);
    }

    static Parcel of(Made file) {
        return new Parcel(file, List.of());
    }

    static Parcel containing(Made file, List<Parcel> contents) {
        List<Made> members = new ArrayList<>();
        for (Parcel content : contents) {
            members.add(content.file.member(file.path()));
            content.members.forEach(member -> members.add(member.member(file.path())));
        }
        return new Parcel(file, members);
    }

    byte[] bytes() {
        Made.Content content = file.content();
        return content == null ? new byte[0] : content.bytes();
    }
}
