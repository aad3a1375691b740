package org.foiatrail.extract.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.foiatrail.model.Ids;

/// Asks the parent whether a picture was recognised before, by whomever, and recognises it only if not.
public final class RecognisedOnce implements Recogniser {
    /// The parent, as the engine's side sees it.
    public interface Parent {
        /// What is known of a picture, empty if it is to be recognised and told.
        byte[] ask(String key) throws IOException;

        void tell(String key, byte[] recognised) throws IOException;
    }

    private final OcrEngine engine;
    private final Parent parent;

    public RecognisedOnce(OcrEngine engine, Parent parent) {
        this.engine = engine;
        this.parent = parent;
    }

    @Override
    public boolean available() {
        return engine.available();
    }

    @Override
    public OcrText read(GreyImage image) throws IOException {
        String key = key(image);
        byte[] known = parent.ask(key);
        if (known.length == 0) {
            known = OcrTextCodec.encode(engine.read(image));
            parent.tell(key, known);
        }
        // Decoded in either case, so that a page is the same whether it was recognised or remembered.
        return OcrTextCodec.decode(known);
    }

    private String key(GreyImage image) throws IOException {
        MessageDigest digest = Ids.sha256();
        digest.update(ByteBuffer.allocate(4 * Integer.BYTES)
                .putInt(image.width())
                .putInt(image.height())
                .putInt(image.dpi())
                .putInt(OcrTextCodec.VERSION)
                .flip());
        digest.update(engine.version().getBytes(StandardCharsets.UTF_8));
        digest.update(image.pixels());
        return HexFormat.of().formatHex(digest.digest());
    }
}
