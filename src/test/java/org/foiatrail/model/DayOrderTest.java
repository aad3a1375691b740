package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            sent 25.02.2022 and 07.02.2022,                          DAY_FIRST
            sent 2/25/2022 and 3/4/2022,                             MONTH_FIRST
            sent 3/4/2022,                                           MONTH_FIRST
            13.02.21 and 05.02.21,                                   DAY_FIRST
            one misread 16/12/2010 and 5/2/10 5/3/10 5/4/10 5/6/10,  MONTH_FIRST
            nothing,                                                 MONTH_FIRST
            25/02/2022 once and 2/25/2022 once,                      MONTH_FIRST
            section 13.4.2010.7 and address 10.25.2.2010 and 1/2/3,  MONTH_FIRST
            """)
    void dates_with_one_reading_tell(String text, DayOrder order) {
        assertThat(DayOrder.of(List.of(text))).isEqualTo(order);
    }
}
