package org.foiatrail.segment.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.extract.pdf.PdfPageReader;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Word;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;

/// Headers whose labels stand in one column and whose values in another, and come one column after the other.
class HeaderTableTest {
    private static final String TIME = "Tuesday, May 11, 2010 2:33 PM";

    /// Lines of text with the place of each, as OCR reads them one column after the other.
    private static final class Scan {
        private final StringBuilder text = new StringBuilder();
        private final List<Word> words = new ArrayList<>();

        Scan line(float x, float y, String line) {
            float at = x;
            for (String word : line.split(" ", -1)) {
                Rect box = new Rect(at, y + word.length() % 2, 6f * word.length(), 10);
                words.add(new Word(text.length(), text.length() + word.length(), box, 0.9f, false));
                text.append(word).append(' ');
                at += 6f * (word.length() + 1);
            }
            text.append('\n');
            return this;
        }

        Page page() {
            Layout layout = new Layout(612, 792, words, List.of(), List.of());
            return new Page(1, text.toString(), Page.Origin.OCR, 0.9, Page.State.TEXT, "scan", layout, "", "");
        }
    }

    private static List<Message> messages(Page page) {
        return new Segmenter().segment("f00d", List.of(page)).messages();
    }

    private static Page pdf(Pdfs.Drawing drawing) throws IOException {
        try (PDDocument document = Pdfs.of(drawing)) {
            PdfPage read = new PdfPageReader(Throwable::toString).read(document.getPage(0));
            Layout layout = new Layout(read.width(), read.height(), read.words(), List.of(), List.of());
            return new Page(1, read.text(), Page.Origin.EMBEDDED, 1, Page.State.TEXT, "", layout, "", "");
        }
    }

    @Test
    void a_pdf_whose_labels_were_painted_first_gives_each_its_value() throws IOException {
        Page page = pdf(p -> {
            String[] labels = {"From:", "Sent:", "To:", "Cc:", "Subject:", "Attachments:"};
            float[] rows = {700, 680, 660, 628, 612, 596};
            for (int i = 0; i < labels.length; i++) {
                Pdfs.text(p, 72, rows[i], labels[i]);
            }
            Pdfs.text(p, 170, 700, "Lund, Vera J (CTR)");
            Pdfs.text(p, 170, 680, TIME);
            Pdfs.text(p, 170, 660, "Brandt, Paul (OPS); Hale, Omar;");
            Pdfs.text(p, 170, 644, "Okafor, Martin");
            Pdfs.text(p, 170, 612, "RE: Deployment plan");
            Pdfs.text(p, 170, 596, "plan_v2.doc");
            Pdfs.text(p, 72, 560, "Paul, I agree with all of it.");
        });
        assertThat(page.text()).startsWith("From:");
        assertThat(page.text().lines().map(String::strip)).contains("Subject:");
        Message message = messages(page).getFirst();
        assertThat(message.from()).isEqualTo("Vera J Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
        assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale", "Martin Okafor");
        assertThat(message.cc()).isEmpty();
        assertThat(message.subject()).isEqualTo("RE: Deployment plan");
        assertThat(message.attachments()).containsExactly("plan_v2.doc");
    }

    @Test
    void the_header_cites_its_labels_and_values_and_the_body_follows() throws IOException {
        Page page = pdf(p -> {
            Pdfs.text(p, 72, 700, "From:");
            Pdfs.text(p, 72, 680, "To:");
            Pdfs.text(p, 72, 660, "Sent:");
            Pdfs.text(p, 72, 640, "Subject:");
            Pdfs.text(p, 150, 700, "Vera Lund");
            Pdfs.text(p, 150, 660, TIME);
            Pdfs.text(p, 150, 640, "plan");
            Pdfs.text(p, 72, 600, "Yes, we can.");
        });
        Message message = messages(page).getFirst();
        assertThat(message.header()).hasSize(1);
        String header = page.text()
                .substring(
                        message.header().getFirst().start(),
                        message.header().getFirst().end());
        assertThat(header).startsWith("From:").contains("Vera Lund", TIME).endsWith("plan");
        assertThat(message.to()).isEmpty();
        assertThat(message.body()).hasSize(1);
        assertThat(page.text()
                        .substring(
                                message.body().getFirst().start(),
                                message.body().getFirst().end()))
                .isEqualTo("Yes, we can.");
    }

    @Test
    void a_scan_read_column_by_column_gives_each_label_its_value() {
        Page page = new Scan()
                .line(72, 100, "Frorn:")
                .line(72, 116, "To:")
                .line(72, 148, "Sent;")
                .line(72, 164, "Subject:")
                .line(150, 101, "Vera Lund")
                .line(150, 117, "Paul Brandt;")
                .line(150, 133, "Omar Hale")
                .line(150, 149, TIME)
                .line(150, 165, "plan")
                .line(72, 200, "Yes, we can.")
                .page();
        Message message = messages(page).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
        assertThat(message.subject()).isEqualTo("plan");
    }

    @Test
    void a_row_whose_label_was_lost_is_told_by_what_it_says() {
        Page dated = new Scan()
                .line(72, 100, "From:")
                .line(72, 132, "To:")
                .line(72, 148, "Subject:")
                .line(150, 100, "Vera Lund")
                .line(150, 116, TIME)
                .line(150, 132, "Paul Brandt")
                .line(150, 148, "plan")
                .page();
        Message message = messages(dated).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::text).isEqualTo(TIME);
        Page sender = new Scan()
                .line(72, 116, "Sent:")
                .line(72, 132, "To:")
                .line(72, 148, "Subject:")
                .line(150, 100, "Vera Lund")
                .line(150, 116, TIME)
                .line(150, 132, "Paul Brandt")
                .line(150, 148, "plan")
                .page();
        assertThat(messages(sender).getFirst().from()).isEqualTo("Vera Lund");
    }

