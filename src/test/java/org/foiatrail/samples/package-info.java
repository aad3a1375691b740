/// Makes the sample records of `corpus-samples` and their answer key, and large synthetic corpora for benchmarks.
///
/// Entry: [SampleCorpus]. The story is text in `src/test/resources/samples`, written in a small
/// markup that [Markup] reads, so that the answer key comes from the same words as the files. Everything here gives the
/// same bytes on every machine: fonts come from a jar, nothing is deflated, no clock is read.
@NullMarked
package org.foiatrail.samples;

import org.jspecify.annotations.NullMarked;
