package org.foiatrail.tag.topic.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/// Tells by its words and pairs of words alone whether a sentence may say anything of a topic. That is far cheaper
/// than by its meaning, which only those that come through are asked for.
final class WordGate {
    private static final String SOMETHING = "something";
    private static final String NOTHING = "nothing";

    /// Lets through nearly all that a meaning is sure of, also of writers whom it did not learn from.
    private static final double LIKELY = 0.1;

    /// Below this hardly anything is to be learnt from a sentence that the gate does not know already. What lies only
    /// a little above counts: it keeps the model from what other texts say in such words.
    private static final double WORTH_LEARNING = 0.005;

    /// Below this no meaning is asked for, whatever a rule finds: of such sentences hardly one says anything.
    private static final double CERTAINLY_NOTHING = 0.01;

    private static final int ITERATIONS = 100;
    private static final int SEEN = 2;
    /// Weights are held back more than usual: it is asked of new writers, of whom it must not be too sure.
    private static final double COST = 0.5;

    private final DoccatModel model;

    private WordGate(DoccatModel model) {
        this.model = model;
    }

    /// @param labels what each sentence says
    static WordGate learn(List<String[]> sentences, List<String> labels) {
        List<DocumentSample> samples = IntStream.range(0, sentences.size())
                .mapToObj(i -> new DocumentSample(
                        labels.get(i).equals(Guess.NOTHING) ? NOTHING : SOMETHING, shortFeatures(sentences.get(i))))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, COST);
        try {
            return new WordGate(DocumentCategorizerME.train(
                    "eng", new CollectionObjectStream<>(samples), parameters, new DoccatFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordGate read(DataInputStream in) throws IOException {
        return new WordGate(
                new DoccatModel("eng", new BinaryQNModelReader(in).getModel(), Map.of(), new DoccatFactory()));
    }

    /// Without OpenNLP's wrapping, which holds the time: the same sentences give the same bytes.
    void write(DataOutputStream out) throws IOException {
        new BinaryQNModelWriter((AbstractModel) model.getMaxentModel(), out).persist();
    }

    boolean letsThrough(String[] features) {
        return chance(features) >= LIKELY;
    }

    /// False of many sentences that say nothing: without them the dearer model learns faster and in less memory.
    boolean isWorthLearning(String[] features) {
        return chance(features) >= WORTH_LEARNING;
    }

    boolean isOfNothing(String[] features) {
        return chance(features) < CERTAINLY_NOTHING;
    }

    private double chance(String[] features) {
        // A categorizer is cheap to make, and one may not be used by two threads.
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        return categorizer.categorize(shortFeatures(features))[categorizer.getIndex(SOMETHING)];
    }

    /// The features of one word or two, each once.
    private static String[] shortFeatures(String[] features) {
        return Arrays.stream(features)
                .filter(feature -> feature.indexOf(' ') == feature.lastIndexOf(' '))
                .distinct()
                .toArray(String[]::new);
    }
}
