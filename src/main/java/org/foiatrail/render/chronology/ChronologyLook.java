package org.foiatrail.render.chronology;

import org.jspecify.annotations.Nullable;

/// How a timeline is laid out.
///
/// @param by what events are listed under, null for none
/// @param explain say why each event is there
/// @param copies list the citations of all copies
/// @param unmasked show private persons' numbers and addresses, which are masked otherwise
/// @param pages list what events show of their pages, see [CitedPages]
/// @param linkBase where citations link to, see [CitationLinks]; null for no links
public record ChronologyLook(
        @Nullable By by,
        boolean explain,
        boolean copies,
        boolean unmasked,
        @Nullable String linkBase,
        boolean pages) {
    public static final ChronologyLook PLAIN = new ChronologyLook(null, false, false, false, null);

    /// One without a list of pages.
    public ChronologyLook(
            @Nullable By by, boolean explain, boolean copies, boolean unmasked, @Nullable String linkBase) {
        this(by, explain, copies, unmasked, linkBase, false);
    }

    public ChronologyLook {
        if (linkBase != null) {
            linkBase = CitationLinks.checked(linkBase);
        }
    }
}
