package org.foiatrail.workflow.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.store.LabelledText;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.learnt.Guess;
import org.foiatrail.tag.topic.learnt.StanceModel;
import org.foiatrail.tag.topic.reading.Sentence;

/// Trains the models of what is said of the topics that come with the program. Run by the build after compiling.
public final class TrainStances {
    private final Sentences sentences = new Sentences();

    private TrainStances() {}

    /// Reads the texts, writes the models.
    ///
    /// @param args the folder of labelled texts, in which each topic has one, then the folder of compiled classes
    public static void main(String[] args) throws IOException {
        for (Topic topic : new Vocabularies().topics()) {
            Path model = Path.of(args[1] + StanceModel.resource(topic));
            Files.createDirectories(model.getParent());
            List<Topic.Example> examples = new TrainStances().examples(Path.of(args[0], topic.name()));
            for (Topic.Example example : examples) {
                if (!topic.labels().contains(example.label())
                        && !example.label().equals(Guess.NOTHING)) {
                    throw new IllegalArgumentException("no label of " + topic.name() + ": " + example.label());
                }
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
                StanceModel.train(topic, examples, out);
            }
        }
    }

    private List<Topic.Example> examples(Path folder) throws IOException {
        List<Topic.Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                LabelledText.read(file).forEach(labelled -> examples.addAll(examples(labelled)));
            }
        }
        return examples;
    }

    /// Each sentence with what is said in it. One that says two things is left out.
    private List<Topic.Example> examples(LabelledText labelled) {
        labelled.mentions().stream()
                .filter(stance -> !labelled.text().contains(stance.words()))
                .forEach(stance -> {
                    throw new IllegalArgumentException("not in its text: " + stance.words());
                });
        List<Page> pages = List.of(Page.plain(1, labelled.text()));
        FileText file = FileText.of(pages, Segments.NONE);
        Tokens tokens = file.tokens();
        SentenceBounds bounds = sentences.in(file.text());
        List<Topic.Example> examples = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Sentence sentence = Sentence.of(tokens, token, bounds);
            token = Math.max(token + 1, sentence.to());
            int start = tokens.start(sentence.from());
            int end = tokens.end(sentence.to() - 1);
            label(labelled, file, start, end)
                    .ifPresent(label -> examples.add(
                            new Topic.Example(label, file.text().text().substring(start, end))));
        }
        return examples;
    }

    /// What is said between two places: [Guess#NOTHING] if nothing is; empty if more than one thing is, or if half of
    /// one stands elsewhere.
    private static Optional<String> label(LabelledText labelled, FileText file, int start, int end) {
        int from = file.text().spans(start, end).getFirst().start();
        int to = file.text().spans(start, end).getLast().end();
        Set<String> said = new HashSet<>();
        for (LabelledText.Stance stance : labelled.mentions()) {
            int words = labelled.text().indexOf(stance.words());
            int length = stance.words().length();
            int shared = Math.min(words + length, to) - Math.max(words, from);
            if (shared > 0 && 2 * shared <= length) {
                return Optional.empty();
            }
            if (shared > 0) {
                said.add(stance.label());
            }
        }
        return said.size() > 1
                ? Optional.empty()
                : Optional.of(said.isEmpty() ? Guess.NOTHING : said.iterator().next());
    }
}
