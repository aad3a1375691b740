package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a clause tells the past or what is to come.
class TensesTest {
    /// Written on Wednesday, 14 April 2021.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rain came to 9.2 inches in March and I cannot mow.      | March    | 2021-03
            The March counts should be done over.                   | March    | 2021-03
            Please mail me the sheets for January.                  | January  | 2021-01
            The clerk must have lost the January tapes.             | January  | 2021-01
            They could not have known it in February.               | February | 2021-02
            He may have left in February, she said.                 | February | 2021-02
            We can lend you the February maps.                      | February | 2021-02
            Will you post the January minutes?                      | January  | 2021-01
            No calls came in March, so we will close the desk.      | March    | 2021-03
            The board met in March, but it will vote in November.   | November | 2021-11
            The grant was due in March.                             | March    | 2021-03
            We need the counts taken in February.                   | February | 2021-02
            We cannot explain the high use in March.                | March    | 2021-03
            It ends in December, and he could not have come sooner. | December | 2021-12
            We should be done in November.                          | November | 2021-11
            We will have the November hearing here.                 | November | 2021-11
            We will open the pool in March.                         | March    | 2022-03
            In March, we will open the pool.                        | March    | 2022-03
            The pool will be filled in February.                    | February | 2022-02
            The vote is scheduled for March.                        | March    | 2022-03
            Please be done by March.                                | March    | 2022-03
            Please send the Q1 counts.                              | the Q1   | 2021-01-01/2021-03-31
            On Monday we met and will meet again.                   | Monday   | 2021-04-12
            On Monday, as we discussed, we will go.                 | Monday   | 2021-04-19
            We should have met Monday.                              | Monday   | 2021-04-12
            """)
    void only_a_verb_of_its_own_clause_sends_what_has_gone_by_into_the_next_year(
            String text, String words, String value) {
        assertThat(found(text, "2021-04-14")).endsWith(words + " = " + value);
    }

    @Test
    void months_in_a_row_are_of_one_thing() {
        assertThat(found("We will post the sheets for February and March.", "2021-04-14"))
                .containsExactly("February = 2021-02", "March = 2021-03");
    }
}
