package org.foiatrail.tag.topic.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hask said that the county may walk away.                 | the county may walk away
            Hask told us the county may walk away.                   | the county may walk away
            The county may walk away, Hask said.                     | The county may walk away
            The county may walk away, according to Hask.             | The county may walk away
            Ms. Dunmore: the county may walk away now.               | the county may walk away now
            Hask called to say the county may walk away.             | the county may walk away
            The county has no more say in it than the weather does.  | The county has no more say in it than the weather does
            Until Congress says otherwise, the county must stay in.  | Until Congress says otherwise, the county must stay in
            At 10:30 the county refused to take any more part in it. | At 10:30 the county refused to take any more part in it
            Counties may leave: see the letter that came on Monday.  | Counties may leave: see the letter that came on Monday
            Hask said: - - - - , Hask said                           | -
            As Hask sees it, the county may walk away.               | the county may walk away
            In the chief's view, the county may walk away.           | the county may walk away
            The chief's answer to them is that it may walk away.     | it may walk away
            The line from the front office is that it may walk away. | it may walk away
            Our attorneys' position is that it may walk away.        | it may walk away
            Chair on Secure Communities: the county may walk away. | the county may walk away
            As of June, the county may walk away.                    | As of June, the county may walk away
            Hask says there is not.                                  | there is not
            Hask said no.                                            | Hask said no
            "The county may walk away," said Hask.                   | "The county may walk away
            "The county may walk away," said Director Theo Hask.     | "The county may walk away
            "The county may walk away!" added Hask, its counsel.     | "The county may walk away
            "Yes," said Hask, "the county may walk away at once."    | the county may walk away at once
            "No word came of it," and they say it may walk away.     | it may walk away
            """)
    void is_the_sentence_without_who_says_it(String text, String said) {
        Tokens tokens = new Tokens(text);
        Phrases.Match match = Said.in(new Sentence(tokens, 0, tokens.size(), false));
        assertThat(text.substring(tokens.start(match.first()), tokens.end(match.last())))
                .isEqualTo(said);
    }
}
