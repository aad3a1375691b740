package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages that end with when they were sent.
class TimesBelowTest {
    private static @Nullable String time(Message message) {
        return Objects.requireNonNull(message.sent()).time();
    }

    private static @Nullable String zone(Message message) {
        return Objects.requireNonNull(message.sent()).zone();
    }

    @Test
    void a_frame_tells_who_wrote_to_whom_and_below_its_words_when() {
        String text = """
                Participants: +15155550133 Gail Trask
                From: +15155550133 Gail Trask
                To: +15155550177 Hal Brand (owner)
                Where is she?
                Participant   Delivered   Read
                +15155550177 Hal Brand (owner)   3/8/2021 4:12:08 PM(UTC+0)
                Status: Read
                Platform: Mobile
                3/8/2021 4:12:07 PM(UTC+0)
                Source Extraction:
                File System (1)

                From: +15155550177 Hal Brand (owner)
                To: +15155550133 Gail Trask
                Attachments:
                IMG_0417.HEIC
                At the plant.
                Since noon.
                Status: Sent
                3/8/2021 4:13:51 PM(UTC+0)
                """;
        List<Message> messages = messages(text);
        assertThat(messages)
                .extracting(Message::from, Message::to, TimesBelowTest::time, TimesBelowTest::zone)
                .containsExactly(
                        tuple("Gail Trask", List.of("Hal Brand"), "2021-03-08T16:12", "UTC+0"),
                        tuple("Hal Brand", List.of("Gail Trask"), "2021-03-08T16:13", "UTC+0"));
        assertThat(messages)
                .extracting(message -> words(message.body(), text))
                .containsExactly("Where is she?", "At the plant.\nSince noon.");
    }

    @Test
    void an_entry_of_a_portal_ends_with_its_day_and_its_author() {
        String text = """
                Request 21-145   Closed
                Timeline Documents
                Request Closed   Public
                We release 14 pages.
                March 22, 2021, 4:12pm by Vera Lund, Clerk (Staff)
                External Message   Requester + Staff
                Do you still want the older ones?
                Tell us soon.
                March 16, 2021, 10:05am by Vera Lund, Clerk (Staff)
                External Message   Requester + Staff
                Yes.
                March 16, 2021, 11:31am by Otis Kray (Requester)
                """;
        List<Message> messages = messages(text);
        assertThat(messages)
                .extracting(Message::from, Message::subject, TimesBelowTest::time)
                .containsExactly(
                        tuple("Vera Lund", "Request Closed", "2021-03-22T16:12"),
                        tuple("Vera Lund", "External Message", "2021-03-16T10:05"),
                        tuple("Otis Kray", "External Message", "2021-03-16T11:31"));
        assertThat(messages)
                .extracting(message -> words(message.body(), text))
                .containsExactly("We release 14 pages.", "Do you still want the older ones?\nTell us soon.", "Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                From: Hal Brand
                To: Gail Trask
                Where is she?
                3/8/2021 4:12 PM

                From: Gail Trask
                To: Hal Brand
                At the plant.
                3/8/2021 4:13 PM
                """, """
                Posted
                March 16, 2021, 10:05am by Vera Lund
                """})
    void a_clock_without_zone_or_one_entry_alone_is_none(String text) {
        assertThat(messages(text)).noneMatch(message -> message.kind() == Message.Kind.CHAT);
    }

    @Test
    void entries_far_from_each_other_or_parted_by_a_mail_are_none() {
        String mail = """
                From: Vera Lund
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Otis Kray
                Subject: Weir

                The file was opened.
                May 11, 2010, 1:12pm by Vera Lund

                """;
        String reply = mail.replace("Weir", "Mill");
        assertThat(messages(mail + reply)).extracting(Message::subject).containsExactly("Weir", "Mill");
        assertThat(messages("Opened.\nMay 11, 2010, 1:12pm by Vera Lund\n" + "The weir is shut.\n".repeat(200)
                        + "May 12, 2010, 1:12pm by Vera Lund\n"))
                .isEmpty();
    }
}
