package org.foiatrail.relate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.foiatrail.relate.Texts;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private final Random random = new Random(7);
    private final List<String> vocabulary = vocabulary();

    @Test
    void copies_are_grouped_by_what_sets_them_apart() {
        String memo = prose(120);
        List<DocumentText> documents = List.of(
                Texts.document("memo.pdf", Texts.printed(memo)),
                Texts.document("reflowed.pdf", Texts.printed(memo.replace(" ", "\n"))),
                Texts.document("scan.pdf", Texts.recognised(memo.replace("ten", "ton"))),
                Texts.document("redacted.pdf", Texts.printed("[hole]" + memo.substring(memo.indexOf(' ', 80)))),
                Texts.document("draft.pdf", Texts.printed(memo + " " + prose(12))),
                Texts.document("other.pdf", Texts.printed(prose(120))));
        List<List<NearDuplicates.Member>> groups = groups(documents);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().stream()
                        .map(member -> documents.get(member.document()).path() + " "
                                + member.resemblance().kind()))
                .containsExactlyInAnyOrder(
                        "draft.pdf EXACT",
                        "memo.pdf DRAFT_VARIANT",
                        "reflowed.pdf DRAFT_VARIANT",
                        "scan.pdf DRAFT_VARIANT",
                        "redacted.pdf DRAFT_VARIANT");
    }

    @Test
    void the_copy_that_shows_most_is_preferred() {
        String memo = prose(100);
        List<DocumentText> documents = List.of(
                Texts.document("a.pdf", Texts.printed(memo.replaceFirst("(?s)^.{60}\\S*", "[hole]"))),
                Texts.document("b.pdf", Texts.printed(memo)),
                Texts.document("c.pdf", Texts.printed(memo.replace(' ', '\n'))),
                Texts.document("d.pdf", Texts.recognised(memo)));
        assertThat(groups(documents).getFirst().stream()
                        .map(member -> documents.get(member.document()).path() + " "
                                + member.resemblance().kind()))
                .containsExactly("b.pdf EXACT", "c.pdf SAME_TEXT", "d.pdf SAME_TEXT", "a.pdf REDACTED_OTHERWISE");
    }

    @Test
    void equal_bytes_are_copies_even_without_a_word() {
        List<DocumentText> documents = List.of(
                new DocumentText("1", "hash", "first", "a.png", List.of(), List.of()),
                new DocumentText("2", "hash", "first", "b.png", List.of(), List.of()),
                new DocumentText("3", "other", "first", "c.png", List.of(), List.of()));
        assertThat(groups(documents)).hasSize(1);
        assertThat(groups(documents).getFirst()).hasSize(2);
    }

    @Test
    void a_file_that_holds_two_letters_does_not_make_them_copies() {
        String one = prose(150);
        String other = prose(150);
        assertThat(groups(List.of(
                        Texts.document("one.pdf", Texts.printed(one)),
                        Texts.document("other.pdf", Texts.printed(other)),
                        Texts.document("both.pdf", Texts.printed(one + " " + other)))))
                .isEmpty();
    }

    @Test
    void a_great_group_is_one_group() {
        String memo = prose(200);
        List<DocumentText> documents = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            documents.add(Texts.document("copy" + i, Texts.printed(memo + " variant" + i)));
            documents.add(Texts.document("other" + i, Texts.printed(prose(200))));
        }
        assertThat(groups(documents)).hasSize(1);
        assertThat(groups(documents).getFirst()).hasSize(150);
    }

    @Test
    void fifteen_thousand_documents_are_grouped_and_none_is_missed() {
        List<DocumentText> documents = new ArrayList<>();
        List<Integer> families = new ArrayList<>();
        for (int family = 0; documents.size() < 15_000; family++) {
            String text = prose(150 + random.nextInt(250));
            int copies = family % 5 == 0 ? 4 : 1;
            for (int i = 0; i < copies; i++) {
                documents.add(Texts.document(
                        "file" + documents.size(), i == 0 ? Texts.printed(text) : Texts.recognised(read(text))));
                families.add(family);
            }
        }
        Collections.shuffle(documents, new Random(1));
        long start = System.nanoTime();
        List<List<NearDuplicates.Member>> groups = groups(documents);
        System.out.printf(
                Locale.ROOT,
                "copies: %d generated documents grouped in %.1f s%n",
                documents.size(),
                (System.nanoTime() - start) / 1e9);
        long expected =
                families.stream().filter(family -> family % 5 == 0).distinct().count();
        assertThat(groups.size()).isBetween((int) expected - 1, (int) expected);
        assertThat(groups.stream().filter(group -> group.size() != 4).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void the_order_of_the_documents_makes_no_difference() {
        List<DocumentText> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = prose(100);
            documents.add(Texts.document("a" + i, Texts.printed(text)));
            documents.add(Texts.document("b" + i, Texts.recognised(read(text))));
        }
        Set<String> before = paths(documents);
        Collections.shuffle(documents, random);
        assertThat(paths(documents)).isEqualTo(before).hasSize(40);
    }

    private Set<String> paths(List<DocumentText> documents) {
        Set<String> groups = new TreeSet<>();
        groups(documents)
                .forEach(group -> groups.add(new TreeSet<>(group.stream()
                                .map(member -> documents.get(member.document()).path())
                                .toList())
                        .toString()));
        return groups;
    }

    private static List<List<NearDuplicates.Member>> groups(List<DocumentText> documents) {
        return new NearDuplicates(
                        documents.stream().map(Sketch::of).toList(),
                        i -> documents.get(i).tokens())
                .groups();
    }

    /// Words of two to nine letters, the first ones far more often than the last.
    private String prose(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double place = Math.pow(vocabulary.size(), random.nextDouble()) - 1;
            text.append(vocabulary.get((int) place)).append(' ');
        }
        return text.toString().strip();
    }

    private List<String> vocabulary() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /// As a machine reads it: one word in ten has a wrong letter, and one place is redacted.
    private String read(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(10) == 0) {
                words[i] = words[i].substring(1);
            }
        }
        words[random.nextInt(words.length)] = "[hole]";
        return String.join(" ", words);
    }
}
