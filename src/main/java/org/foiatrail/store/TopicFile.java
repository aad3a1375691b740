package org.foiatrail.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Topic;
import org.jspecify.annotations.Nullable;

/// A topic as people write it in YAML. Whatever is wrong is told with the file's name and the line.
final class TopicFile {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(Marked.class, new Marked.Reader()))
            .build();

    private final String file;
    private final WordLists lists = new WordLists();

    private TopicFile(String file) {
        this.file = file;
    }

    /// @param file its name, for what is said of errors
    static Topic read(String yaml, String file) {
        TopicFile reader = new TopicFile(file);
        Draft draft;
        try {
            draft = YAML.readValue(yaml, Draft.class);
        } catch (UnrecognizedPropertyException e) {
            // The parser is already further on when it complains.
            throw reader.wrong(lineOf(yaml, e.getPropertyName()), "unknown entry '" + e.getPropertyName() + "'", e);
        } catch (JsonProcessingException e) {
            throw reader.wrong(lineOf(e.getLocation()), YamlEntries.problem(e), e);
        }
        return reader.topic(draft);
    }

    private Topic topic(@Nullable Draft draft) {
        if (draft == null || draft.name() == null) {
            throw wrong(1, "a topic needs a 'name:'", null);
        }
        if (!NAME.matcher(draft.name().text()).matches()) {
            throw wrong(draft.name().line(), "a name is made of small letters, digits and '-'", null);
        }
        if (isEmpty(draft.labels())) {
            throw wrong(draft.name().line(), "a topic needs 'labels:', the first for what is unsure", null);
        }
        if (isEmpty(draft.rules())) {
            throw wrong(draft.name().line(), "a topic needs 'rules:'", null);
        }
        for (Map.Entry<String, List<Marked>> list : orNone(draft.words()).entrySet()) {
            lists.add(list.getKey(), phrases(list.getValue()));
        }
        List<String> labels = texts(draft.labels());
        List<Topic.Opposed> opposed = new ArrayList<>();
        for (List<Marked> pair : orNone(draft.opposed())) {
            if (pair.size() != 2) {
                throw wrong(pair.isEmpty() ? 1 : pair.getFirst().line(), "'opposed:' takes pairs of labels", null);
            }
            pair.forEach(label -> known(label, labels));
            opposed.add(new Topic.Opposed(pair.getFirst().text(), pair.getLast().text()));
        }
        List<Topic.Scope> scopes = new ArrayList<>();
        orNone(draft.scopes()).forEach((scope, words) -> scopes.add(new Topic.Scope(scope, phrases(words))));
        List<Topic.Rule> rules = new ArrayList<>();
        for (RuleDraft rule : orNone(draft.rules())) {
            rules.add(rule(rule, labels, draft.name()));
        }
        return new Topic(
                draft.name().text(),
                labels,
                opposed,
                scopes,
                rules,
                acts(draft, labels),
                phrases(draft.objects()),
                phrases(draft.exclusions()),
                context(draft.context()),
                training(draft, labels));
    }

    private Topic.Rule rule(@Nullable RuleDraft rule, List<String> labels, Marked name) {
        if (rule == null || rule.label() == null) {
            throw wrong(name.line(), "every rule of topic '" + name.text() + "' needs a 'label:'", null);
        }
        known(rule.label(), labels);
        if (isEmpty(rule.phrases())) {
            throw wrong(rule.label().line(), "the rule '" + rule.label().text() + "' needs 'phrases:'", null);
        }
        return new Topic.Rule(
                rule.label().text(),
                textOrNull(rule.scope()),
                rule.firm(),
                rule.inContext(),
                rule.besideActors(),
                phrases(rule.phrases()));
    }

    private List<Topic.Act> acts(Draft draft, List<String> labels) {
        Map<String, ActDraft> acts = orNone(draft.acts());
        List<Topic.Act> all = new ArrayList<>();
        acts.forEach((name, act) -> {
            String inverse = textOrNull(act.inverse());
            if (act.inverse() != null && inverse != null && !acts.containsKey(inverse)) {
                throw wrong(act.inverse().line(), "no such act: '" + inverse + "'; there are " + acts.keySet(), null);
            }
            Map<Topic.Sense, String> says = new EnumMap<>(Topic.Sense.class);
            orNone(act.says()).forEach((sense, label) -> {
                known(label, labels);
                says.put(sense(sense, label), label.text());
            });
            all.add(new Topic.Act(
                    name,
                    inverse,
                    textOrNull(act.scope()),
                    act.inContext(),
                    phrases(act.verbs()),
                    phrases(act.nouns()),
                    says));
        });
        return all;
    }

    private Topic.Sense sense(String name, Marked label) {
        for (Topic.Sense sense : Topic.Sense.values()) {
            if (sense.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return sense;
            }
        }
        throw wrong(
                label.line(),
                "an act says nothing by '" + name + "'; it may, may-not, must, need-not, wants, "
                        + "wants-not, does, does-not",
                null);
    }

    private Topic.Context context(@Nullable ContextDraft context) {
        return context == null
                ? Topic.Context.NONE
                : new Topic.Context(
                        phrases(context.page()),
                        phrases(context.sentence()),
                        phrases(context.actors()),
                        phrases(context.others()));
    }

    private Topic.Training training(Draft draft, List<String> labels) {
        List<Topic.Example> examples = new ArrayList<>();
        for (Map.Entry<String, List<Marked>> of : orNone(draft.examples()).entrySet()) {
            List<Marked> sentences = orNone(of.getValue());
            if (!labels.contains(of.getKey())) {
                int line = sentences.isEmpty() ? 1 : sentences.getFirst().line();
                throw wrong(line, "examples of no label: '" + of.getKey() + "'; 'labels:' has " + labels, null);
            }
            sentences.forEach(sentence -> examples.add(new Topic.Example(of.getKey(), sentence.text())));
        }
        return new Topic.Training(lists.all(), examples, texts(draft.counterexamples()));
    }

    private void known(Marked label, List<String> labels) {
        if (!labels.contains(label.text())) {
            throw wrong(label.line(), "no such label: '" + label.text() + "'; 'labels:' has " + labels, null);
        }
    }

    private List<String> phrases(@Nullable List<Marked> phrases) {
        List<String> all = new ArrayList<>();
        for (Marked phrase : orNone(phrases)) {
            String text = phrase.text().strip();
            if (text.isEmpty() || text.startsWith("...") || text.endsWith("...")) {
                throw wrong(phrase.line(), "a phrase begins and ends with a word: '" + text + "'", null);
            }
            try {
                all.addAll(lists.spelledOut(text));
            } catch (IllegalArgumentException e) {
                throw wrong(phrase.line(), String.valueOf(e.getMessage()), e);
            }
        }
        return all;
    }

    private CorpusException wrong(int line, String what, @Nullable Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.CONFIGURATION, "topic file " + file + ", line " + line + ": " + what, cause);
    }

    private static int lineOf(String yaml, String entry) {
        Matcher at =
                Pattern.compile("(?m)^[\\s-]*" + Pattern.quote(entry) + "\\s*:").matcher(yaml);
        return at.find() ? (int) yaml.substring(0, at.end()).lines().count() : 1;
    }

    private static int lineOf(@Nullable JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static List<String> texts(@Nullable List<Marked> marked) {
        return orNone(marked).stream().map(Marked::text).map(String::strip).toList();
    }

    /// An entry that is not there comes as an empty text.
    private static @Nullable String textOrNull(@Nullable Marked marked) {
        return marked == null || marked.text().isBlank() ? null : marked.text();
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private record Draft(
            @Nullable Marked name,
            @Nullable List<Marked> labels,
            @Nullable List<List<Marked>> opposed,
            @Nullable Map<String, List<Marked>> words,
            @Nullable Map<String, List<Marked>> scopes,
            @Nullable List<RuleDraft> rules,
            @Nullable Map<String, ActDraft> acts,
            @Nullable List<Marked> objects,
            @Nullable List<Marked> exclusions,
            @Nullable ContextDraft context,
            @Nullable Map<String, List<Marked>> examples,
            @Nullable List<Marked> counterexamples) {}

    private record ContextDraft(
            @Nullable List<Marked> page,
            @Nullable List<Marked> sentence,
            @Nullable List<Marked> actors,
            @Nullable List<Marked> others) {}

    private record RuleDraft(
            @Nullable Marked label,
            @Nullable Marked scope,
            boolean firm,
            @JsonProperty("in-context") boolean inContext,
            @JsonProperty("beside-actors") boolean besideActors,
            @Nullable List<Marked> phrases) {}

    private record ActDraft(
            @JsonProperty("not") @Nullable Marked inverse,
            @Nullable Marked scope,
            @JsonProperty("in-context") boolean inContext,
            @Nullable List<Marked> verbs,
            @Nullable List<Marked> nouns,
            @Nullable Map<String, Marked> says) {}
}
