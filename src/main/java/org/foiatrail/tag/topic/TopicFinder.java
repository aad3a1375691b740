package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Sentences;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.learnt.StanceModel;
import org.foiatrail.tag.topic.learnt.VoiceModel;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.foiatrail.tag.topic.speaker.Attribution;
import org.foiatrail.tag.topic.speaker.Discourse;
import org.foiatrail.tag.topic.speaker.Manner;
import org.foiatrail.tag.topic.speaker.Quoted;
import org.foiatrail.tag.vector.SentenceVectors;
import org.jspecify.annotations.Nullable;

/// Finds a topic's phrases and judges their stance by the sentence around them. A model learnt from the topic's
/// examples finds what no phrase tells, and doubts what phrases seem to tell.
public final class TopicFinder implements Finder {
    /// What speaks of a topic's mentions.
    public enum Layers {
        RULES,
        MODEL,
        BOTH
    }

    /// A phrase whose words alone give the stance.
    private static final double PLAIN = 0.8;
    /// A phrase whose stance a negation turned round.
    private static final double TURNED = 0.7;
    /// A phrase with no sure stance.
    private static final double UNSURE = 0.5;

    private final Topic topic;
    private final Phrases phrases = new Phrases();
    private final Phrases exclusions = new Phrases();
    private final List<Topic.Rule> rules = new ArrayList<>();
    private final Sentences sentences;
    private final Context context;
    private final Scopes scopes;
    private final Layers layers;
    private final ActFinder acts;
    private final Answers answers;
    private final Set<String> wishes;
    private final @Nullable StanceModel model;

    public TopicFinder(Topic topic, Sentences sentences) {
        this(topic, sentences, Layers.BOTH);
    }

    /// A finder with only some of its layers, for measuring each alone.
    ///
    /// @param layers which of them speak; the model does not where no vectors of sentences are made
    public TopicFinder(Topic topic, Sentences sentences, Layers layers) {
        this.topic = topic;
        this.sentences = sentences;
        this.layers = layers;
        this.context = new Context(topic);
        this.scopes = new Scopes(topic);
        for (Topic.Rule rule : topic.rules()) {
            rule.phrases().forEach(phrase -> phrases.add(phrase, rules.size()));
            rules.add(rule);
        }
        topic.exclusions().forEach(phrase -> exclusions.add(phrase, 0));
        this.acts = new ActFinder(topic);
        this.answers = new Answers(topic);
        this.wishes = wishes(topic);
        this.model = layers == Layers.RULES || SentenceVectors.problem().isPresent() ? null : StanceModel.of(topic);
    }

