package org.foiatrail.workflow.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.name.NameModel;

/// Trains the model of names. Run by the build after compiling.
public final class TrainNames {
    private TrainNames() {}

    /// Reads the texts, writes the model.
    ///
    /// @param args the folder of labelled texts, then the folder of compiled classes the model goes to
    public static void main(String[] args) throws IOException {
        Path model = Path.of(args[1] + NameModel.RESOURCE);
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> texts = Files.list(Path.of(args[0]))) {
            for (Path text : texts.sorted().toList()) {
                Files.readAllLines(text).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(sentences::add);
            }
        }
        Files.createDirectories(model.getParent());
        Files.write(model, NameModel.train(sentences, new Vocabularies().names()));
    }
}
