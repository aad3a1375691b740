package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calendar files, and what is found in them.
class CalendarReaderTest {
    private static final String CALL = """
            BEGIN:VCALENDAR
            METHOD:REQUEST
            VERSION:2.0
            BEGIN:VEVENT
            ORGANIZER;CN="Alder, Ines (OPA)":mailto:ines@agency.example
            ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN="Quist, Rolf":MAILTO:rolf@ag
             ency.example
            ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:lew@county.example
            ATTENDEE;CUTYPE=ROOM;CN=Room 9021:mailto:room9021@agency.example
            SUMMARY:Change order\\, second
              round
            LOCATION:Room 9021\\; east wing
            DESCRIPTION:Bring the letter.\\nThe county asks: may we?
            DTSTART;TZID=America/New_York:20100713T140000
            DTEND;TZID=America/New_York:20100713T150000
            STATUS:CONFIRMED
            BEGIN:VALARM
            DESCRIPTION:REMINDER
            TRIGGER:-PT15M
            END:VALARM
            UID:1
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    private final List<Member> members = new ArrayList<>();

    @Test
    void an_entry_is_printed_as_calendars_print_it() throws Exception {
        assertThat(read(CALL)).extracting(Page::text).containsExactly("""
                Subject: Change order, second round
                Location: Room 9021; east wing
                Start: Tue, 13 Jul 2010 14:00:00 -0400
                End: Tue, 13 Jul 2010 15:00:00 -0400
                Recurrence: (none)
                Meeting Status: CONFIRMED
                Organizer: "Alder, Ines (OPA)" <ines@agency.example>
                Required Attendees: "Quist, Rolf" <rolf@agency.example>
                Optional Attendees: lew@county.example
                Resources: "Room 9021" <room9021@agency.example>

                Bring the letter.
                The county asks: may we?
                """);
    }

    @Test
    void an_appointment_is_found_with_who_called_it_and_who_was_to_come() throws Exception {
        Message meeting = segment(CALL).messages().getFirst();
        assertThat(meeting.kind()).isEqualTo(Message.Kind.MEETING);
        assertThat(meeting.from()).isEqualTo("Ines Alder");
        assertThat(meeting.to()).containsExactly("Rolf Quist");
        assertThat(meeting.cc()).containsExactly("lew@county.example");
        assertThat(meeting.subject()).isEqualTo("Change order, second round");
        assertThat(meeting.sent())
                .isNotNull()
                .extracting(Sent::time, Sent::zone)
                .containsExactly("2010-07-13T14:00", "-0400");
    }

    @Test
    void each_entry_of_a_calendar_is_a_document_of_its_own() throws Exception {
        String bare = "BEGIN:VEVENT\nSUMMARY:Hold\nDTSTART;VALUE=DATE:201007%d\nEND:VEVENT\n";
        Segments found = segment(
                "BEGIN:VCALENDAR\n" + bare.formatted(13) + bare.formatted(14) + bare.formatted(15) + "END:VCALENDAR\n");
        assertThat(found.messages())
                .extracting(Message::sent)
                .extracting(Sent::time)
                .containsExactly("2010-07-13", "2010-07-14", "2010-07-15");
        assertThat(found.documents()).extracting(LogicalDocument::firstPage).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20100713T180000Z                                | Tue, 13 Jul 2010 18:00:00 +0000
            DTSTART:20100713T140000                                 | Tue, 13 Jul 2010 14:00:00
            DTSTART;TZID="Our own zone":20100713T140000             | Tue, 13 Jul 2010 14:00:00 (Our own zone)
            DTSTART;TZID=America/New_York:20100113T140000           | Wed, 13 Jan 2010 14:00:00 -0500
            DTSTART;VALUE=DATE:20100713                             | Tue, 13 Jul 2010
            DTSTART:some day                                        | some day
            """)
    void a_time_is_told_by_the_clock_it_was_made_for(String start, String printed) throws Exception {
        assertThat(read(event(start)).getFirst().text()).contains("\nStart: " + printed + "\nEnd: " + printed + "\n");
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M, 15:30:00", "P1DT1H, 15:00:00", "-, 14:00:00"})
    void an_end_is_told_by_how_long_it_takes(String duration, String end) throws Exception {
        String length = duration.equals("-") ? "" : "\nDURATION:" + duration;
        assertThat(read(event("DTSTART:20100713T140000" + length)).getFirst().text())
                .containsPattern("\nEnd: .* 2010 " + end + "\n");
    }

    @Test
    void what_is_attached_is_a_member_or_named_by_where_it_lies() throws Exception {
        String text = read(event("DTSTART:20100713T140000\nATTACH;VALUE=BINARY;ENCODING=BASE64;X-FILENAME=\"plan.txt\":"
                        + "dGhlIHBsYW4=\nATTACH:https://agency.example/agenda"))
                .getFirst()
                .text();
        assertThat(text).contains("\nAttachments: plan.txt; https://agency.example/agenda\n");
        assertThat(members).extracting(Member::name).containsExactly("plan.txt");
        assertThat(Files.readString(members.getFirst().file())).isEqualTo("the plan");
    }

    @Test
    void a_damaged_attachment_costs_no_more_than_itself() throws Exception {
        String text = read(event("DTSTART:20100713T140000\nATTACH;VALUE=BINARY;X-FILENAME=plan.txt:dGhl=QUJD=x"))
                .getFirst()
                .text();
        assertThat(text).contains("2010 14:00:00").contains("\nAttachments: plan.txt\n");
    }

    @Test
    void a_task_is_no_appointment() throws Exception {
        String task = """
                BEGIN:VCALENDAR
                BEGIN:VTODO
                SUMMARY:File it
                DTSTART:20100713T140000
                DUE:20100714T140000
                ORGANIZER:mailto:a@agency.example
                END:VTODO
                END:VCALENDAR
                """;
        assertThat(read(task).getFirst().text())
                .startsWith("Subject: File it\n")
                .contains("\nDue: Wed, 14 Jul 2010");
        assertThat(segment(task).messages()).noneMatch(message -> message.kind() == Message.Kind.MEETING);
    }

    @Test
    void a_file_without_entries_keeps_its_text() throws Exception {
        assertThat(read("BEGIN:VCALENDAR\nX-NOTE:none\n"))
                .extracting(Page::text)
                .containsExactly("BEGIN:VCALENDAR\nX-NOTE:none\n");
    }

    @Test
    void a_calendar_is_known_by_its_bytes_or_its_name() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), CALL);
        for (String name : List.of("call.ics", "attachment-1")) {
            assertThat(FileTypes.family(new FileTypes().detect(file, name))).isEqualTo(FileTypes.Family.CALENDAR);
        }
    }

    private static String event(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\n" + lines + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private Segments segment(String calendar) throws IOException {
        return new Segmenter().segment("f00d", "text/calendar", List.of(), read(calendar));
    }

    private List<Page> read(String calendar) throws IOException {
        byte[] bytes = calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("call.ics"), bytes);
        List<Page> pages = new ArrayList<>();
        MemberFolder unpacked = new MemberFolder(folder, PlainTextTest.limits(), bytes.length, members::add);
        new CalendarReader().read(file, MediaType.text("calendar"), "call.ics", pages, unpacked);
        return pages;
    }
}
