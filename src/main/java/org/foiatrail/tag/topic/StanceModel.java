package org.foiatrail.tag.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What the words of a sentence say of a topic, learnt from the topic's examples when the finder is built.
final class StanceModel {
    /// What a sentence may say.
    ///
    /// @param label one of the topic's, or [#NOTHING]
    record Guess(String label, double probability) {}

    /// The sentence has nothing to do with the topic.
    static final String NOTHING = "";

    /// OpenNLP takes no empty category.
    private static final String NOTHING_TO_LEARN = "-";

    /// It ends earlier once it learns nothing more.
    private static final int ITERATIONS = 100;
    private static final int CUTOFF = 1;

    private final DoccatModel model;
    private final WordFeatures features;

    private StanceModel(DoccatModel model, WordFeatures features) {
        this.model = model;
        this.features = features;
    }

    /// Trains a model; null if the topic has no examples, or none that differ
    @Nullable
    static StanceModel learn(Topic topic) {
        WordFeatures features = new WordFeatures(topic);
        List<DocumentSample> samples = new ArrayList<>();
        for (Topic.Example example : topic.training().examples()) {
            samples.add(new DocumentSample(example.label(), read(features, example.sentence())));
        }
        for (String counterexample : topic.training().counterexamples()) {
            samples.add(new DocumentSample(NOTHING_TO_LEARN, read(features, counterexample)));
        }
        if (samples.stream().map(DocumentSample::getCategory).distinct().count() < 2) {
            return null;
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        try {
            DoccatModel model = DocumentCategorizerME.train(
                    "eng", new CollectionObjectStream<>(samples), parameters, new DoccatFactory());
            return new StanceModel(model, features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the tokens from `from` to before `to` say.
    Guess guess(Tokens tokens, int from, int to) {
        // A categorizer is cheap to make, and one may not be used by two threads.
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes = categorizer.categorize(features.of(tokens, from, to));
        String best = categorizer.getBestCategory(outcomes);
        return new Guess(best.equals(NOTHING_TO_LEARN) ? NOTHING : best, outcomes[categorizer.getIndex(best)]);
    }

    private static String[] read(WordFeatures features, String sentence) {
        Tokens tokens = new Tokens(sentence.replace('\u2019', '\''));
        return features.of(tokens, 0, tokens.size());
    }
}
