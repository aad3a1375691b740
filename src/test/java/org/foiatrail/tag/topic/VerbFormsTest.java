package org.foiatrail.tag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            withdraw : withdraw|withdraws|withdrawing|withdrew|withdrawn
            leave    : leave|leaves|leaving|left
            quit     : quit|quits|quitting
            drop     : drop|drops|dropping|dropped
            deny     : deny|denies|denying|denied
            pass     : pass|passes|passing|passed
            agree    : agree|agrees|agreeing|agreed
            opt-out  : opt-out|opts-out|opting-out|opted-out
            join|end : join|joins|joining|joined|end|ends|ending|ended
            """)
    void a_verb_is_known_in_all_its_forms(String verb, String forms) {
        assertThat(VerbForms.all(verb)).isEqualTo(forms);
    }
}
