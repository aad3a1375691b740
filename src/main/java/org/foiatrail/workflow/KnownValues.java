package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Topic;
import org.foiatrail.segment.redaction.ExemptionNames;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Vocabularies;

/// Values of options that are one of a closed set: a misspelt one must not read as "nothing found". Known is what the
/// topics and vocabularies in force declare, and what the corpus holds, such as what an analyst corrected to.
public final class KnownValues {
    private final Corpus corpus;

    public KnownValues(Corpus corpus) {
        this.corpus = corpus;
    }

    /// The kinds of mentions that the corpus looks for.
    List<String> kinds() {
        return Stream.of(
                        Mention.KINDS.stream(),
                        topics().map(Topic::name),
                        corpus.vocabularies().vocabularies().stream().flatMap(own -> own.kinds().stream()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    void checkKinds(List<String> wanted) {
        among("--kind", wanted, this::kinds, () -> mentions().map(Mention::kind));
    }

    /// Makes sure that each is a label of a topic.
    ///
    /// @throws CorpusException of kind USAGE if one is none
    public void checkStances(List<String> wanted) {
        among(
                "--stance",
                wanted,
                () -> topics().flatMap(topic -> topic.labels().stream()).toList(),
                () -> mentions()
                        .map(Mention::stance)
                        .flatMap(Stream::ofNullable)
                        .map(Mention.Stance::label));
    }

    /// Makes sure that each is a topic.
    ///
    /// @throws CorpusException of kind USAGE if one is none
    public void checkTopics(List<String> wanted) {
        among(
                "--topic",
                wanted,
                () -> topics().map(Topic::name).toList(),
                () -> mentions().filter(mention -> mention.stance() != null).map(Mention::kind));
    }

    /// Exemptions as `b5`, `b7C`, from however they are written.
    ///
    /// @throws CorpusException of kind USAGE if one of them is none
    public List<String> exemptions(List<String> wanted) {
        List<String> named = new ArrayList<>();
        for (String given : wanted) {
            List<String> read = ExemptionNames.read(given);
            if (read.size() != 1) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        "--exemption '" + given + "': give one such as b5, b7C, '(b)(6)' or 'RCW 42.56.280'");
            }
            named.add(read.getFirst());
        }
        among(
                "--exemption",
                named,
                () -> Redaction.EXEMPTIONS,
                () -> views().stream()
                        .flatMap(view -> view.found().segments().redactions().stream())
                        .flatMap(redaction -> redaction.exemptions().stream()));
        return named;
    }

    /// Makes sure that each value is one of those known.
    ///
    /// @throws CorpusException of kind USAGE, which names them, if not
    public static void among(String option, List<String> values, List<String> known) {
        for (String value : values) {
            if (!known.contains(value)) {
                throw new CorpusException(
                        CorpusException.Kind.USAGE,
                        option + " '" + value + "': "
                                + (known.isEmpty() ? "there are none" : "give one of " + String.join(", ", known)));
            }
        }
    }

    /// @param held asked only where something else than what is declared is wanted, since it reads the whole corpus
    private static void among(
            String option, List<String> values, Supplier<List<String>> declared, Supplier<Stream<String>> held) {
        if (values.isEmpty()) {
            return;
        }
        List<String> known = declared.get().stream().distinct().toList();
        if (!known.containsAll(values)) {
            among(
                    option,
                    values,
                    Stream.concat(known.stream(), held.get().distinct().sorted().filter(one -> !known.contains(one)))
                            .toList());
        }
    }

    private Stream<Topic> topics() {
        return new Vocabularies().topics(corpus.vocabularies()).stream();
    }

    private Stream<Mention> mentions() {
        return views().stream().flatMap(view -> view.mentions().stream());
    }

    private List<FileView> views() {
        return new CorpusView(corpus).files(file -> true);
    }
}
