package org.foiatrail.tag.topic.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.FileText;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.speaker.Callings.Called;
import org.jspecify.annotations.Nullable;

/// Whom a message and its sentences name: its sender, whom a sentence begins with, whom a pronoun takes up.
public final class Discourse {
    /// Somebody was heard.
    private static final Set<String> CONTACTS = English.words("""
            spoke speaking talked met chatted visit meeting conversation chat discussion phone lunch talk call
            """);

    private static final Set<String> HEARD = English.words("""
            heard hear call note voicemail email message text word fwd letter visit got
            """);

    private static final Set<String> HAD = English.words("""
            had got received took spoke talked met chatted heard returned just
            """);

    private static final int PAST = 4;

    private static final Set<String> WITH = Set.of("to", "with", "w");

    private static final Set<String> INTRODUCING = English.words("""
            so and but well yes no also then now anyway meanwhile apparently today yesterday fyi
            """);

    private static final Pattern SALUTATION =
            Pattern.compile("^ear (?<name>(?<title>\\p{Lu}\\p{L}+)\\.?(?: \\p{Lu}[\\p{L}.'-]*){0,3})[:,]");

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.'-]*)+");

    private static final Set<String> ASKING = Set.of("asked", "asks", "pressed", "questioned");

    private static final Set<String> ASKED = Set.of("him", "her", "them");

    private static final int LETTER = 2500;
    private static final int INTRODUCTION = 8;
    private static final int BACK = 2;

    private final FileText file;
    private final Tokens tokens;
    private final SentenceBounds bounds;
    private final String text;
    private final @Nullable Message message;
    private final IntPredicate places;

    /// @param places tells where a jurisdiction's name begins
    public Discourse(FileText file, SentenceBounds bounds, @Nullable Message message, IntPredicate places) {
        this.file = file;
        this.tokens = file.tokens();
        this.bounds = bounds;
        this.text = file.text().text();
        this.message = message;
        this.places = places;
    }

    @Nullable
    String sender() {
        String from = message == null ? null : message.senders();
        return Message.REDACTED.equals(from) ? null : from;
    }

    /// Whose own words they are: the sender's, or on a page without one those of whoever speaks or has signed there.
    Attribution voice(Phrases.Match match) {
        if (!isNote()) {
            return new Attribution(sender(), false);
        }
        Voice voice = new Voice(file);
        String turn = voice.turn(match.first());
        return turn != null
                ? new Attribution(turn, true)
                : new Attribution(voice.signer(tokens.end(match.last())), false);
    }

    /// Whom `you` means: `Dear Mr. Hask:`, or the only one written to; null if neither tells.
    @Nullable
    String addressee(int token) {
        int at = tokens.start(token);
        String above = text.substring(Math.max(file.documentStart(at), at - LETTER), at);
        Matcher salutation = SALUTATION.matcher(above.substring(above.lastIndexOf("Dear ") + 1));
        return salutation.find()
                        && English.TITLES.contains(salutation.group("title").toLowerCase(Locale.ROOT))
                ? salutation.group("name")
                : onlyRecipient();
    }

    private @Nullable String onlyRecipient() {
        List<String> to = message == null ? List.of() : message.to();
        return to.size() == 1 && FULL_NAME.matcher(to.getFirst()).matches() ? to.getFirst() : null;
    }

    /// True for a page that nobody sends: minutes, a transcript.
    boolean isNote() {
        return message == null || message.isNobodys();
    }

    boolean isPlace(int token) {
        return places.test(token);
    }

    Callings callings(Sentence of) {
        return new Callings(of, places, token -> isParty(of.norm(token)));
    }

    String words(Called called) {
        return text.substring(tokens.start(called.first()), tokens.end(called.last()));
    }

