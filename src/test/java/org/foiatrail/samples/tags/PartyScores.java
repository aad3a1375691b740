package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.tag.Tagger;

/// Whether the parties that printed mails are known to have are found as people, with their full names.
final class PartyScores {
    private static final Pattern NO_PERSON = Pattern.compile(".*[@\\d\\[\\]].*|\\S+");
    private static final Pattern MIDDLE = Pattern.compile("^(\\S+)\\s.*?(\\S+)$");
    private static final Pattern TITLE =
            Pattern.compile("^(?:Governor|Lt\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Senator)\\s+");

    private final Tagger tagger;

    PartyScores(Tagger tagger) {
        this.tagger = tagger;
    }

    void print(PrintStream out, Path records) throws IOException {
        Path labels = records.resolve("printed-mail-gold.jsonl");
        if (!Files.exists(labels)) {
            out.println("Parties of printed mails: not at hand in " + labels);
            return;
        }
        Score tuned = Score.NONE;
        Score unseen = Score.NONE;
        for (String row : Files.readAllLines(labels)) {
            JsonNode gold = new ObjectMapper().readTree(row);
            String file = gold.get("file").asText();
            List<String> known = known(gold);
            List<String> found =
                    found(file, text(records.resolve("printed-mail/alaska").resolve(file)));
            // Offices are parties, but nobody's name: only people's names are asked for.
            Score score = new Score(Score.of(known, found).right(), found.size(), known.size());
            if (new LabelledText(file, "", List.of()).isTuned()) {
                tuned = tuned.plus(score);
            } else {
                unseen = unseen.plus(score);
            }
        }
        out.println(
                "Parties of printed mails as people in the headers, first and last name; labelled offices count as missed.");
        out.println("printed mail, tuned   " + tuned);
        out.println("printed mail, unseen  " + unseen);
    }

    private static List<String> known(JsonNode gold) {
        List<String> known = new ArrayList<>();
        for (JsonNode message : gold.get("messages")) {
            add(message.get("from").asText(""), known);
            message.get("to").forEach(name -> add(name.asText(), known));
            message.get("cc").forEach(name -> add(name.asText(), known));
        }
        return known;
    }

    private static void add(String name, List<String> known) {
        String bare = TITLE.matcher(name).replaceFirst("");
        if (!NO_PERSON.matcher(bare).matches()) {
            known.add(outer(bare));
        }
    }

    private List<String> found(String file, String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(Page.plain(pages.size() + 1, page));
        }
        var segments = new Segmenter().segment(file, pages);
        return tagger.tag(pages, segments).stream()
                .filter(mention ->
                        mention.kind().equals(Mention.PERSON) && mention.layer().equals("header"))
                .filter(mention -> segments.messages().stream()
                        .flatMap(message -> message.header().stream())
                        .anyMatch(span -> span.contains(
                                mention.spans().getFirst().page(),
                                mention.spans().getFirst().start())))
                .map(Mention::canonical)
                .filter(name -> name != null && name.indexOf(' ') > 0)
                .map(PartyScores::outer)
                .toList();
    }

    private static String outer(String name) {
        return MIDDLE.matcher(name.strip()).replaceFirst("$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, Charset.forName("windows-1252"));
        }
    }
}
