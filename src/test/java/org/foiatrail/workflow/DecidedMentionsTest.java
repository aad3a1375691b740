package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.Anchor;
import org.foiatrail.model.Decisions.Correction;
import org.foiatrail.model.Decisions.OnMention;
import org.foiatrail.model.Decisions.OnName;
import org.foiatrail.model.Decisions.Signed;
import org.foiatrail.model.Decisions.Status;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidedMentionsTest {
    private static final String SHA = "cd".repeat(32);
    private static final String TEXT = "Cook may join.\nLater Cook\nCounty may not, says Roe.";
    private static final Signed SIGNED = new Signed("desk", null, 7);
    private static final Correction AS_IS = new Correction(null, null, null, null, null, null, null, null);

    private final List<Mention> found = new ArrayList<>(List.of(
            mention("jurisdiction", "Cook County, IL", 0, 4),
            mention("jurisdiction", null, 21, 32),
            mention("person", "Jane Roe", 47, 50)));

    @Test
    void without_decisions_all_stands_unreviewed() {
        assertThat(decided(List.of(), List.of()).all())
                .extracting(DecidedMentions.Reviewed::status)
                .containsOnly(Status.UNREVIEWED)
                .hasSize(3);
    }

    @Test
    void a_correction_meets_the_one_mention_its_words_and_their_context_tell() {
        Anchor second = new Anchor(SHA, 1, "Later ", "Cook County", " may not");
        DecidedMentions decided =
                decided(List.of(), List.of(on("jurisdiction", second, Status.CORRECTED, named("Cook County, GA"))));
        assertThat(names(decided)).containsExactly("Cook County, IL", "Cook County, GA", "Jane Roe");
        assertThat(decided.all().get(1).status()).isEqualTo(Status.CORRECTED);
        assertThat(decided.standing().get(1).layer()).isEqualTo("analyst");
        assertThat(decided.unfit()).isEmpty();
    }

    @Test
    void a_rejected_mention_stands_no_more_and_is_still_known() {
        Anchor first = new Anchor(SHA, 1, "", "Cook", "may join");
        DecidedMentions decided = decided(List.of(), List.of(on("jurisdiction", first, Status.REJECTED, AS_IS)));
        assertThat(decided.standing()).hasSize(2);
        assertThat(decided.all()).hasSize(3);
    }

    @Test
    void what_fits_no_more_or_fits_twice_is_told_with_its_line() {
        List<OnMention> decisions = List.of(
                on("jurisdiction", new Anchor(SHA, 1, "", "Cook", ""), Status.CONFIRMED, AS_IS),
                on("jurisdiction", new Anchor(SHA, 1, "", "Kane", ""), Status.CONFIRMED, AS_IS),
                on("jurisdiction", new Anchor(SHA, 9, "", "Cook", ""), Status.CONFIRMED, AS_IS),
                on("agency", new Anchor(SHA, 1, "Later", "Cook", ""), Status.CONFIRMED, AS_IS),
                on("agency", new Anchor("00".repeat(32), 1, "", "Kane", ""), Status.CONFIRMED, AS_IS));
        DecidedMentions decided = decided(List.of(), decisions);
        assertThat(decided.unfit())
                .hasSize(4)
                .allMatch(line -> line.startsWith("line 7: "))
                .satisfiesExactly(
                        one -> assertThat(one).contains("fits 2 places"),
                        two -> assertThat(two).contains("the words do not stand there"),
                        three -> assertThat(three).contains("no such page"),
                        four -> assertThat(four).contains("no agency is found there"));
        assertThat(decided.standing()).isEqualTo(found);
    }

    @Test
    void a_person_may_add_what_the_machine_did_not_see() {
        Anchor at = new Anchor(SHA, 1, "", "may not", "");
        Correction refused = new Correction(null, null, null, null, "refused", null, "Jane Roe", null);
        DecidedMentions decided = decided(List.of(), List.of(on("optout", at, Status.CORRECTED, refused)));
        assertThat(decided.standing()).hasSize(4).element(2).satisfies(added -> {
            assertThat(added.surface()).isEqualTo("may not");
            assertThat(added.stance()).isEqualTo(new Mention.Stance("refused", null, "Jane Roe", null, null));
        });
    }

    @Test
    void a_name_is_decided_by_its_canonical_form_or_its_words_and_later_entries_go_on_from_there() {
        List<OnName> names = List.of(
                name("jurisdiction", "cook county", null, "Cook County, GA"),
                name("jurisdiction", "cook county, il", null, "Cook County, GA"),
                name("jurisdiction", "cook county, ga", null, "Cook County, MN"),
                name("person", "jane roe", "j. roe", "John Roe"));
        DecidedMentions decided = decided(names, List.of());
        assertThat(names(decided)).containsExactly("Cook County, MN", "Cook County, MN", "Jane Roe");
        assertThat(decided.used()).hasSize(3).doesNotContain(names.getLast());
    }

    @Test
    void a_name_can_be_rejected_and_one_mention_of_it_kept() {
        OnName reject = name("jurisdiction", "cook county, il", null, null);
        Anchor first = new Anchor(SHA, 1, "", "Cook", "may join");
        assertThat(decided(List.of(reject), List.of()).standing()).hasSize(2);
        assertThat(decided(List.of(reject), List.of(on("jurisdiction", first, Status.CONFIRMED, AS_IS)))
                        .standing())
                .isEqualTo(found);
    }

    private DecidedMentions decided(List<OnName> names, List<OnMention> mentions) {
        SourceFile file = new SourceFile("p", "a.txt", SHA, 1, 1, null, false, false);
        return new DecidedMentions(
                file,
                found,
                new Decisions(mentions, names, List.of(), Set.of(), "x"),
                number -> number == 1 ? Optional.of(Page.plain(1, TEXT)) : Optional.empty());
    }

    private static List<@Nullable String> names(DecidedMentions decided) {
        List<@Nullable String> names = new ArrayList<>();
        decided.standing().forEach(mention -> names.add(mention.canonical()));
        return names;
    }

    private static OnMention on(String kind, Anchor at, Status status, Correction to) {
        return new OnMention(kind, at, status, to, SIGNED);
    }

    private static OnName name(String kind, String name, @Nullable String words, @Nullable String means) {
        return new OnName(kind, Set.of(name), words, Set.of(), means, null, SIGNED);
    }

    private static Correction named(String name) {
        return new Correction(null, name, null, null, null, null, null, null);
    }

    private static Mention mention(String kind, @Nullable String canonical, int start, int end) {
        return new Mention(
                kind,
                TEXT.substring(start, end),
                canonical,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                "rule",
                0.5,
                List.of(new Span(1, start, end)));
    }
}
