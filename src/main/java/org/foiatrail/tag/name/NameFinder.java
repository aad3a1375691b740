package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.NameLists;
import org.foiatrail.model.Party;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Finder;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds people and agencies, layer by layer: what the headers say, lists, rules, and a model for what these leave.
///
/// Scores tell how much speaks for a mention, not a probability.
public final class NameFinder implements Finder {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A name less sure than that makes nobody known.
    private static final double MET = 0.9;

    private final NameLists lists;
    private final AgencyNames agencies;
    private final NameModel model;

    public NameFinder(NameLists lists) {
        this.lists = lists;
        this.agencies = new AgencyNames(lists.agencies());
        this.model = NameModel.built(lists);
    }

    @Override
    public List<Mention> find(FileText file, List<Mention> found) {
        RunningText text = file.text();
        Tokens tokens = file.tokens();
        NameText names = new NameText(text, tokens, lists);
        PlaceSpans places = new PlaceSpans(found, text, tokens);
        Map<String, KnownPerson> parties = parties(file.segments(), names);
        KnownPeople known = new KnownPeople(parties.values());

        NameChoice choice = new NameChoice(places);
        List<NamedSpan> listed = agencies.find(names, places);
        choice.add(listed);
        choice.add(new AgencyRules(names, places, agencies, listed).find());
        choice.add(agencies.find(names, places, new Abbreviations(names, places, choice.chosen(), file.pages())));
        choice.add(new KnownNames(names, known, "header").find());
        choice.add(new PersonRules(names).find());
        choice.add(new LetterLines(names).find());
        choice.addRest(new ModelNames(names, places, model, choice.chosen()).find());
        List<NamedSpan> chosen = choice.chosen();
        choice.add(new KnownNames(names, met(chosen, names, known), "rule").find());

        List<Mention> mentions = new ArrayList<>();
        MisreadAgencies misread = new MisreadAgencies(choice.chosen(), names);
        choice.chosen().forEach(span -> mentions.add(mention(misread.joined(span), text, tokens)));
        new HeaderNames(file.pages(), file.segments())
                .find(parties)
                .forEach(place -> mentions.add(inHeader(place, known)));
        return mentions;
    }

    private static Map<String, KnownPerson> parties(Segments segments, NameText names) {
        Map<String, KnownPerson> people = new TreeMap<>();
        for (Message message : segments.messages()) {
            message.parties().forEach(name -> put(people, name, names));
        }
        for (Party party : segments.parties()) {
            if (party.name() != null) {
                put(people, party.name(), names);
            }
        }
        return people;
    }

    private static void put(Map<String, KnownPerson> people, String printed, NameText names) {
        if (!people.containsKey(printed)) {
            KnownPerson person = KnownPerson.of(printed, names);
            if (person != null) {
                people.put(printed, person);
            }
        }
    }

    /// People whom the text itself names in full.
    private static KnownPeople met(List<NamedSpan> chosen, NameText names, KnownPeople known) {
        Map<String, KnownPerson> met = new LinkedHashMap<>();
        for (NamedSpan span : chosen) {
            KnownPerson person = span.kind().equals(Mention.PERSON) && span.length() > 1 && span.score() >= MET
                    ? KnownPerson.of(span.canonical(), names)
                    : null;
            if (person != null && person.hasSurname() && known.called(person.given(), person.last()) == null) {
                met.put(person.full(), person);
            }
        }
        return new KnownPeople(met.values());
    }

    private static Mention mention(NamedSpan span, RunningText text, Tokens tokens) {
        int start = tokens.start(span.first());
        int end = tokens.end(span.last());
        return made(
                span.kind(),
                text.surface(start, end),
                span.candidates().isEmpty() ? BLANKS.matcher(span.canonical()).replaceAll(" ") : null,
                span.candidates(),
                span.layer(),
                span.score(),
                text.spans(start, end));
    }

    private static Mention inHeader(HeaderNames.Place place, KnownPeople known) {
        KnownPerson joined = known.called(place.person().given(), place.person().last());
        return made(
                Mention.PERSON,
                place.surface(),
                (joined == null ? place.person() : joined).full(),
                List.of(),
                "header",
                1,
                List.of(place.span()));
    }

    private static Mention made(
            String kind,
            String surface,
            @Nullable String canonical,
            List<String> candidates,
            String layer,
            double score,
            List<Span> spans) {
        return new Mention(kind, surface, canonical, candidates, null, null, null, null, false, layer, score, spans);
    }
}
