package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2010-08-09T21:30, -0400, 2010-08-10T01:30:00Z",
                "2010-08-09T21:30, GMT-05:00, 2010-08-10T02:30:00Z",
                "2010-08-09T21:30, GMT-6, 2010-08-10T03:30:00Z",
                "2010-08-09T21:30, UTC, 2010-08-09T21:30:00Z",
                "2010-08-09T21:30, EDT, -",
                "2010-08-09T21:30, -, -",
                "2010-08-09, -0400, -",
            })
    void a_moment_needs_a_minute_and_a_number_for_its_zone(
            String time, @Nullable String zone, @Nullable Instant instant) {
        assertThat(new Sent(time, zone, "as printed", Sent.DateSource.HEADER, null).instant())
                .isEqualTo(instant);
    }
}