    /// True for a part of the name of somebody the message goes between.
    private boolean isParty(String word) {
        return message != null
                && message.parties()
                        .anyMatch(
                                party -> List.of(party.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                                        .contains(word));
    }

    /// Whom a sentence begins with; null if it does not begin so.
    @Nullable
    Called leading(Sentence of) {
        Callings callings = callings(of);
        int i = of.from();
        while (of.isAny(i, INTRODUCING) || of.norm(i).equals("\"")) {
            i++;
        }
        // `SC: Hask called`
        i += tokens.isUpper(i) && of.norm(i + 1).equals(":") ? 2 : 0;
        Called called = callings.from(i);
        // `Hask's letter came`: it is not Hask who is spoken of.
        if (called != null && of.isPossessive(called.last() + 1)) {
            return null;
        }
        if (i > of.from() && called != null && called.kind() == Callings.Kind.ANY && called.first() == called.last()) {
            return null;
        }
        boolean spokenTo = called != null
                && (called.kind() == Callings.Kind.ANY || called.first() == called.last())
                && of.norm(called.last() + 1).equals(",");
        if (called != null && !spokenTo) {
            Called named = callings.named(called);
            return named == null ? called : named;
        }
        for (int comma = i; comma < i + INTRODUCTION; comma++) {
            if (of.norm(comma).equals(",")) {
                return callings.from(comma + 1);
            }
        }
        return null;
    }

    /// Whom a pronoun takes up: whoever its sentence begins with, or the sentence before.
    @Nullable
    String antecedent(Sentence of, int token) {
        String pronoun = of.norm(token);
        Called own = leading(of);
        if (own != null && own.last() < token && own.fits(pronoun)) {
            return words(own);
        }
        Sentence before = before(of);
        for (int i = 0; before != null && i < BACK; i++) {
            Called source = source(before);
            if (source == null) {
                source = answering(leading(before), before);
            }
            if (source != null) {
                return source.fits(pronoun) ? words(source) : null;
            }
            before = before.isAny(before.from(), English.OTHERS) ? before(before) : null;
        }
        return null;
    }

    /// Who is asked by whom a sentence begins with, and so answers behind it: `Carver asked Hask if we may. He
    /// said`; nobody known for `Carver asked him`.
    private @Nullable Called answering(@Nullable Called asker, Sentence of) {
        int verb = asker == null ? of.to() : asker.last() + 1;
        if (!of.isAny(verb, ASKING)) {
            return asker;
        }
        Called asked = callings(of).from(verb + 1);
        return of.isAny(verb + 1, ASKED) ? null : asked == null ? asker : asked;
    }

    /// The sentence that holds a token.
    Sentence at(int token) {
        return Sentence.of(tokens, token, bounds);
    }

    /// The sentence before in the same paragraph.
    @Nullable
    Sentence before(Sentence of) {
        return of.from() == 0 || tokens.isAfterBreak(of.from()) ? null : whole(at(of.from() - 1));
    }

    /// With what the detector parted from it behind a title: `Spoke to Capt. Hask.`
    private Sentence whole(Sentence of) {
        int stop = of.from() - 1;
        boolean title =
                tokens.is(stop, ".") && tokens.touchesLast(stop) && English.TITLES.contains(tokens.norm(stop - 1));
        return title && !tokens.isAfterBreak(of.from())
                ? new Sentence(tokens, at(stop).from(), of.to(), of.asks())
                : of;
    }

    /// `spoke to Hask`, `got a call from our counsel`.
    @Nullable
    Called source(Sentence of) {
        for (int i = of.from(); i < of.to(); i++) {
            if (of.isAny(i, CONTACTS) || of.isAny(i, HEARD)) {
                int with = i + 1;
                while (with < i + 4 && !of.isAny(with, WITH) && !of.norm(with).equals("from")) {
                    with++;
                }
                int first = of.norm(with + 1).equals("/") ? with + 2 : with + 1;
                boolean met = of.isAny(with, WITH)
                        ? of.isAny(i, CONTACTS)
                        : of.norm(with).equals("from") && of.isAny(i, HEARD);
                Called called =
                        met && isPast(i, of) && !isPlace(first) ? callings(of).from(first) : null;
                if (called != null) {
                    return called;
                }
            }
        }
        return null;
    }

    /// `Call from Hask.`, `I had a talk with Hask`; a meeting with him on Friday has yet to come.
    private static boolean isPast(int contact, Sentence of) {
        boolean past = contact == of.from();
        for (int i = Math.max(of.from(), contact - PAST); i <= contact; i++) {
            past |= of.isAny(i, HAD);
        }
        return past;
    }
}
