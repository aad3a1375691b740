package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.extract.unit.Recognitions;
import org.foiatrail.extract.worker.RecognitionDesk;
import org.foiatrail.model.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same scan is recognised once, wherever and however often it stands.
class RecognitionsIT {
    private static final String WORDS = "Lakeview County declined";

    @TempDir
    private Path folder;

    private final Memory memory = new Memory();

    /// Counts what is recognised.
    private static final class Memory implements Recognitions {
        private final Map<String, byte[]> values = new ConcurrentHashMap<>();
        private final AtomicInteger recognised = new AtomicInteger();

        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, byte[] value) {
            recognised.incrementAndGet();
            values.put(key, value);
        }
    }

    @BeforeEach
    void needsTesseract() {
        EnglishOcr.assumeInstalled();
    }

    @Test
    void a_scan_that_stands_twice_in_one_file_and_once_in_another_is_recognised_once() throws Exception {
        Path twice = scan("twice.pdf", 2, 30);
        Path again = scan("again.pdf", 1, 30);
        Path other = scan("other.pdf", 1, 34);
        try (Extraction extraction = extraction(1)) {
            List<Page> first = read(extraction, twice).pages();
            assertThat(memory.recognised).hasValue(1);
            Page second = read(extraction, again).pages().getFirst();
            assertThat(memory.recognised).hasValue(1);
            assertThat(first.get(0).text()).contains(WORDS);
            assertThat(first.get(1).text()).isEqualTo(first.get(0).text());
            assertThat(second).isEqualTo(first.get(0));
            assertThat(read(extraction, other).pages().getFirst().text()).contains(WORDS);
            assertThat(memory.recognised).hasValue(2);
        }
    }

    @Test
    void two_workers_at_once_recognise_it_once() throws Exception {
        List<Path> files = List.of(scan("a.pdf", 2, 30), scan("b.pdf", 2, 30), scan("c.pdf", 2, 30));
        try (Extraction extraction = extraction(2);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reading>> readings = files.stream()
                    .map(file -> threads.submit(() -> read(extraction, file)))
                    .toList();
            for (Future<Reading> reading : readings) {
                assertThat(reading.get().pages())
                        .hasSize(2)
                        .allSatisfy(page -> assertThat(page.text()).contains(WORDS));
            }
        }
        assertThat(memory.recognised).hasValue(1);
    }

    @Test
    void a_damaged_memory_is_ignored_and_mended() throws Exception {
        Path file = scan("a.pdf", 1, 30);
        try (Extraction extraction = extraction(1)) {
            Page sound = read(extraction, file).pages().getFirst();
            memory.values.replaceAll((key, value) -> {
                byte[] broken = value.clone();
                broken[broken.length / 2] ^= 1;
                return broken;
            });
            assertThat(read(extraction, file).pages().getFirst()).isEqualTo(sound);
            assertThat(read(extraction, file).pages().getFirst()).isEqualTo(sound);
            assertThat(memory.recognised).hasValue(2);
        }
    }

    @Test
    void who_waits_for_a_worker_that_gives_up_does_it_himself() throws Exception {
        RecognitionDesk desk = new RecognitionDesk(memory);
        assertThat(desk.ask("key")).isEmpty();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<byte[]>> waiting = threads.submit(() -> desk.ask("key"));
            assertThat(waiting.isDone()).isFalse();
            desk.release("key");
            assertThat(waiting.get()).isEmpty();
        }
    }

    private Extraction extraction(int workers) {
        return new Extraction(
                new ExtractSettings(
                        workers,
                        256,
                        Duration.ofSeconds(60),
                        1 << 20,
                        10,
                        1 << 20,
                        100,
                        folder.resolve("scratch"),
                        "eng"),
                memory);
    }

    private static Reading read(Extraction extraction, Path file) throws InterruptedException {
        return extraction.read(new ReadRequest(file, String.valueOf(file.getFileName()), 1, 50, true));
    }

    /// A PDF whose pages are all the same scan.
    private Path scan(String name, int pages, int letters) throws IOException {
        BufferedImage image = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 850, 1100);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, letters));
        graphics.drawString(WORDS + " to sign.", 100, 220);
        graphics.drawString("It asked for no reply.", 100, 320);
        graphics.dispose();
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture = LosslessFactory.createFromImage(document, image);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, 612, 792);
                }
            }
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name);
    }
}
