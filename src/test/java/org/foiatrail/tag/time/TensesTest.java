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

    /// Written on Thursday, 10 February 2011.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You should see the barn in December.                   | 2011-12
            Your badge must be renewed in December.                | 2011-12
            A new fee may take effect in December.                 | 2011-12
            We need to post the notice in December.                | 2011-12
            The library can open in November.                      | 2011-11
            In December we can open the pool.                      | 2011-12
            If the lift stops in December we will buy another.     | 2011-12
            We will buy another if the lift stops in December.     | 2011-12
            The December meeting will be held in the barn.         | 2011-12
            The December board meeting will be held in the barn.   | 2011-12
            The board will hold its December hearing.              | 2011-12
            Sign up for the December class.                        | 2011-12
            We can hold a hearing for December.                    | 2011-12
            The December samples must be taken again.              | 2010-12
            You can see the logs for December.                     | 2010-12
            We should look at the December bills.                  | 2010-12
            The calls in December can be heard on tape.            | 2010-12
            We cannot meet in December.                            | 2011-12
            We need to explain the high use in December.           | 2010-12
            The fees you could not pay in December are void.       | 2010-12
            We must have lost it in December.                      | 2010-12
            """)
    void a_modal_of_the_dates_own_clause_tells_of_what_is_to_come(String text, String value) {
        assertThat(found(text, "2011-02-10")).singleElement().asString().endsWith(" = " + value);
    }

    @Test
    void months_in_a_row_are_of_one_thing() {
        assertThat(found("We will post the sheets for February and March.", "2021-04-14"))
                .containsExactly("February = 2021-02", "March = 2021-03");
    }
}
