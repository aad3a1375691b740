package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foiatrail.model.Agency;
import org.foiatrail.model.Mention;
import org.foiatrail.store.Vocabularies;

/// What else an agency is called: whoever asks for `EPA` means what the records may name in full.
public final class AgencyForms {
    private final Map<String, List<String>> abbreviations = new HashMap<>();

    public AgencyForms() {
        for (Agency agency : new Vocabularies().agencies()) {
            abbreviations.put(
                    agency.canonical(),
                    Stream.of(agency.abbreviations(), agency.doubtful(), agency.ambiguous())
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /// Its listed abbreviations.
    List<String> of(String canonical) {
        return abbreviations.getOrDefault(canonical, List.of());
    }

    /// What else an agency that is mentioned is found by.
    List<String> of(Mention mention) {
        String canonical = mention.canonical();
        if (canonical == null || !mention.kind().equals(Mention.AGENCY)) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(of(canonical));
        forms.add(mention.surface());
        return forms;
    }
}
