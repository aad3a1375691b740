package org.foiatrail.tag.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.foiatrail.model.NameLists;

/// The model of names, trained in the build from labelled sentences. May be used by any number of threads.
///
/// The parts of OpenNLP's name finder, put together here: the finder as it comes keeps a factory of features by its
/// name alone, which leaves no way to hand it the list of given names.
public final class NameModel {
    /// Where the build puts it.
    public static final String RESOURCE = "/models/names.bin";

    private static final BioCodec CODEC = new BioCodec();
    private static final int ROUNDS = 150;
    private static final int SEEN = 2;
    /// Few sentences: without it the model is sure of everything.
    private static final double SMOOTHING = 1;

    private final MaxentModel model;
    private final NameContextGenerator contexts;

    private NameModel(byte[] weights, NameLists lists) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(weights))) {
            model = new BinaryQNModelReader(in).getModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contexts = contexts(lists);
    }

    /// The model that the build trained.
    static NameModel built(NameLists lists) {
        try (InputStream in = Objects.requireNonNull(
                NameModel.class.getResourceAsStream(RESOURCE), "the build left out the model of names: " + RESOURCE)) {
            return new NameModel(in.readAllBytes(), lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Trains a model; the same sentences make the same bytes.
    ///
    /// @param sentences as OpenNLP reads them: words parted by blanks, names between `<START:kind>` and `<END>`
    public static byte[] train(List<String> sentences, NameLists lists) throws IOException {
        List<NameSample> samples = sentences.stream().map(NameModel::sample).toList();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, SMOOTHING);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        ObjectStream<Event> events =
                new NameFinderEventStream(ObjectStreamUtils.createObjectStream(samples), null, contexts(lists), CODEC);
        MaxentModel model =
                TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(events);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new BinaryQNModelWriter((AbstractModel) model, out).persist();
        }
        return bytes.toByteArray();
    }

    private static NameSample sample(String sentence) {
        try {
            return NameSample.parse(sentence, false);
        } catch (IOException e) {
            throw new UncheckedIOException(sentence, e);
        }
    }

    private static NameContextGenerator contexts(NameLists lists) {
        return new DefaultNameContextGenerator(new NameFeatures(lists));
    }

    /// The names among the words of one sentence, each with the mean probability of its words.
    List<Span> find(String[] words) {
        Sequence best =
                new BeamSearch(1, model).bestSequence(words, new Object[0], contexts, CODEC.createSequenceValidator());
        List<Span> names = new ArrayList<>();
        for (Span span : CODEC.decode(best.getOutcomes())) {
            double sum = 0;
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                sum += best.getProbs()[i];
            }
            names.add(new Span(span, sum / span.length()));
        }
        return names;
    }
}
