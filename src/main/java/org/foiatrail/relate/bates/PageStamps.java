package org.foiatrail.relate.bates;

import java.util.List;
import org.foiatrail.model.Stamp;

/// What may be Bates numbers on one page.
public record PageStamps(String path, int page, List<Stamp> stamps) {
    public PageStamps {
        stamps = List.copyOf(stamps);
    }
}
