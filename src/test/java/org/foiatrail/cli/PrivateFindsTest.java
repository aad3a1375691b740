package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateFindsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "call 555-0123 now",
                "at (907) 555-0123",
                "at (907) 555-01234",
                "(907)555 0123",
                "907.555.0123",
                "907 555 0123",
                "cell 5550123",
                "078-05-1120",
                "vera.lund@mail.example.com",
                "vera @ mail . net",
                "PO Box 12",
                "12 Elm Street",
            })
    void what_is_private_is_found(String text) {
        assertThat(PrivateFinds.in("words, " + text + ", words")).hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[private]",
                "first:mail/x.pdf#1@775-1058",
                "ops@agency.gov",
                "ICE-000123",
                "10-2674.0012675",
                "2010-05-11T14:33",
                "1,210 of 3,181",
            })
    void what_is_public_is_not(String text) {
        assertThat(PrivateFinds.in("words, " + text + ", words")).isEmpty();
    }
}
