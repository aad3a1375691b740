package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Appointments as calendars print them.
class CalendarHeadTest {
    private static final String TWO = """
            Alder, Ines

            Subject:                     Conference call: change order and
                                         estimate
            Location:                    Room 9021

            Start:                       Tue 7/13/2010 2:00 PM
            End:                         Tue 7/13/2010 3:00 PM

            Recurrence:                  (none)

            Meeting Status:              Accepted

            Organizer:                   Alder, Ines
            Required Attendees:          Quist, Rolf; Brandt, Tessa (OPA);
                                         Oduya, Femi
            Optional Attendees:          Marsh, Lew

            Please bring the county's letter.

            Subject:                     Budget hold
            Start:                       Wed 7/14/2010
            End:                         Thu 7/15/2010
            Show Time As:                Free
            """;

    @Test
    void who_called_a_meeting_who_was_to_come_and_when_it_begins_are_told() {
        Message meeting = messages(TWO).getFirst();
        assertThat(meeting.kind()).isEqualTo(Message.Kind.MEETING);
        assertThat(meeting.subject()).isEqualTo("Conference call: change order and estimate");
        assertThat(meeting.from()).isEqualTo("Ines Alder");
        assertThat(meeting.to()).containsExactly("Rolf Quist", "Tessa Brandt", "Femi Oduya");
        assertThat(meeting.cc()).containsExactly("Lew Marsh");
        assertThat(meeting.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-07-13T14:00");
        assertThat(words(meeting.body(), TWO)).isEqualTo("Please bring the county's letter.");
    }

    @Test
    void the_next_one_on_the_page_is_a_meeting_of_its_own() {
        List<Message> meetings = messages(TWO);
        assertThat(meetings).hasSize(2);
        Message hold = meetings.getLast();
        assertThat(hold.quotedIn()).isNull();
        assertThat(hold.from()).isNull();
        assertThat(hold.to()).isEmpty();
        assertThat(hold.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-07-14");
    }

    @Test
    void values_that_wrap_cut_off_none_of_the_rest() {
        Message meeting = messages("""
                        Subject: Weekly call about the change order, the estimate and
                        what to tell the county
                        Location: Room 9021
                        Start: Tue 7/13/2010 2:00 PM
                        End: Tue 7/13/2010 3:00 PM
                        Recurrence: Weekly
                        Recurrence Pattern: Occurs every Tuesday effective 7/13/2010 until 8/31/2010 from
                        2:00 PM to 3:00 PM
                        Organizer:
                        Alder, Ines
                        Required Attendees: Quist, Rolf; Brandt, Tessa
                        (OPA); Oduya, Femi
                        Optional Attendees: Marsh, Lew

                        Agenda to follow.
                        """).getFirst();
        assertThat(meeting.subject())
                .isEqualTo("Weekly call about the change order, the estimate and what to tell the county");
        assertThat(meeting.from()).isEqualTo("Ines Alder");
        assertThat(meeting.to()).containsExactly("Rolf Quist", "Tessa Brandt", "Femi Oduya");
        assertThat(meeting.cc()).containsExactly("Lew Marsh");
    }

    @Test
    void a_label_that_its_column_broke_and_a_value_above_an_empty_line_cut_off_none_of_the_rest() {
        String text = """
                Subject: Weekly call
                Location: Building nine, second floor, the room behind the stairs /
                extension 4471

                Start: Tue 7/13/2010 2:00 PM
                End: Tue 7/13/2010 3:00 PM

                Organizer: Alder, Ines
                Required
                Attendees:
                Quist, Rolf; Brandt, Tessa (OPA);
                Oduya, Femi
                Optional  Marsh, Lew;
                Attendees: Hale, Omar
                Agenda: what the county was told.
                """;
        Message meeting = messages(text).getFirst();
        assertThat(meeting.kind()).isEqualTo(Message.Kind.MEETING);
        assertThat(meeting.from()).isEqualTo("Ines Alder");
        assertThat(meeting.to()).containsExactly("Rolf Quist", "Tessa Brandt", "Femi Oduya");
        assertThat(meeting.cc()).containsExactly("Lew Marsh", "Omar Hale");
        assertThat(words(meeting.body(), text)).isEqualTo("Agenda: what the county was told.");
    }

    @Test
    void lines_alike_on_several_appointments_are_no_running_title() {
        String entry =
                "Subject: Call %s\nStart: Tue 7/13/2010 2:00 PM\nEnd: Tue 7/13/2010 3:00 PM\nRecurrence: (none)\n";
        assertThat(messages(entry.formatted("one"), entry.formatted("two"), entry.formatted("three")))
                .extracting(Message::kind)
                .containsExactly(Message.Kind.MEETING, Message.Kind.MEETING, Message.Kind.MEETING);
    }

    @Test
    void an_invitation_that_was_sent_is_mail() {
        String invitation = """
                From: Alder, Ines
                Sent: Monday, July 12, 2010 9:12 AM
                To: Quist, Rolf
                Subject: Conference call
                Start: Tue 7/13/2010 2:00 PM
                End: Tue 7/13/2010 3:00 PM
                Organizer: Brandt, Tessa

                Can you come?
                """;
        assertThat(messages(invitation)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(Message.Kind.EMAIL);
            assertThat(mail.from()).isEqualTo("Ines Alder");
            assertThat(mail.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-07-12T09:12");
        });
    }

    @Test
    void a_plan_with_a_start_and_an_end_is_no_meeting() {
        assertThat(messages("Subject: Phase two\nStart: 7/13/2010\nEnd: 9/1/2010\nImportance: high\n"))
                .isEmpty();
        assertThat(messages("Subject: Phase two\nStart: 7/13/2010\nEnd: 9/1/2010\nRecurrence: yearly\n"))
                .isEmpty();
        assertThat(messages("Subject: Phase two\nStart: when funds allow\nEnd: open\nRecurrence: none\n"))
                .isEmpty();
    }
}
