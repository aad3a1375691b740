package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.foiatrail.segment.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicateRecordsTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void releases_of_one_record_are_grouped(boolean tuned) throws IOException {
        NearDuplicateRecords records = new NearDuplicateRecords(CORPORA);
        assumeTrue(records.present(), "no near-duplicates in " + CORPORA);
        Score pairs = records.pairs(tuned);
        System.out.println("copies: " + (tuned ? "tuned" : "held-out") + " half of the real records, pairs: " + pairs);
        assertThat(pairs.precision()).isGreaterThan(0.95);
        assertThat(pairs.f1()).isGreaterThan(0.92);
    }
}
