package org.foiatrail.workflow.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.model.Topic;
import org.foiatrail.store.LabelledText;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.learnt.Guess;
import org.foiatrail.tag.topic.learnt.StanceModel;
import org.foiatrail.tag.topic.learnt.VoiceModel;
import org.foiatrail.tag.topic.reading.Sentence;

/// Trains the models of what is said of the topics that come with the program and of whose word it is. Run by the build
/// after compiling.
public final class TrainStances {
    private final Sentences sentences = new Sentences();
    private final List<Topic.Example> stances = new ArrayList<>();
    private final List<Topic.Example> voices = new ArrayList<>();

    private TrainStances() {}

    /// Reads the texts, writes the models.
    ///
    /// @param args the folder of labelled texts, in which each topic has one, then the folder of compiled classes
    public static void main(String[] args) throws IOException {
        List<Topic.Example> voices = new ArrayList<>();
        for (Topic topic : new Vocabularies().topics()) {
            TrainStances texts = new TrainStances();
            texts.read(Path.of(args[0], topic.name()));
            for (Topic.Example example : texts.stances) {
                if (!topic.labels().contains(example.label())
                        && !example.label().equals(Guess.NOTHING)) {
                    throw new IllegalArgumentException("no label of " + topic.name() + ": " + example.label());
                }
            }
            try (OutputStream out = output(args[1] + StanceModel.resource(topic))) {
                StanceModel.train(topic, texts.stances, out);
            }
            voices.addAll(texts.voices);
        }
        try (OutputStream out = output(args[1] + VoiceModel.RESOURCE)) {
            VoiceModel.train(voices, out);
        }
    }

    private static OutputStream output(String model) throws IOException {
        Path path = Path.of(model);
        Files.createDirectories(path.getParent());
        return new BufferedOutputStream(Files.newOutputStream(path));
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                LabelledText.read(file).forEach(this::read);
            }
        }
    }

    /// Each sentence with what is said in it, and with whose word it is if anything is. One that says two things is
    /// left out.
    private void read(LabelledText labelled) {
        labelled.mentions().stream()
                .filter(stance -> !labelled.text().contains(stance.words()))
                .forEach(stance -> {
                    throw new IllegalArgumentException("not in its text: " + stance.words());
                });
        FileText file = FileText.of(List.of(Page.plain(1, labelled.text())), Segments.NONE);
        Tokens tokens = file.tokens();
        SentenceBounds bounds = sentences.in(file.text());
        int token = 0;
        while (token < tokens.size()) {
            Sentence sentence = Sentence.of(tokens, token, bounds);
            token = Math.max(token + 1, sentence.to());
            String text = sentence.in(file.text().text());
            List<Span> spans = file.text().spans(tokens.start(sentence.from()), tokens.end(sentence.to() - 1));
            said(labelled, spans.getFirst().start(), spans.getLast().end()).ifPresent(said -> {
                one(said, LabelledText.Stance::label, Guess.NOTHING)
                        .ifPresent(label -> stances.add(new Topic.Example(label, text)));
                if (!said.isEmpty()) {
                    one(said, stance -> voice(labelled, stance), "")
                            .ifPresent(voice -> voices.add(new Topic.Example(voice, text)));
                }
            });
        }
    }

    /// What is said between two places; empty if half of one thing stands elsewhere.
    private static Optional<List<LabelledText.Stance>> said(LabelledText labelled, int from, int to) {
        List<LabelledText.Stance> said = new ArrayList<>();
        for (LabelledText.Stance stance : labelled.mentions()) {
            int words = labelled.text().indexOf(stance.words());
            int length = stance.words().length();
            int shared = Math.min(words + length, to) - Math.max(words, from);
            if (shared > 0 && 2 * shared <= length) {
                return Optional.empty();
            }
            if (shared > 0) {
                said.add(stance);
            }
        }
        return Optional.of(said);
    }

    /// What all have in common; empty if they differ.
    private static Optional<String> one(
            List<LabelledText.Stance> said, Function<LabelledText.Stance, String> of, String none) {
        Set<String> all = said.stream().map(of).collect(Collectors.toSet());
        return all.size() > 1
                ? Optional.empty()
                : Optional.of(all.isEmpty() ? none : all.iterator().next());
    }

    /// Where nobody sends a text, only what is quoted is certainly not the word of whoever wrote it.
    private static String voice(LabelledText labelled, LabelledText.Stance stance) {
        boolean own = labelled.from() == null
                ? !stance.manner().equals("quoted")
                : labelled.from().equals(stance.speaker());
        return own ? VoiceModel.OWN : VoiceModel.PASSED_ON;
    }
}
