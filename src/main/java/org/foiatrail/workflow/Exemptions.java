package org.foiatrail.workflow;

import java.util.List;

/// Compares exemptions in the form `b5`, `b7C`.
public final class Exemptions {
    private Exemptions() {}

    /// Whether `exemption` is among `claims`, a subpart of it at least: `b7` is claimed by `b7C`.
    public static boolean claimed(String exemption, List<String> claims) {
        return claims.stream()
                .anyMatch(claim -> claim.equals(exemption) || whole(claim).equals(exemption));
    }

    /// The same where either side may leave out the subpart: a clipped label or a short entry says no more.
    public static boolean agree(String exemption, List<String> claims) {
        return claimed(exemption, claims) || claims.contains(whole(exemption));
    }

    private static String whole(String exemption) {
        char last = exemption.charAt(exemption.length() - 1);
        return Character.isUpperCase(last) ? exemption.substring(0, exemption.length() - 1) : exemption;
    }
}
