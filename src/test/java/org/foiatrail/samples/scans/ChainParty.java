package org.foiatrail.samples.scans;

import java.util.Locale;
import java.util.Random;

/// Someone who writes or receives mail, and how a header prints them.
///
/// @param printed one word of the line where it cannot be broken: its blanks are no-break spaces
/// @param known what a reader should make of it
record ChainParty(String printed, String known) {
    private static final char KEPT = '\u00A0';

    /// How the parties of one header are printed.
    enum Style {
        SURNAME_FIRST,
        TAGGED,
        SEMICOLON,
        NAME,
        QUOTED_ADDRESS,
        MAILTO,
        ADDRESS,
        DIRECTORY;

        /// What stands between two parties.
        String separator() {
            return this == NAME || this == ADDRESS ? ", " : "; ";
        }
    }

    static ChainParty of(OfficeProse prose, Style style, Random random) {
        if (random.nextInt(7) == 0) {
            String label = prose.pick(java.util.List.of("(b)(6), (b)(7)(C)", "(b)(6);(b)(7)(C)", "(b)(6)", "b6, b7C"));
            return new ChainParty(label.replace(' ', KEPT), "[redacted]");
        }
        String[] name = prose.surnameFirst().split(", ", -1);
        String address = (name[1].charAt(0) + name[0]).replace("'", "").toLowerCase(Locale.ROOT) + "@agency.example";
        String whole = name[1] + " " + name[0];
        char initial = (char) ('A' + random.nextInt(26));
        return switch (style) {
            case SURNAME_FIRST -> new ChainParty(name[0] + ", " + name[1], whole);
            case TAGGED -> new ChainParty(name[0] + ", " + name[1] + (random.nextBoolean() ? " (CTR)" : ""), whole);
            case SEMICOLON ->
                new ChainParty(
                        name[0] + "; " + name[1] + " " + initial + " (GOV)", name[1] + " " + initial + " " + name[0]);
            case NAME -> new ChainParty(whole, whole);
            case QUOTED_ADDRESS -> new ChainParty("\"" + name[0] + ", " + name[1] + "\" <" + address + ">", whole);
            case MAILTO -> new ChainParty(whole + " [mailto:" + address + "]", whole);
            case ADDRESS -> new ChainParty(address, address);
            case DIRECTORY -> new ChainParty(whole + " </O=AGENCY/OU=FIELD/CN=" + name[0] + ">", whole);
        };
    }
}
