package org.foiatrail.render.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.Samples;
import org.junit.jupiter.api.Test;

class ByTest {
    @Test
    void a_person_with_a_title_stands_with_the_same_person_without() {
        EventRow bare = Samples.event("2010-05-11", "Ana Vega", List.of("Ana Vega"));
        EventRow titled = Samples.event("2010-05-12", "Commissioner Ana Vega", List.of("Ana Vega"));
        assertThat(By.PERSON.group(List.of(bare, titled)))
                .containsEntry("Ana Vega", List.of(bare, titled))
                .containsOnlyKeys("Ana Vega", "Bo Lind", "Cy Roth", "Di Marsh");
    }

    @Test
    void another_person_whose_name_ends_the_same_stands_apart() {
        EventRow longer = Samples.event("2010-05-11", "Mary Ann Smith", List.of("Mary Ann Smith", "Ann Smith"));
        assertThat(By.PERSON.group(List.of(longer)))
                .containsKey("Mary Ann Smith")
                .doesNotContainKey("Ann Smith");
    }
}
