package org.foiatrail.samples.tags;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Prints how much of what is labelled is tagged, and how much of what is tagged is labelled.
final class TagsEvaluation {
    private static final List<TagScores> ALL = List.of(
            new MailPlaces(),
            new SamplePlaces(),
            new EntityPlaces(),
            new AgreementParties(),
            new StanceScores(),
            new NameScores(),
            new DateScores(),
            new FigureScores());

    private TagsEvaluation() {}

    /// Prints the tables.
    ///
    /// @param args the folder of real records, then the sets wanted; all if none is named
    public static void main(String[] args) throws Exception {
        Path records = Path.of(args[0]);
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        List<String> names = ALL.stream().map(TagScores::name).toList();
        for (String name : wanted) {
            if (!names.contains(name)) {
                System.err.println("evaluate: no such set: '" + name + "'; there are " + String.join(", ", names));
                System.exit(2);
            }
        }
        for (TagScores scores : ALL) {
            if (wanted.isEmpty() || wanted.contains(scores.name())) {
                scores.print(System.out, records);
                System.out.println();
            }
        }
    }
}
