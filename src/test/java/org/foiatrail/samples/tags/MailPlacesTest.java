package org.foiatrail.samples.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Recognition and resolution of jurisdictions on hand-labelled printed mails, where they are at hand: floors a little
/// below what is reached.
class MailPlacesTest {
    private static final List<Path> RECORDS = List.of(Path.of("../shared/corpora"), Path.of("../../shared/corpora"));

    @Test
    void jurisdictions_of_printed_mail_are_found_and_resolved() throws IOException {
        Path records =
                RECORDS.stream().filter(MailPlaces::isPresent).findFirst().orElse(null);
        Assumptions.assumeTrue(records != null, "the labelled mails are not here");
        Map<Half, MailPlaces.Figures> figures = MailPlaces.measure(records);
        figures.forEach((half, scores) -> {
            assertThat(scores.all().strict().f1()).as(half.title()).isGreaterThan(0.91);
            assertThat(scores.all().overlapping().f1()).as(half.title()).isGreaterThan(0.92);
            assertThat(scores.running().overlapping().f1()).as(half.title()).isGreaterThan(0.89);
            assertThat(scores.all().resolved().precision()).as(half.title()).isGreaterThan(0.98);
            assertThat(scores.all().resolved().recall()).as(half.title()).isGreaterThan(0.89);
        });
        assertThat(figures).hasSize(2);
    }
}
