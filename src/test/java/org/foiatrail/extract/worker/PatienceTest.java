package org.foiatrail.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void fifty_pages_that_hang_cost_a_few_limits_and_one_that_is_read_restores_the_limit() {
        Patience patience = new Patience(MINUTE, Duration.ofHours(1));
        Duration all = IntStream.range(0, 50)
                .mapToObj(page -> {
                    Duration now = patience.now(true);
                    patience.lose();
                    return now;
                })
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(MINUTE.multipliedBy(6), MINUTE.multipliedBy(8));
        assertThat(patience.now(true)).isEqualTo(MINUTE.dividedBy(12));
        assertThat(patience.now(false)).isEqualTo(MINUTE);
        patience.renew();
        assertThat(patience.now(true)).isEqualTo(MINUTE);
    }

    @Test
    void time_spent_waiting_for_others_is_not_its_own() {
        Patience patience = new Patience(MINUTE, Duration.ZERO);
        assertThat(patience.exhausted()).isTrue();
        patience.extend(MINUTE);
        assertThat(patience.exhausted()).isFalse();
    }
}
