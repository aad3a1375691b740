package org.foiatrail.relate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.model.Tie;
import org.foiatrail.relate.person.People.Person;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final List<List<FoundMessage>> copies = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    private void message(String from, String... to) {
        copies.add(List.of(found("a.pdf", from, to)));
    }

    private FoundMessage found(String path, String from, String... to) {
        return found(path, List.of(from), to);
    }

    private FoundMessage found(String path, List<String> from, String... to) {
        int number = copies.size() + 1;
        Sent sent = new Sent("2010-05-%02dT10:00".formatted(number), null, "printed", Sent.DateSource.HEADER, null);
        Message message = new Message(
                path + number,
                Message.Kind.EMAIL,
                from.getFirst(),
                from.subList(1, from.size()),
                List.of(to),
                List.of(),
                "subject",
                sent,
                List.of(new Span(number, 0, 5)),
                List.of(),
                null,
                List.of());
        return new FoundMessage("p", path, message, "");
    }

    private List<Person> people() {
        return new People().circle(copies, parties).people();
    }

    private List<String> names() {
        return people().stream().map(Person::name).toList();
    }

    @Test
    void who_sends_together_sends_each() {
        copies.add(List.of(found("a.pdf", List.of("Ada Quill", "Dee Ashby"), "Bo Marsh")));
        assertThat(people())
                .extracting(Person::name, Person::sent, Person::received)
                .containsExactlyInAnyOrder(tuple("Ada Quill", 1, 0), tuple("Dee Ashby", 1, 0), tuple("Bo Marsh", 0, 1));
    }

    @Test
    void a_person_is_told_with_messages_times_and_company() {
        message("Ada Quill", "Bo Marsh", "Cy Fenn");
        message("Bo Marsh", "Ada Quill");
        assertThat(people()).first().satisfies(ada -> {
            assertThat(ada.name()).isEqualTo("Ada Quill");
            assertThat(ada.sent()).isEqualTo(1);
            assertThat(ada.received()).isEqualTo(1);
            assertThat(ada.first()).isEqualTo("2010-05-01T10:00");
            assertThat(ada.last()).isEqualTo("2010-05-02T10:00");
            assertThat(ada.with()).containsExactly("Bo Marsh", "Cy Fenn");
        });
        assertThat(new People().circle(copies, parties).ties())
                .containsExactly(
                        new Tie("Ada Quill", "Bo Marsh", 1),
                        new Tie("Ada Quill", "Cy Fenn", 1),
                        new Tie("Bo Marsh", "Ada Quill", 1));
    }

    @Test
    void a_middle_name_may_be_left_out() {
        message("Ada Quill", "Ada R. Quill");
        message("Ada Rose Quill", "Bo Marsh");
        assertThat(names()).containsExactlyInAnyOrder("Ada Quill", "Bo Marsh");
        assertThat(people().getFirst().variants()).containsExactly("Ada R. Quill", "Ada Rose Quill");
    }

    @Test
    void two_middle_names_are_two_people_and_the_bare_name_is_neither() {
        message("Ada R. Quill", "Ada T. Quill");
        message("Ada Quill", "Bo Marsh");
        assertThat(names()).contains("Ada R. Quill", "Ada T. Quill", "Ada Quill");
    }

    @Test
    void an_initial_is_nobody_in_particular_but_an_address_tells() {
        message("A. Quill", "Ada Quill");
        assertThat(names()).contains("A. Quill", "Ada Quill");
        parties.add(new Party("A. Quill", "ada@agency.example", null));
        parties.add(new Party("Ada Quill", "ada@agency.example", "CTR"));
        assertThat(people()).singleElement().satisfies(ada -> {
            assertThat(ada.addresses()).containsExactly("ada@agency.example");
            assertThat(ada.tags()).containsExactly("CTR");
        });
    }

    @Test
    void neither_capitals_nor_a_title_make_another_person() {
        message("ADA QUILL", "Governor Ada Quill");
        message("Ada Quill", "Lt. Governor Bo Marsh", "Judge Fenn");
        message("Bo Marsh", "B MARSH");
        message("B Marsh", "Fenn");
        message("Ada Quill", "Ada ' Quill", "Chair Ada Quill");
        assertThat(names()).containsExactlyInAnyOrder("Ada Quill", "Bo Marsh", "B Marsh", "Judge Fenn", "Fenn");
    }

    @Test
    void a_mailbox_of_several_people_joins_none() {
        message("Ada Quill", "Bo Marsh");
        parties.add(new Party("Ada Quill", "office@agency.example", null));
        parties.add(new Party("Bo Marsh", "office@agency.example", null));
        assertThat(names()).containsExactlyInAnyOrder("Ada Quill", "Bo Marsh");
    }

    @Test
    void a_rare_name_may_be_a_misreading_of_a_common_one() {
        for (int i = 0; i < 5; i++) {
            message("Bo Marlin", "Cy Fenn");
        }
        message("Bo Mar1in", "Cy Fenn");
        message("Bo Martin", "Cy Fenn");
        assertThat(names()).containsExactlyInAnyOrder("Cy Fenn", "Bo Marlin", "Bo Martin");
    }

    @Test
    void who_is_redacted_is_no_person() {
        message(Message.REDACTED, "Ada Quill", Message.REDACTED);
        assertThat(names()).containsExactly("Ada Quill");
        assertThat(new People().circle(copies, parties).ties()).isEmpty();
    }

    @Test
    void one_named_in_a_copy_counts_for_the_message() {
        copies.add(List.of(
                found("a.pdf", Message.REDACTED, "Bo Marsh"), found("b.pdf", "Ada Quill", "Bo Marsh", "Cy Fenn")));
        assertThat(people()).extracting(Person::name).containsExactly("Ada Quill", "Bo Marsh", "Cy Fenn");
        assertThat(people().getFirst().sent()).isEqualTo(1);
    }

    @Test
    void offices_and_a_wife_are_not_told_apart_by_their_titles_alone() {
        message("Secretary of State", "Deputy Secretary of State");
        message("Commissioner, Public Safety", "Director, Public Safety");
        message("Mrs. Bo Marsh", "Bo Marsh");

        assertThat(names())
                .contains(
                        "Secretary of State",
                        "Deputy Secretary of State",
                        "Commissioner, Public Safety",
                        "Director, Public Safety",
                        "Mrs. Bo Marsh",
                        "Bo Marsh");
    }

    @Test
    void signs_and_blanks_make_no_other_person() {
        message("Ann O'Hask-Reyes", "Bo Marsh");
        message("Ann O'Hask-Reyes", "Bo\u00A0 Marsh");
        message("Ann O'Hask- Reyes", "Bo Marsh");
        message("Ann O\u2019Hask-Reyes", "Bo Marsh");
        assertThat(people())
                .extracting(Person::name, Person::variants)
                .containsExactly(tuple("Ann O'Hask-Reyes", List.of("Ann O'Hask- Reyes")), tuple("Bo Marsh", List.of()));
    }
}
