package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.extract.pdf.PdfPageReader;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of text messages, as programs that read telephones print them.
class ChatTableTest {
    private static @Nullable String time(Message message) {
        return Objects.requireNonNull(message.sent()).time();
    }

    private static final float[] COLUMNS = {40, 60, 110, 250, 360};
    private static final float LINE = 13;

    private static List<Page> pdf(Pdfs.Drawing... drawings) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Pdfs.of(drawings)) {
            for (int i = 0; i < drawings.length; i++) {
                PdfPage read = new PdfPageReader(Throwable::toString).read(document.getPage(i));
                Layout layout = new Layout(read.width(), read.height(), read.words(), List.of(), List.of());
                pages.add(new Page(i + 1, read.text(), Page.Origin.EMBEDDED, 1, Page.State.TEXT, "", layout, "", ""));
            }
        }
        return pages;
    }

    /// A row's cells, whose lines `|` parts, each in the middle of the row's height; the top of the next row.
    private static float row(PDPageContentStream page, float top, String... cells) throws IOException {
        int most = 1;
        for (String cell : cells) {
            most = Math.max(most, cell.split("\\|", -1).length);
        }
        for (int i = 0; i < cells.length; i++) {
            String[] lines = cells[i].split("\\|", -1);
            float y = top - (most - lines.length) * LINE / 2;
            for (String line : lines) {
                Pdfs.text(page, COLUMNS[i], y, line);
                y -= LINE;
            }
        }
        return top - most * LINE - 7;
    }

    private static void head(PDPageContentStream page) throws IOException {
        Pdfs.text(page, 40, 740, "Extraction Report");
        Pdfs.text(page, 40, 720, "Owner: Hal Brand");
        row(page, 690, "#", "Folder", "Party", "Time", "Message");
    }

    private static List<String> bodies(Segments found, List<Page> pages) {
        String[] texts = pages.stream().map(Page::text).toArray(String[]::new);
        return found.messages().stream()
                .map(message -> words(message.body(), texts).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void a_row_whose_cells_wrap_is_a_message_with_sender_recipient_time_and_words() throws IOException {
        List<Page> pages = pdf(page -> {
            head(page);
            float y = row(page, 665, "1", "Inbox", "+15155550133 Gail|Trask", "3/8/2021 4:12:07|PM(UTC-6)", "Where?");
            y = row(
                    page,
                    y,
                    "2",
                    "Sent",
                    "+15155550133 Gail|Trask",
                    "3/8/2021 4:13:51|PM(UTC-6)",
                    "At the plant, where|the second well|is shut since noon");
            y = row(page, y, "3", "Inbox", "+15155550177", "3/8/2021 4:20:00|PM(UTC-6)", "Who else|knows?");
            Pdfs.text(page, 40, y - 40, "Taken from the telephone by the clerk of the county.");
        });
        Segments found = new Segmenter().segment("f00d", pages);
        assertThat(found.messages()).extracting(Message::kind).containsOnly(Message.Kind.CHAT);
        assertThat(found.messages())
                .extracting(Message::from)
                .containsExactly("Gail Trask", "Hal Brand", "+15155550177");
        assertThat(found.messages())
                .extracting(Message::to)
                .containsExactly(List.of("Hal Brand"), List.of("Gail Trask"), List.of("Hal Brand"));
        assertThat(found.messages())
                .extracting(Message::sent)
                .extracting(Sent::time, Sent::zone)
                .containsExactly(
                        tuple("2021-03-08T16:12", "UTC-6"),
                        tuple("2021-03-08T16:13", "UTC-6"),
                        tuple("2021-03-08T16:20", "UTC-6"));
        assertThat(bodies(found, pages))
                .containsExactly("Where?", "At the plant, where the second well is shut since noon", "Who else knows?");
    }

    @Test
    void a_table_goes_on_on_the_next_page() throws IOException {
        List<Page> pages = pdf(
                page -> {
                    head(page);
                    row(page, 665, "1", "Inbox", "Gail Trask", "3/8/2021 4:12 PM", "Where?");
                },
                page -> row(page, 700, "2", "Sent", "Gail Trask", "3/8/2021 4:13 PM", "At the plant."));
        Segments found = new Segmenter().segment("f00d", pages);
        assertThat(found.messages()).extracting(Message::from).containsExactly("Gail Trask", "Hal Brand");
        assertThat(bodies(found, pages)).containsExactly("Where?", "At the plant.");
        assertThat(found.documents()).hasSize(1);
    }

    @Test
    void words_may_stand_between_other_cells() throws IOException {
        List<Page> pages = pdf(page -> {
            String[][] rows = {
                {"", "From", "To", "Message", "Timestamp"},
                {"", "Hal", "Gail Trask", "Where is|she?", "3/8/2021 4:12 PM"},
                {"", "Gail", "Hal Brand", "At home.", "3/8/2021 4:13 PM"}
            };
            float y = 700;
            for (String[] cells : rows) {
                y = row(page, y, cells);
            }
        });
        Segments found = new Segmenter().segment("f00d", pages);
        assertThat(bodies(found, pages)).containsExactly("Where is she?", "At home.");
        assertThat(found.messages()).extracting(Message::from).containsExactly("Hal", "Gail");
    }

    @Test
    void the_cells_of_a_sheet_are_parted_by_tabs() {
        String text = """
                Messages
                #\tFrom\tTo\tBody\tDate/Time\tExtra
                1\tHal Brand\tGail Trask\tWhere is she?\t2021-03-08 16:12\tno
                2\tGail Trask\tHal Brand\tAt home.\t2021-03-08 16:13
                \t\t\tTwo in all
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Hal Brand", "Gail Trask");
        assertThat(messages)
                .extracting(message -> words(message.body(), text))
                .containsExactly("Where is she?", "At home.");
        assertThat(messages.getFirst().sent())
                .isNotNull()
                .extracting(Sent::time)
                .isEqualTo("2021-03-08T16:12");
    }

    @Test
    void labels_may_stand_in_the_middle_of_their_columns() throws IOException {
        float[] middles = {42, 66, 165, 290, 440};
        String[] labels = {"#", "Folder", "Party", "Time", "Message"};
        List<Page> pages = pdf(page -> {
            Pdfs.text(page, 40, 720, "+15155550177 Hal Brand (owner)");
            for (int i = 0; i < labels.length; i++) {
                Pdfs.text(page, middles[i], 690, labels[i]);
            }
            float y = row(page, 665, "1", "Inbox", "From|+15155550133|Gail Trask", "3/8/2021 4:12 PM", "Where is she?");
            row(page, y, "2", "Sent", "To|+15155550133|Gail Trask", "3/8/2021 4:13 PM", "At the plant, since noon");
        });
        Segments found = new Segmenter().segment("f00d", pages);
        assertThat(found.messages())
                .extracting(Message::from, Message::to, ChatTableTest::time)
                .containsExactly(
                        tuple("Gail Trask", List.of("Hal Brand"), "2021-03-08T16:12"),
                        tuple("Hal Brand", List.of("Gail Trask"), "2021-03-08T16:13"));
        assertThat(bodies(found, pages)).containsExactly("Where is she?", "At the plant, since noon");
    }

    @Test
    void cells_are_parted_by_bars() {
        String text = """
                Date/Time | Direction | Contact | Message
                3/8/2021 4:12 PM | Incoming | Gail Trask (+15155550133) | Where is she, "Hal
                3/8/2021 4:13 PM | Incoming | Gail Trask (+15155550133) | Well?
                """;
        assertThat(messages(text))
                .extracting(Message::from, message -> words(message.body(), text))
                .containsExactly(tuple("Gail Trask", "Where is she, \"Hal"), tuple("Gail Trask", "Well?"));
    }

    @Test
    void cells_are_parted_by_commas_outside_quotes() {
        String text = """
                Conversation,Message Date (UTC),From,To,Body,Read Date
                Plant,2021-03-08 16:12:07,"Brand, Hal","Trask, Gail","Where is she,
                and since when?",
                Plant,2021-03-08 16:13:51,"Trask, Gail","Brand, Hal","He said ""soon"" again",2021-03-08 16:15:00
                """;
        List<Message> messages = messages(text);
        assertThat(messages)
                .extracting(Message::from, ChatTableTest::time, message -> words(message.body(), text))
                .containsExactly(
                        tuple("Hal Brand", "2021-03-08T16:12", "Where is she,\nand since when?"),
                        tuple("Gail Trask", "2021-03-08T16:13", "He said \"\"soon\"\" again"));
        assertThat(messages).extracting(Message::to).containsExactly(List.of("Gail Trask"), List.of("Hal Brand"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From\tTo\tSubject\tDate\tBody\nHal Brand\tGail Trask\tWell\t3/8/2021 4:12 PM\tWhere is she?\n",
                "Date\tName\tText\n3/8/2021\tHal Brand\tWhere is she?\n",
                "Date\tCase\tMessage\n3/8/2021 4:12 PM\tHal Brand\tWhere is she?\n"
            })
    void a_table_of_mails_or_one_without_senders_or_clock_is_none(String text) {
        assertThat(messages(text)).noneMatch(message -> message.kind() == Message.Kind.CHAT);
    }

    @Test
    void a_table_whose_rows_cannot_be_told_apart_is_left_alone() throws IOException {
        List<Page> pages = pdf(page -> {
            head(page);
            row(page, 665, "1", "Inbox", "Gail Trask", "3/8/2021", "Where?");
            row(page, 640, "2", "Sent", "Gail Trask", "3/8/2021 4:13 PM", "At the plant.");
        });
        assertThat(new Segmenter().segment("f00d", pages).messages())
                .noneMatch(message -> message.kind() == Message.Kind.CHAT);
    }
}