    @Test
    void labels_that_stand_right_above_each_other_without_values_are_no_table() {
        Page page = new Scan()
                .line(72, 100, "From:")
                .line(72, 116, "To:")
                .line(72, 132, "Subject:")
                .line(72, 160, "Fill in the form above and send it to the county.")
                .page();
        assertThat(messages(page)).allMatch(message -> message.from() == null);
    }

    @Test
    void the_time_beside_a_sender_is_his_though_it_stands_above_all_words_of_the_page() {
        Page page = new Scan()
                .line(400, 160, "Mon, Apr 5, 2010 at 1:20 PM")
                .line(400, 260, "Tue, Apr 6, 2010 at 6:55 AM")
                .line(72, 100, "Change order")
                .line(72, 120, "2 messages")
                .line(72, 160, "Vera Lund <vera@county.example>")
                .line(72, 176, "To: Paul Brandt <paul@agency.example>")
                .line(72, 200, "Was the county told?")
                .line(72, 260, "Paul Brandt <paul@agency.example>")
                .line(72, 276, "To: Vera Lund <vera@county.example>")
                .line(72, 300, "Yes.")
                .page();
        List<Message> messages = messages(page);
        assertThat(messages).extracting(Message::from).containsExactly("Vera Lund", "Paul Brandt");
        assertThat(messages).extracting(Message::subject).containsOnly("Change order");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(sent -> Objects.requireNonNull(sent).time())
                .containsExactly("2010-04-05T13:20", "2010-04-06T06:55");
    }

    @Test
    void a_time_on_another_row_is_not_the_sender_s() {
        Page page = new Scan()
                .line(400, 130, "Mon, Apr 5, 2010 at 1:20 PM")
                .line(72, 160, "Vera Lund <vera@county.example>")
                .line(72, 176, "To: Paul Brandt <paul@agency.example>")
                .line(72, 200, "Was the county told?")
                .page();
        assertThat(messages(page)).isEmpty();
    }
}
