package org.foiatrail.tag.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.jspecify.annotations.Nullable;

/// Makes vectors of sentences with a model that was trained on text of all kinds (E5-small v2): what its last layer
/// makes of a sentence, before it what two in the midst make, which hold more of how it is built than of what it is
/// about. One sentence takes some milliseconds: ask only where something cheaper lets it.
///
/// May be used by any number of threads. Never goes to the network.
public final class SentenceVectors {
    private static final String MODEL = "/e5-small-v2-q.onnx";
    /// What the model gives out, from the first to the last; all but the last only if it is told to.
    private static final List<String> LAYERS = List.of(
            "/encoder/layer.7/output/LayerNorm/Add_1_output_0",
            "/encoder/layer.9/output/LayerNorm/Add_1_output_0",
            "last_hidden_state");
    /// The parts of a vector, one of each layer.
    public static final int PARTS = LAYERS.size();

    private static final String PIECES = "/e5-small-v2-q-tokenizer.json";

    /// Pieces of words, of which a long sentence has more; what stands behind them is not read.
    private static final int MOST = 128;

    /// Vectors that may be asked for again: more than one thing is learnt of a sentence.
    private static final int REMEMBERED = 1000;

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    /// Each is a piece of its own.
    private static final Pattern SIGN = Pattern.compile("[\\p{P}\\p{S}]");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, Long> pieces;
    private final Tokenizer tokenizer;
    private final Map<String, float[]> latest = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    /// The vectors of this process, or why there are none: the model is large, and may not run.
    record Loaded(@Nullable SentenceVectors vectors, String problem) {
        static final Loaded ONE = load(SentenceVectors::new);

        static Loaded load(Supplier<SentenceVectors> make) {
            try {
                return new Loaded(make.get(), "");
            } catch (LinkageError | RuntimeException e) {
                Throwable root = e;
                while (root.getCause() != null) {
                    root = root.getCause();
                }
                String why = "the model of sentences does not run on " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + " ("
                        + root.toString().lines().findFirst().orElse("") + ")";
                return new Loaded(null, why);
            }
        }
    }

    /// Reads the model when it is first asked for, which takes about half a second.
    ///
    /// @throws IllegalStateException if there is a [#problem()]
    public static SentenceVectors get() {
        if (Loaded.ONE.vectors == null) {
            throw new IllegalStateException(Loaded.ONE.problem);
        }
        return Loaded.ONE.vectors;
    }

    /// Why no vectors are made on this machine, for which the runtime of the model may not be built; empty if they are.
    public static Optional<String> problem() {
        return Optional.of(Loaded.ONE.problem).filter(problem -> !problem.isEmpty());
    }

    private SentenceVectors() {
        pieces = pieces();
        tokenizer = new WordpieceTokenizer(pieces.keySet());
        environment = OrtEnvironment.getEnvironment();
        try (InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            // Files are tagged side by side already.
            options.setIntraOpNumThreads(1);
            session = environment.createSession(givingOut(model.readAllBytes()), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(MODEL, e);
        }
    }

    /// The model with all layers among what it gives out: what stands twice in a message of Protocol Buffers is
    /// merged, so it is enough to write the names behind it.
    private static byte[] givingOut(byte[] model) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(model.length + 1000);
        all.write(model);
        for (String layer : LAYERS.subList(0, PARTS - 1)) {
            byte[] name = layer.getBytes(StandardCharsets.US_ASCII);
            // Each of these fields is shorter than 128 bytes, so that one tells its length.
            // ModelProto.graph, GraphProto.output, ValueInfoProto.name; then its type, a tensor of floats.
            all.write(new byte[] {0x3A, (byte) (name.length + 10), 0x62, (byte) (name.length + 8), 0x0A});
            all.write(name.length);
            all.write(name);
            all.write(new byte[] {0x12, 4, 0x0A, 2, 0x08, 1});
        }
        return all.toByteArray();
    }

    /// The vector of one sentence, of as many parts as [#PARTS] tells, each of length 1. It is not to be changed.
    public float[] of(String sentence) {
        float[] before = latest.get(sentence);
        if (before != null) {
            return before;
        }
        float[] vector = vector(sentence);
        latest.put(sentence, vector);
        return vector;
    }

    private float[] vector(String sentence) {
        long[] ids = ids(sentence);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            List<float[]> means = new ArrayList<>();
            for (String layer : LAYERS) {
                OnnxTensor states = (OnnxTensor) result.get(layer).orElseThrow();
                means.add(mean(states.getFloatBuffer(), ids.length));
            }
            return joined(means);
        } catch (OrtException e) {
            throw new IllegalStateException("no vector of a sentence", e);
        }
    }

    private long[] ids(String sentence) {
        String plain = ACCENT.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String[] found = tokenizer.tokenize(SIGN.matcher(plain).replaceAll(" $0 "));
        long[] ids = new long[Math.min(found.length, MOST)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(found[i]);
        }
        // Whatever is cut off, the last piece is the sentence's end.
        ids[ids.length - 1] = id(found[found.length - 1]);
        return ids;
    }

    private long id(String piece) {
        return Objects.requireNonNullElseGet(
                pieces.get(piece), () -> Objects.requireNonNull(pieces.get(WordpieceTokenizer.BERT_UNK_TOKEN)));
    }

    private static float[] joined(List<float[]> parts) {
        int size = parts.getFirst().length;
        float[] all = new float[size * parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            System.arraycopy(parts.get(part), 0, all, part * size, size);
        }
        return all;
    }

    /// The mean of the vectors of all pieces.
    private static float[] mean(FloatBuffer states, int pieces) {
        float[] mean = new float[states.remaining() / pieces];
        double length = 0;
        for (int i = 0; i < mean.length; i++) {
            for (int piece = 0; piece < pieces; piece++) {
                mean[i] += states.get(piece * mean.length + i);
            }
            length += (double) mean[i] * mean[i];
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= (float) Math.sqrt(length);
        }
        return mean;
    }

    private static Map<String, Long> pieces() {
        try (InputStream in = resource(PIECES)) {
            Map<String, Long> pieces = new HashMap<>();
            for (Map.Entry<String, JsonNode> piece :
                    new ObjectMapper().readTree(in).at("/model/vocab").properties()) {
                pieces.put(piece.getKey(), piece.getValue().asLong());
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceVectors.class.getResourceAsStream(name), name);
    }
}