    /// The labels of what somebody wants; any, if no act tells it.
    private static Set<String> wishes(Topic topic) {
        Set<String> wishes = new HashSet<>(topic.acts().isEmpty() ? topic.labels() : List.of());
        for (Topic.Act act : topic.acts()) {
            Optional.ofNullable(act.says().get(Topic.Sense.WANTS)).ifPresent(wishes::add);
            Optional.ofNullable(act.says().get(Topic.Sense.WANTS_NOT)).ifPresent(wishes::add);
        }
        return wishes;
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        RunningText text = file.text();
        Tokens tokens = file.tokens();
        Context.Places near = context.in(tokens, text, found);
        if (near.isUnnamedFile()) {
            return List.of();
        }
        SentenceBounds bounds = sentences.in(text);
        List<Statement> statements = new ArrayList<>();
        Exclusions excluded = new Exclusions(exclusions, tokens, text);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = excluded.cover(i) ? null : phrases.longest(tokens, i);
            // `can opt out` of `can opt out of the mailing list`.
            boolean other = match != null
                    && (text.isCut(tokens.start(match.first()), tokens.end(match.last()))
                            || excluded.beginBetween(match.first(), match.last())
                            || Sentence.of(tokens, match.last(), bounds).isNone(match.last()));
            if (match != null && !other && fits(match, near) && !acts.endsInAnother(match, tokens, near)) {
                Statement statement = statement(match, tokens, bounds);
                statements.add(statement);
                i = statement.match().last();
            }
        }
        Statements all = new Statements(statements);
        acts.find(tokens, bounds, near, excluded).forEach(all::join);
        ModelFinder asked = model == null ? null : new ModelFinder(topic, model, text.text());
        if (asked != null) {
            asked.add(all, tokens, bounds, near, excluded, layers == Layers.MODEL);
        }
        answers.find(all, tokens, bounds).forEach(all::join);
        Whereabouts places = new Whereabouts(file, bounds, found);
        List<Statement> said = new ArrayList<>();
        for (Statement statement : all.list()) {
            if (near.isElsewhere(statement, bounds)
                    || (near.isBesideOther(statement) && (asked == null || !asked.isCertain(statement)))) {
                continue;
            }
            boolean goesOn = !said.isEmpty()
                    && said.getLast().goesOnIn(statement, near::isPlace)
                    && Objects.equals(places.of(said.getLast()), places.of(statement));
            said.add(goesOn ? said.removeLast().with(statement) : statement);
        }
        Quoted quoted = new Quoted(said.isEmpty() ? "" : text.text());
        return said.stream()
                .map(statement -> mention(statement, file, quoted, places, near, bounds))
                .toList();
    }

    private boolean fits(Phrases.Match match, Context.Places near) {
        Topic.Rule rule = rules.get(match.id());
        return !rule.inContext()
                || near.isNear(match.first())
                || (rule.besideActors() && near.isNearActor(match.first()));
    }

    private Statement statement(Phrases.Match match, Tokens tokens, SentenceBounds sentences) {
        Topic.Rule rule = rules.get(match.id());
        Sentence sentence = Sentence.of(tokens, match.first(), sentences);
        Reading reading = Reading.of(match, sentence);
        Invitation.Outcome outcome = rule.firm() ? null : Invitation.outcome(topic, rule.label(), match, sentence);
        if (outcome != null) {
            Phrases.Match whole = new Phrases.Match(match.first(), outcome.last(), match.id());
            return new Statement(
                    whole, sentence, reading, outcome.label(), null, rule.scope(), Statement.RULE, TURNED, false);
        }
        String invited = rule.firm() ? null : Invitation.label(topic, rule.label(), match, sentence, reading);
        if (invited != null) {
            return new Statement(
                    match, sentence, reading.settled(), invited, null, rule.scope(), Statement.RULE, TURNED, false);
        }
        String label = rule.firm()
                ? (sentence.asks() && topic.opposite(rule.label()).isPresent() ? topic.unsure() : rule.label())
                : switch (reading.polarity()) {
                    case KEPT -> rule.label();
                    case TURNED -> topic.opposite(rule.label()).orElse(topic.unsure());
                    case OPEN -> topic.unsure();
                };
        if (!rule.firm() && topic.opposite(label).isPresent() && Caution.isDue(match, sentence)) {
            label = topic.unsure();
        }
        label = rule.firm() ? label : Wish.label(topic, label, match, sentence);
        double score = label.equals(topic.unsure()) ? UNSURE : label.equals(rule.label()) ? PLAIN : TURNED;
        boolean open = label.equals(topic.unsure())
                && rule.label().equals(topic.unsure())
                && !rule.firm()
                && reading.polarity() == Reading.Polarity.KEPT;
        return new Statement(
                match,
                sentence,
                reading,
                label,
                affirmed(rule, match, sentence),
                rule.scope(),
                Statement.RULE,
                score,
                open);
    }

    /// What a rule's phrase says without the negation it may hold.
    private @Nullable String affirmed(Topic.Rule rule, Phrases.Match match, Sentence sentence) {
        if (rule.firm() || rule.label().equals(topic.unsure())) {
            return null;
        }
        return Reading.holdsNegation(match, sentence)
                ? topic.opposite(rule.label()).orElse(null)
                : rule.label();
    }

    private Mention mention(
            Statement statement,
            FileText file,
            Quoted quoted,
            Whereabouts places,
            Context.Places near,
            SentenceBounds bounds) {
        RunningText text = file.text();
        Tokens tokens = file.tokens();
        int start = tokens.start(statement.match().first());
        int end = tokens.end(statement.match().last());
        Discourse around = new Discourse(file, bounds, text.messageAt(start), near::isPlace);
        Attribution said = Attribution.of(
                statement, wishes.contains(statement.label()), quoted, around, () -> mayBeOwn(statement, text));
        String about = places.of(statement);
        String manner = Manner.of(statement, statement.label().equals(topic.unsure()), said.quoted());
        String scope = statement.scope() == null ? scopes.of(statement) : statement.scope();
        return new Mention(
                topic.name(),
                text.surface(start, end),
                null,
                List.of(),
                null,
                null,
                new Mention.Stance(statement.label(), scope, said.speakerOf(about), about, manner),
                null,
                false,
                statement.layer(),
                statement.score(),
                text.spans(start, end));
    }

    private boolean mayBeOwn(Statement statement, RunningText text) {
        return model == null
                || !model.isTaught()
                || VoiceModel.get().mayBeOwn(statement.sentence().in(text.text()));
    }
}
