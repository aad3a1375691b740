package org.foiatrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiatrail.samples.Answers.MessageAnswer;
import org.junit.jupiter.api.Test;

/// The story keeps what the answer key promises.
class StoryTest {
    private static final Pattern OPT_OUT = Pattern.compile(
            "\\bopt(s|ed|ing)?(-|\\s)+out|\\bnot (wish|optional)|voluntar|\\bmandatory", Pattern.CASE_INSENSITIVE);

    /// They speak of the words themselves, or are headings.
    private static final Set<String> LOOSE =
            Set.of("memo-draft", "talk-2", "hq-23", "hq-24", "qa-jan", "qa-aug", "memo-final", "hq-22");

    private static final Story STORY = Story.load();
    private static final Answers ANSWERS = SampleCorpus.make().answers();

    @Test
    void whatever_looks_like_opting_out_is_marked_as_that_or_as_something_else() {
        List<String> unmarked = new ArrayList<>();
        for (Item item : STORY.items().values()) {
            if (!LOOSE.contains(item.id())) {
                Marked text = new Markup(STORY.places(), 0, "").read(item.body());
                Matcher matcher = OPT_OUT.matcher(text.text());
                while (matcher.find()) {
                    int at = matcher.start();
                    if (text.marks().stream()
                            .noneMatch(mark -> mark.start() <= at && at < mark.end() && isJudged(mark.fact()))) {
                        unmarked.add(item.id() + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static boolean isJudged(Fact fact) {
        return fact instanceof Fact.Stance || fact instanceof Fact.HardNegative;
    }

    @Test
    void every_message_of_the_story_is_in_some_file() {
        Set<String> told = STORY.items().values().stream()
                .filter(Item::isMessage)
                .map(Item::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = ANSWERS.messages().stream().map(MessageAnswer::key).collect(Collectors.toSet());
        told.removeAll(found);
        assertThat(told).isEmpty();
    }

    @Test
    void some_messages_are_only_quoted_and_some_are_in_several_files() {
        Set<String> outermost = ANSWERS.messages().stream()
                .filter(message -> !message.quoted())
                .map(MessageAnswer::key)
                .collect(Collectors.toSet());
        assertThat(ANSWERS.events()).anySatisfy(event -> assertThat(outermost).doesNotContain(event.key()));
        assertThat(ANSWERS.events())
                .anySatisfy(event -> assertThat(event.copies()).hasSizeGreaterThan(3));
    }

    @Test
    void words_stand_over_a_page_break() {
        assertThat(ANSWERS.optout())
                .anySatisfy(said -> assertThat(said.lastPage()).isEqualTo(said.page() + 1));
        assertThat(ANSWERS.queries())
                .anySatisfy(query -> assertThat(query.pages()).anyMatch(page -> page.matches(".*#\\d+-\\d+")));
    }

    @Test
    void the_second_release_reveals_some_words_and_hides_others() {
        assertThat(ANSWERS.pairs())
                .anySatisfy(pair -> assertThat(pair.revealed()).isNotEmpty());
        assertThat(ANSWERS.pairs()).anySatisfy(pair -> assertThat(pair.hidden()).isNotEmpty());
    }

    @Test
    void exemptions_are_read_from_labels_of_every_spelling() {
        assertThat(ClaimedExemptions.in("(b)(6), (b)(7)(C)")).containsExactly("b6", "b7C");
        assertThat(ClaimedExemptions.in("b6, b7c")).containsExactly("b6", "b7C");
        assertThat(ClaimedExemptions.in("(b) (6)")).containsExactly("b6");
        assertThat(ClaimedExemptions.in("(b)(5) AC, DP")).containsExactly("b5");
    }
}
