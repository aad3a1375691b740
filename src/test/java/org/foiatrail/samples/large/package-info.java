/// Makes large corpora of invented records for benchmarks: realistic in form and in the spread of their words, without
/// meaning.
///
/// Entry: [LargeCorpus]. The same arguments give the same records.
@NullMarked
package org.foiatrail.samples.large;

import org.jspecify.annotations.NullMarked;
