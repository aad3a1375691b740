package org.foiatrail.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiatrail.model.Place;
import org.foiatrail.store.Vocabularies;

/// Which places a name on the command line means: it is read by every name the gazetteer knows them by, as text is,
/// with or without its state. A name alone may mean several: none of them is picked.
final class AskedPlaces {
    private final Map<String, Place> byCanonical = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    AskedPlaces() {
        for (Place place : new Vocabularies().places()) {
            byCanonical.putIfAbsent(plain(place.canonical()), place);
            if (!place.state().isEmpty() && place.canonical().indexOf(',') < 0) {
                place.names().forEach(name -> codes.putIfAbsent(plain(name), place.state()));
            }
        }
    }

    /// Those of `names` that are meant: the one that is called so exactly, or else all that may be.
    ///
    /// @param names canonical ones
    List<String> meant(String wanted, Collection<String> names) {
        List<String> exact =
                names.stream().filter(name -> plain(name).equals(plain(wanted))).toList();
        return exact.isEmpty() ? called(wanted, names) : exact;
    }

    /// All of `names` that may be called so.
    List<String> called(String wanted, Collection<String> names) {
        int comma = wanted.lastIndexOf(',');
        String code = comma < 0 ? null : codes.get(plain(wanted.substring(comma + 1)));
        String whole = plain(wanted);
        String head = code == null ? whole : plain(wanted.substring(0, comma));
        return names.stream()
                .filter(name -> {
                    Place place = byCanonical.get(plain(name));
                    if (place == null) {
                        return plain(name).equals(whole)
                                || plain(name.replaceFirst(",.*", "")).equals(whole);
                    }
                    return place.names().stream()
                            .map(AskedPlaces::plain)
                            .anyMatch(one -> one.equals(whole) || (place.state().equals(code) && one.equals(head)));
                })
                .sorted()
                .toList();
    }

    private static String plain(String name) {
        return name.replace(".", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
