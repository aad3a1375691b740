package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {
    private static final List<Topic> TOPICS = RulesAlone.topics();
    private static final Tagger TAGGER = new Tagger(List.of(), TOPICS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A county can opt out at any time.                        | permitted | can opt out
                    Sites are free to decline the offer.                     | permitted | free to decline
                    We keep saying that participation is voluntary.          | permitted | participation is voluntary
                    We have no objection: a county can opt out.              | permitted | can opt out
                    She says no county may opt out.                          | refused   | no county may opt out
                    They may be removed from the deployment plan.            | permitted | may be removed from the deployment plan
                    Either party may at any time terminate this.             | permitted | Either party may at any time terminate
                    Nothing in it requires activation of a site.             | permitted | Nothing in it requires activation
                    Taking part is not mandatory.                            | permitted | not mandatory
                    It isn't going to be mandatory.                          | permitted | be mandatory
                    A site may choose not to receive the results.            | permitted | may choose not to receive the results
                    They can decline the informational message.              | permitted | can decline the informational message
                    Localities cannot opt out.                               | refused   | cannot opt out
                    Localities can’t opt-out of this.                        | refused   | can’t opt-out
                    The county has no mechanism for that.                    | refused   | no mechanism
                    There is no opt-out.                                     | refused   | There is no opt-out
                    It is not a choice they have.                            | refused   | It is not a choice
                    Sharing is not optional.                                 | refused   | not optional
                    It becomes mandatory by 2013.                            | refused   | becomes mandatory
                    Every jurisdiction will be required to join.             | refused   | Every jurisdiction will be required to join
                    An MOA is not required for this.                         | refused   | MOA is not required
                    State consent is not needed.                             | refused   | consent is not needed
                    I do not believe they can opt out.                       | refused   | can opt out
                    That makes it a resistant site.                          | refused   | resistant site
                    The county asked to be removed.                          | sought    | asked to be removed
                    The board voted to withdraw.                             | sought    | voted to withdraw
                    The county voted no after it was told what it is.        | sought    | voted no
                    They do not wish to participate.                         | sought    | do not wish to participate
                    The state terminated its MOA.                            | sought    | terminated its MOA
                    The sheriff declined to sign.                            | sought    | declined to sign
                    They are considering whether to opt out.                 | sought    | considering whether to opt out
                    We must say whether localities can opt out.              | unclear   | whether localities can opt out
                    Is it possible for a county to opt out?                  | unclear   | Is it possible for a county to opt out
                    Can they opt out?                                        | unclear   | Can they opt out
                    The sheriff gets mixed messages.                         | unclear   | mixed messages
                    We cannot say they can't opt out.                        | unclear   | not say they can't opt out
                    Did the board vote to withdraw?                          | unclear   | vote to withdraw
                    Participation is no longer voluntary.                    | refused   | Participation is no longer voluntary
                    Participation is mandatory by 2013.                      | refused   | Participation is mandatory
                    Participation is not mandatory until 2013.               | permitted | Participation is not mandatory
                    No county can opt out.                                   | refused   | No county can opt out
                    Counties that do not want it can opt out.                | permitted | can opt out
                    Nobody is forced to join.                                | permitted | forced to join
                    It is not true that a county can opt out.                | refused   | can opt out
                    They cannot opt oul.                                     | refused   | cannot opt oul
                    ICE refused to remove the county.                        | refused   | refused to remove
                    If a county wants out, it may be removed from the plan.  | permitted | may be removed from the plan
                    Unless the State agrees, counties cannot opt out.        | refused   | cannot opt out
                    If they can opt out, we should say so.                   | unclear   | If they can opt out
                    We have not said that they can opt out.                  | unclear   | can opt out
                    The board voted nine to nothing to opt out.              | sought    | voted nine to nothing to opt out
                    You may write to us that you do not wish to participate. | permitted | do not wish to participate
                    Towns that do not wish to participate need only say so.  | permitted | need only say
                    If they want to wait, they wait. The sheriff agrees.     | permitted | want to wait
                    If a county wants to wait, call me.                      | unclear   | wants to wait
                    Counties that do not wish to participate worry me.       | unclear   | do not wish to participate
                    The statute does not say whether the county is bound.    | unclear   | statute does not say whether
                    The mayor asks whether her city should leave.            | sought    | whether her city should leave
                    There is n0 opt-out.                                     | refused   | There is n0 opt-out
                    If Congress agrees, a county may leave the program.      | unclear   | may leave the program
                    It is far from clear that a county can opt out.          | unclear   | can opt out
                    Is the county to be switched on anyway?                  | unclear   | switched on anyway
                    The county's vote is purely advisory.                    | refused   | vote is purely advisory
                    The county's hands are tied.                             | refused   | hands are tied
                    We shall leave the county alone.                         | permitted | We shall leave the county alone
                    ICE has no authority to compel a sheriff.                | permitted | no authority to compel
                    It is not incorrect that they can opt out.               | unclear   | can opt out
                    It is not true that a county cannot opt out.             | permitted | cannot opt out
                    No vote, no letter and no speech lets a county opt out.    | refused   | no speech lets a county opt out
                    I dispute the claim that they can opt out.               | refused   | can opt out
                    A county may ask to be removed from the plan.            | permitted | may ask to be removed from the plan
                    The county's request to be removed was turned down.      | refused   | request to be removed was turned down
                    A county wishing to leave the program may tell us.       | permitted | wishing to leave the program
                    We honor any county that does not wish to participate.   | permitted | does not wish to participate
                    If you do not wish to participate, just tell us.         | permitted | do not wish to participate
                    When a county wants to wait, call me.                    | unclear   | wants to wait
                    We urge that any town be permitted to decline.           | sought    | permitted to decline
                    We urge that you tell towns they may opt out.            | permitted | may opt out
                    You should be aware that counties may opt out.           | permitted | may opt out
                    Upon request, a county may opt out.                      | permitted | Upon request, a county may opt out
                    As to your request that we say so: counties may opt out. | permitted | may opt out
                    Counties may opt out any time they like.                 | permitted | may opt out
                    They want each county to decide for itself.              | sought    | decide for itself
                    A county that does not wish to join met with us.         | unclear   | does not wish to join
                    A county can end the agreement on 30 days' notice.       | permitted | county can end the agreement on 30 days' notice
                    Prints go up regardless and towns may not opt out.       | refused   | go up regardless and towns may not opt out
                    """)
    void a_phrase_gets_its_stance(String text, String stance, String surface) {
        assertThat(tag(text))
                .extracting(mention -> label(mention), Mention::surface)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(stance, surface));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The host can't opt out of the recording tonight.",
                "No one at the jail may decline a shift.",
                "The sheriff's volunteers may decline.",
                "The insurance of the county is voluntary."
            })
    void what_is_done_to_other_things_or_by_others_is_another_matter(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The county has no right to extricate itself.                | refused
                    The county has a right to extricate itself.                 | permitted
                    Nothing would let a county extricate itself.                | refused
                    Nothing stops a county from extricating itself.             | permitted
                    The sheriff wants no part of it.                            | sought
                    The county cannot refuse to take part.                      | refused
                    The county may choose not to take part.                     | permitted
                    ICE denied the county's request to be left out.             | refused
                    The county's request to be left out was granted.            | permitted
                    The county moved that its sheriff discontinue cooperation.  | sought
                    It is not our position that the sheriff may walk away.      | refused
                    The matter of local withdrawal is with the sheriff.         | unclear
                    They asked us to confirm that the county may bow out.       | unclear
                    The sheriff would sooner sit this one out.                  | sought
                    The county will find it difficult to walk away.             | refused
                    The county has nothing more to delay.                       | refused
                    Nobody will be dropped by the county.                       | refused
                    The county will not be compelled to do it.                  | permitted
                    The county is being coerced.                                | refused
                    The county was stripped of any choice.                      | refused
                    The county has no real say in it.                           | refused
                    The county voted to withdraw on March 3.                    | sought
                    I never said so, and I would like the county to withdraw.   | sought
                    """)
    void an_act_is_read_by_what_governs_it(String text, String stance) {
        assertThat(tag(text)).extracting(mention -> label(mention)).containsExactly(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sheriff may withdraw his application for the grant.",
                "Participation in the softball league is open to the county.",
                "The county can leave the keys with the clerk.",
                "The board asked to extend the lease.",
                "The old questions for the county are withdrawn.",
                "Nobody in the county wants to sign anything.",
            })
    void an_act_on_something_else_is_no_mention(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The board says that a county can refuse. ICE says it can't.    | permitted | refused   | it can't
                    Is consent of the county required? In short, it is not.        | unclear   | refused   | it is not
                    Participation is mandatory, he says. It isn't, ask counsel.    | refused   | permitted | It isn't
                    They write that counties can opt out. There is no such thing.  | permitted | refused   | There is no such thing
                    Q: Can a county opt out? A: No.                                | unclear   | refused   | No
                    """)
    void a_short_answer_says_what_it_answers(String text, String said, String answered, String answer) {
        assertThat(tag(text))
                .extracting(mention -> label(mention), Mention::surface)
                .hasSize(2)
                .endsWith(org.assertj.core.groups.Tuple.tuple(answered, answer));
        assertThat(label(tag(text).getFirst())).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The county cannot opt out. Call me when you can.",
                "The county may refuse. We know that he is not.",
                "Can a county opt out? No, ask counsel.",
            })
    void what_answers_something_else_is_no_mention(String text) {
        assertThat(tag(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A county can opt out of jury duty.",
                "E-Verify is voluntary. The county has no choice in other matters.",
                "The sheriff bowed out of the panel.",
                "The county asked for a delay in delivery.",
                "You can opt out of the e-mail list.",
                "Please adopt outreach goals.",
                "The members were co-opted.",
                "He left voluntarily.",
                "Mandatory detention is another matter.",
                "We will withdraw the motion.",
                "My phone rings all day.",
                "Law enforcement sensitive",
            })
    void what_only_sounds_like_opting_out_is_no_mention(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void one_sentence_may_refuse_one_thing_and_permit_another() {
        assertThat(tag("Counties cannot opt out of sharing, but they may choose not to receive the results."))
                .extracting(mention -> label(mention))
                .containsExactly("refused", "permitted");
    }

    @Test
    void the_scope_is_that_of_the_rule() {
        Mention.Stance stance =
                tag("They may choose not to receive the results.").getFirst().stance();
        assertThat(stance).isNotNull().extracting(Mention.Stance::scope).isEqualTo("receiving results");
    }

    @Test
    void a_hyphen_at_a_lines_end_and_a_page_break_do_not_part_a_phrase() {
        assertThat(tag("They cannot opt-\n   out at all.").getFirst().surface()).isEqualTo("cannot opt-\n   out");
        List<Page> pages = List.of(Page.plain(1, "They cannot\nSTAMP 1"), Page.plain(2, "opt out at all.\nSTAMP 2"));
        Segments segments = new Segments(
                List.of(),
                List.of(),
                List.of(new Span(1, 12, 19), new Span(2, 16, 23)),
                List.of(),
                List.of(),
                List.of());
        Mention mention = TAGGER.tag(pages, segments).getFirst();
        assertThat(mention.spans()).containsExactly(new Span(1, 5, 11), new Span(2, 0, 7));
        assertThat(mention.surface()).isEqualTo("cannot\nopt out");
    }

    @Test
    void a_topic_of_ones_own_is_found_beside_the_built_in_one() {
        Topic audit = new Topic(
                "audit",
                List.of("open", "done"),
                List.of(),
                List.of(),
                List.of(new Topic.Rule("done", null, false, false, false, List.of("audit* ... complet*"))),
                List.of(),
                List.of(),
                List.of("audit trail"),
                Topic.Context.NONE,
                Topic.Training.NONE);
        Tagger tagger = new Tagger(List.of(), List.of(TOPICS.getFirst(), audit));
        List<Mention> mentions = tagger.tag(
                List.of(Page.plain(1, "The auditors have now completed it. The audit trail is complete. No opt-out.")),
                Segments.NONE);
        assertThat(mentions).extracting(Mention::kind).containsExactly("audit", "optout");
        assertThat(label(mentions.getFirst())).isEqualTo("done");
    }

    private static String label(Mention mention) {
        return mention.stance() == null ? "" : mention.stance().label();
    }

    private static List<Mention> tag(String text) {
        return TAGGER.tag(List.of(Page.plain(1, text)), Segments.NONE).stream()
                .filter(mention -> mention.stance() != null)
                .toList();
    }
}
