package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCodecTest {
    private static final Page FULL = new Page(
            7,
            "Cook County, Ill.\n\u00a0\u201ccaf\u00e9\u201d \ud83d\udcc4\f",
            Page.Origin.MIXED,
            0.875,
            Page.State.TEXT,
            "stamps over a scan",
            new Layout(
                    612,
                    792,
                    List.of(
                            new Word(0, 4, new Rect(72, 72.5f, 20.1f, 10), 1, false),
                            new Word(5, 11, new Rect(-3, 72.5f, 30, 10), 0.5f, false),
                            new Word(0, 6, new Rect(10, 300, 30, 10), 1, true)),
                    List.of(new Box(new Rect(10, 300, 100, 12), Box.Kind.FILLED)),
                    List.of("00ff10")),
            "hidden",
            "ba d lay er");

    @Test
    void reads_what_it_wrote() throws IOException {
        assertThat(PageCodec.read(ByteBuffer.wrap(bytes(FULL)))).isEqualTo(FULL);
    }

    @Test
    void a_cut_page_is_an_error_not_a_shorter_page() throws IOException {
        byte[] whole = bytes(FULL);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> PageCodec.read(ByteBuffer.wrap(cut))).isInstanceOf(IOException.class);
    }

    private static byte[] bytes(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageCodec.write(new DataOutputStream(out), page);
        return out.toByteArray();
    }
}
