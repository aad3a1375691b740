package org.foiatrail.tag.topic.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceModelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In our opinion a county may decline to take part.                              | true
            We cannot take the county off the list.                                        | true
            The sheriff told reporters that he wants no part of the program.               | false
            The board's chair has floated the idea of pulling out of the program.          | false
            Tbe sherlff t0ld rep0rters tbat be wamts mo pavt.                              | true
            """)
    void tells_a_writers_own_word_from_what_is_passed_on(String sentence, boolean own) {
        assertThat(VoiceModel.get().mayBeOwn(sentence)).isEqualTo(own);
    }
}
