package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// A party as a header prints it, taken apart.
///
/// @param name as printed, surname-first turned round; null if an address stands alone
/// @param address its mail address, in small letters; null if none is printed
/// @param tag what stands in brackets behind the name, such as `CTR`; null if nothing does
public record Party(
        @Nullable String name,
        @Nullable String address,
        @Nullable String tag) {}
