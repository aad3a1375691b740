package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.extract.unit.Recognitions;
import org.foiatrail.extract.worker.Stopped;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome.Extracted;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workers that die, hang or are killed, and what it costs.
class IsolationIT {
    private static final Duration PAGE = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private Extraction extraction;

    @BeforeEach
    void start() {
        extraction = faulty(1, Duration.ofSeconds(90));
    }

    @AfterEach
    void stop() {
        extraction.close();
    }

    private Extraction faulty(int workers, Duration unit) {
        return new Extraction(
                new ExtractSettings(
                        workers, 128, PAGE, unit, 1 << 20, 10, 1 << 20, 1000, folder.resolve("scratch"), "eng"),
                Recognitions.NONE,
                FaultyWorkerMain.class.getName());
    }

    @ParameterizedTest
    @CsvSource({
        "hang, nothing was read for 3 s",
        "exit, code 7",
        "memory, out of memory",
        "stack, StackOverflow",
        "crash, code 1",
        "kill, killed by signal 9"
    })
    void a_page_that_ends_its_worker_costs_itself_alone(String fault, String reason) throws Exception {
        Reading reading = read("a.faulty", "pages 5", "3 " + fault);
        assertThat(reading.pages()).extracting(Page::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(reading.pages())
                .extracting(Page::state)
                .containsExactly(State.TEXT, State.TEXT, State.FAILED, State.TEXT, State.TEXT);
        assertThat(reading.pages().get(2).reason()).contains(reason);
        assertThat(reading.outcome())
                .isInstanceOfSatisfying(
                        Extracted.class,
                        extracted -> assertThat(extracted.warnings())
                                .singleElement()
                                .asString()
                                .contains("page 3"));
        assertThat(text(read("next.txt", "still alive"))).isEqualTo("still alive");
    }

    @ParameterizedTest
    @CsvSource({"hang, TIMED_OUT", "exit, CRASHED", "memory, OUT_OF_MEMORY", "stack, CRASHED", "exception, DAMAGED"})
    void a_file_that_ends_its_worker_before_its_pages_are_known_fails(String fault, Failure failure) throws Exception {
        Reading reading = read("a.faulty", "open " + fault);
        assertThat(reading.pages()).isEmpty();
        assertThat(reading.outcome())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).isEqualTo(failure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 kill once", "2 interrupt once", "open kill once", "members kill once"})
    void a_worker_killed_from_outside_costs_nothing(String fault) throws Exception {
        Reading reading = read("a.faulty", "pages 3", fault);
        assertThat(reading.outcome()).isEqualTo(new Extracted(3, List.of()));
        assertThat(reading.pages())
                .extracting(Page::state)
                .containsOnly(State.TEXT)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 exit once", "2 memory once", "2 hang once", "2 crash once"})
    void a_page_is_tried_again_if_what_came_before_it_may_have_been_to_blame(String fault) throws Exception {
        assertThat(read("a.faulty", "pages 3", fault).outcome()).isEqualTo(new Extracted(3, List.of()));
    }

    @Test
    void a_file_is_tried_again_in_a_fresh_worker() throws Exception {
        read("before.txt", "a worker that was used");
        assertThat(read("a.faulty", "pages 1", "open exit once").outcome()).isEqualTo(new Extracted(1, List.of()));
    }

    @Test
    void of_many_bad_pages_in_a_row_each_is_tried_but_not_waited_for_as_long() throws Exception {
        Reading reading = read("a.faulty", "pages 9", "all hang", "1 fine", "9 fine");
        assertThat(reading.pages())
                .extracting(Page::reason)
                .containsExactly(
                        "embedded text",
                        "nothing was read for 3 s",
                        "nothing was read for 3 s",
                        "nothing was read for 3 s",
                        "nothing was read for 1.5 s",
                        "nothing was read for 0.7 s",
                        "nothing was read for 0.3 s",
                        "nothing was read for 0.2 s",
                        "embedded text");
    }

    @Test
    void what_talks_for_ever_ends_when_its_time_is_up_and_the_pages_read_stay() throws Exception {
        try (Extraction brief = faulty(1, Duration.ofSeconds(5))) {
            Reading reading = read(brief, "a.faulty", "pages 4", "2 chatter");
            assertThat(reading.pages())
                    .extracting(Page::state)
                    .containsExactly(State.TEXT, State.FAILED, State.FAILED, State.FAILED);
            assertThat(reading.pages().get(1).reason()).isEqualTo("it was not done after 5 s");
        }
    }

    @Test
    void a_full_disk_is_no_fact_about_a_file() {
        for (String where : List.of("open", "2", "members")) {
            assertThatThrownBy(() -> read("a.faulty", "pages 3", where + " full-disk"))
                    .isInstanceOfSatisfying(
                            CorpusException.class, e -> assertThat(e.kind()).isEqualTo(CorpusException.Kind.IO))
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("run 'foiatrail index'");
        }
    }

    @Test
    void a_worker_that_cannot_start_is_no_fact_about_a_file() throws Exception {
        ExtractSettings absurd =
                new ExtractSettings(1, 1 << 30, PAGE, 1 << 20, 10, 1 << 20, 1000, folder.resolve("scratch"), "eng");
        Path file = Files.writeString(folder.resolve("a.txt"), "words");
        try (Extraction broken = new Extraction(absurd)) {
            assertThatThrownBy(() -> broken.read(new ReadRequest(file, "a.txt", 1, 50, false)))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("no reader process can be started");
        }
    }

    @Test
    void closing_ends_those_who_read_and_those_who_wait() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reading> task = () -> read("a" + Thread.currentThread().threadId() + ".faulty", "open hang");
            List<Future<Reading>> readers = List.of(threads.submit(task), threads.submit(task), threads.submit(task));
            TimeUnit.MILLISECONDS.sleep(1500);
            long before = System.nanoTime();
            extraction.close();
            for (Future<Reading> reader : readers) {
                assertThatThrownBy(reader::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(Stopped.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        }
        assertThatThrownBy(() -> read("late.txt", "words")).isInstanceOf(Stopped.class);
    }

    private Reading read(String name, String... lines) throws Exception {
        return read(extraction, name, lines);
    }

    private Reading read(Extraction by, String name, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve(name), String.join("\n", lines));
        return by.read(new ReadRequest(file, name, 1, 50, false));
    }

    private static String text(Reading reading) {
        return reading.pages().getFirst().text();
    }
}
