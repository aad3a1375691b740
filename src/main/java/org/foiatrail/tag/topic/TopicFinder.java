package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds a topic's phrases and judges their stance by the sentence around them.
public final class TopicFinder implements Finder {
    /// A phrase whose words alone give the stance.
    private static final double PLAIN = 0.8;
    /// A phrase whose stance a negation turned round.
    private static final double TURNED = 0.6;
    /// A phrase with no sure stance.
    private static final double UNSURE = 0.5;

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nothing", "nor", "neither", "nobody");
    private static final Set<String> DOUBTS =
            Set.of("whether", "if", "wonder", "wondering", "unclear", "unsure", "uncertain", "unless");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "but", "although", "though", "because", "-");
    private static final int NEGATION_REACH = 6;

    private final Topic topic;
    private final Phrases phrases = new Phrases();
    private final Phrases exclusions = new Phrases();
    private final List<Topic.Rule> rules = new ArrayList<>();
    private final Sentences sentences;

    public TopicFinder(Topic topic, Sentences sentences) {
        this.topic = topic;
        this.sentences = sentences;
        for (Topic.Rule rule : topic.rules()) {
            rule.phrases().forEach(phrase -> phrases.add(phrase, rules.size()));
            rules.add(rule);
        }
        topic.exclusions().forEach(phrase -> exclusions.add(phrase, 0));
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        return find(file.text(), file.tokens());
    }

    private List<Mention> find(RunningText text, Tokens tokens) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        int excludedTo = -1;
        while (i < tokens.size()) {
            Phrases.Match excluded = exclusions.longest(tokens, i);
            if (excluded != null) {
                excludedTo = Math.max(excludedTo, excluded.last());
            }
            Phrases.Match match = i <= excludedTo ? null : phrases.longest(tokens, i);
            if (match != null && !reachesExclusion(match, tokens)) {
                found.add(mention(match, text, tokens));
                i = match.last();
            }
            i++;
        }
        return found;
    }

    /// `can opt out` of `can opt out of the mailing list`.
    private boolean reachesExclusion(Phrases.Match match, Tokens tokens) {
        for (int i = match.first() + 1; i <= match.last(); i++) {
            if (exclusions.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private Mention mention(Phrases.Match match, RunningText text, Tokens tokens) {
        Topic.Rule rule = rules.get(match.id());
        int start = tokens.start(match.first());
        int end = tokens.end(match.last());
        String label =
                rule.firm() ? rule.label() : label(rule, match, tokens, sentences.around(text.text(), start), text);
        double score = label.equals(rule.label()) ? PLAIN : label.equals(topic.unsure()) ? UNSURE : TURNED;
        return new Mention(
                topic.name(),
                text.surface(start, end),
                null,
                List.of(),
                null,
                null,
                new Mention.Stance(label, rule.scope(), speaker(text.messageAt(start)), null, null),
                null,
                false,
                "rule",
                label.equals(topic.unsure()) ? UNSURE : score,
                text.spans(start, end));
    }

    private String label(Topic.Rule rule, Phrases.Match match, Tokens tokens, Span sentence, RunningText text) {
        boolean question = text.text().charAt(sentence.getEnd() - 1) == '?';
        int negations = 0;
        boolean doubt = false;
        boolean clause = true;
        int reach = 0;
        for (int i = match.first() - 1; i >= 0 && tokens.start(i) >= sentence.getStart() && clause; i--) {
            String norm = tokens.norm(i);
            clause = !CLAUSE_ENDS.contains(norm);
            doubt |= clause && DOUBTS.contains(norm);
            reach += tokens.isWord(i) ? 1 : 0;
            negations += clause && reach <= NEGATION_REACH && NEGATIONS.contains(norm) ? 1 : 0;
        }
        if (question || doubt || negations > 1 || (negations == 1 && isNegated(match, tokens))) {
            return topic.unsure();
        }
        return negations == 0 ? rule.label() : topic.opposite(rule.label()).orElse(topic.unsure());
    }

    private static boolean isNegated(Phrases.Match match, Tokens tokens) {
        for (int i = match.first(); i <= match.last(); i++) {
            if (NEGATIONS.contains(tokens.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String speaker(@Nullable Message message) {
        String from = message == null ? null : message.from();
        return Message.REDACTED.equals(from) ? null : from;
    }
}
