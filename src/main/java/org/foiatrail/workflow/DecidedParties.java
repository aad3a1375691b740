package org.foiatrail.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Decisions.OnName;
import org.foiatrail.model.Found;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// What the parties of a file's messages are called once the analyst's aliases, merges, splits and rejections of
/// people are heard. Rows of messages show them as printed.
final class DecidedParties {
    private final List<OnName> decisions;
    /// Machine's name → words that it stands for in this file's headers: an analyst may name either.
    private final Map<String, Set<String>> printed = new HashMap<>();

    DecidedParties(SourceFile file, Found found, Decisions decisions) {
        this.decisions = decisions.names().stream()
                .filter(decision -> decision.kind().equals(Mention.PERSON))
                .filter(decision ->
                        decision.files().isEmpty() || decision.files().contains(file.sha256()))
                .toList();
        if (this.decisions.isEmpty()) {
            return;
        }
        List<Span> headers = found.segments().messages().stream()
                .flatMap(message -> message.header().stream())
                .toList();
        for (Mention mention : found.mentions()) {
            Span at = mention.spans().getFirst();
            boolean party = mention.kind().equals(Mention.PERSON)
                    && headers.stream().anyMatch(header -> header.contains(at.page(), at.start()));
            if (party && mention.canonical() != null) {
                printed.computeIfAbsent(mention.canonical(), name -> new HashSet<>())
                        .add(plain(mention.surface()));
            }
        }
    }

    /// The message with its parties called so; who is nobody is left out.
    Message of(Message message) {
        if (decisions.isEmpty()) {
            return message;
        }
        return new Message(
                message.id(),
                message.kind(),
                message.from() == null ? null : called(message.from()),
                called(message.with()),
                called(message.to()),
                called(message.cc()),
                message.subject(),
                message.sent(),
                message.header(),
                message.body(),
                message.quotedIn(),
                message.attachments());
    }

    /// Printed name → the other name that it is given.
    Map<String, String> renamed(Message message) {
        Map<String, String> renamed = new TreeMap<>();
        if (!decisions.isEmpty()) {
            message.parties().forEach(party -> {
                String name = called(party);
                if (name != null && !name.equals(party)) {
                    renamed.put(party, name);
                }
            });
        }
        return renamed;
    }

    /// Null if it is nobody's name.
    @Nullable
    String called(String party) {
        Set<String> forms = new HashSet<>(printed.getOrDefault(party, Set.of()));
        forms.add(plain(party));
        String name = party;
        for (OnName decision : decisions) {
            boolean meant = (forms.stream().anyMatch(decision.names()::contains)
                            || decision.names().contains(plain(name)))
                    && (decision.words() == null || forms.contains(decision.words()));
            if (meant) {
                name = decision.means();
            }
            if (name == null) {
                return null;
            }
        }
        return name;
    }

    private List<String> called(List<String> parties) {
        return parties.stream()
                .map(this::called)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
