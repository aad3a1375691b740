package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// One delivery of records: a folder or a file, indexed under a name.
///
/// @param root the absolute path it is read from; never exported
/// @param received the day it came, ISO 8601
/// @param request the request it answers
/// @param custodian whose files it came from, which is not the author
public record Production(
        String name,
        String root,
        @Nullable String received,
        @Nullable String request,
        @Nullable String custodian) {}
