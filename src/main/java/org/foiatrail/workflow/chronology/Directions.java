package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foiatrail.model.Message;
import org.foiatrail.model.Party;
import org.jspecify.annotations.Nullable;

/// Tells whether a message stayed inside the agency, by its kind and by the domains of its parties' addresses.
final class Directions {
    private Directions() {}

    /// `outward` for a letter and for mail between two domains, `inside` for a memo and for mail within one; null
    /// if too few addresses are printed to tell.
    static @Nullable String of(Message message, List<Party> parties) {
        switch (message.kind()) {
            case LETTER -> {
                return "outward";
            }
            case MEMO -> {
                return "inside";
            }
            default -> {}
        }
        Map<String, String> domains = new HashMap<>();
        for (Party party : parties) {
            String domain = party.address() == null ? null : domain(party.address());
            if (domain != null) {
                domains.put(String.valueOf(party.address()), domain);
                if (party.name() != null) {
                    domains.put(party.name(), domain);
                }
            }
        }
        String sender = message.from() == null ? null : of(message.from(), domains);
        List<@Nullable String> others = new ArrayList<>();
        Stream.concat(message.to().stream(), message.cc().stream()).forEach(name -> others.add(of(name, domains)));
        if (sender == null || others.isEmpty()) {
            return null;
        }
        if (others.stream().anyMatch(domain -> domain != null && !domain.equals(sender))) {
            return "outward";
        }
        return others.stream().allMatch(sender::equals) ? "inside" : null;
    }

    private static @Nullable String of(String party, Map<String, String> domains) {
        String domain = domains.get(party);
        return domain != null ? domain : domain(party);
    }

    /// `ice.dhs.gov` and `dhs.gov` are one house: the last two names count, three under a country's code.
    private static @Nullable String domain(String address) {
        int at = address.indexOf('@');
        if (at < 0) {
            return null;
        }
        String[] names = address.substring(at + 1).toLowerCase(Locale.ROOT).split("\\.", -1);
        int keep = names[names.length - 1].length() == 2 ? 3 : 2;
        return String.join(".", List.of(names).subList(Math.max(0, names.length - keep), names.length));
    }
}
