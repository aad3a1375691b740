package org.foiatrail.samples.scans;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invents what offices write: plain English of many words, with names, places, dates and figures in it.
final class OfficeProse {
    private static final List<String> FIRST = words("Alma Bruno Cleo Dorian Edda Fabian Greta Hollis Imre Jolene Lorna"
            + " Milo Nadine Oscar Petra Quentin Rosa Sylvan Thea Ulric Vera Wallace Xenia Yorick Zelda");
    private static final List<String> LAST = words("Abernell Brockway Castelan Dunleith Everard Fontane Garrow"
            + " Halvorsen Iverley Jessup Kettering Lindqvist McAllum Northrup O'Dell Pemberton Quigley Rasmussen"
            + " Stavros Tillman Underhill Vasquez Whitlock Yarborough Zimmer");
    private static final List<String> COUNTIES = words("Cook Santa-Clara Arlington King Travis Maricopa Alameda Harlan"
            + " Jefferson Monroe Wayne Orange Fulton Hamilton Lake Ventura Sonoma Prince-William");
    private static final List<String> STATES = words("Illinois California Virginia Washington Texas Arizona Ohio Kansas"
            + " Kentucky Maine Florida Colorado Oregon Georgia Michigan Massachusetts");
    private static final List<String> MONTHS =
            words("January February March April May June July August September October November December");
    private static final List<String> WHO = List.of(
            "the regional director",
            "our field office",
            "the county sheriff",
            "the board of supervisors",
            "a senior analyst",
            "the legal division",
            "the program manager",
            "the state identification bureau",
            "the city council",
            "the working group",
            "her predecessor",
            "the advisory committee",
            "local police",
            "the press office",
            "counsel for the county",
            "the deputy assistant secretary",
            "our contractor",
            "the training unit",
            "the records section",
            "a member of the task force");
    private static final List<String> DID = List.of(
            "asked for",
            "reviewed",
            "approved",
            "has not yet received",
            "will circulate",
            "declined to sign",
            "forwarded",
            "objected to",
            "prepared",
            "postponed",
            "is still waiting for",
            "summarized",
            "questioned",
            "withdrew",
            "revised",
            "does not support",
            "expects",
            "confirmed",
            "misunderstood",
            "filed",
            "published",
            "rejected",
            "completed",
            "may delay",
            "cannot share",
            "corrected",
            "requested",
            "discussed");
    private static final List<String> WHAT = List.of(
            "the draft memorandum of agreement",
            "a list of participating jurisdictions",
            "the quarterly budget",
            "its letter of intent",
            "the revised talking points",
            "a written explanation",
            "the fingerprint results",
            "the deployment schedule",
            "our standard operating procedures",
            "new interview guidelines",
            "the cost estimate",
            "several pages of comments",
            "the outreach plan",
            "every exhibit but one",
            "the signed original",
            "a copy of the statute",
            "the attached spreadsheet",
            "the minutes of the meeting",
            "an exception to the policy",
            "the proposed amendment",
            "equipment for two booking stations",
            "the answers to twelve questions",
            "a briefing for congressional staff",
            "the audit findings");
    private static final List<String> HOW = List.of(
            "before the end of the fiscal year",
            "without further comment",
            "after a lengthy telephone call",
            "in accordance with section 287(g)",
            "because the deadline had passed",
            "at the request of the governor",
            "on behalf of the department",
            "pending guidance from headquarters",
            "during the site visit",
            "as described in the enclosed chart",
            "with two minor changes",
            "unless the jurisdiction objects",
            "by certified mail",
            "under the terms of the contract",
            "subject to available funding",
            "for the reasons given below",
            "by close of business",
            "although nobody had been notified",
            "in light of recent newspaper coverage",
            "once the system is activated",
            "and nothing else was decided");
    private static final List<String> LEAD = List.of(
            "As you know,",
            "In addition,",
            "However,",
            "Last week",
            "According to the file,",
            "To be clear,",
            "For now,",
            "On the other hand,",
            "Please note that",
            "At the same time,",
            "Finally,",
            "It appears that");

    private final Random random;

    OfficeProse(Random random) {
        this.random = random;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1)).stream()
                .map(word -> word.replace('-', ' '))
                .toList();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String person() {
        return pick(FIRST) + " " + pick(LAST);
    }

    String surnameFirst() {
        return pick(LAST) + ", " + pick(FIRST);
    }

    String place() {
        return random.nextInt(3) == 0 ? pick(STATES) : pick(COUNTIES) + " County, " + pick(STATES);
    }

    String day() {
        return pick(MONTHS) + " " + (1 + random.nextInt(28)) + ", " + (2008 + random.nextInt(4));
    }

    String clock() {
        return String.format(Locale.ROOT, "%d:%02d %s", 1 + random.nextInt(12), random.nextInt(60), halfDay());
    }

    private String halfDay() {
        return random.nextBoolean() ? "AM" : "PM";
    }

    String figure() {
        return String.format(Locale.ROOT, "%,d", 3 + random.nextInt(random.nextBoolean() ? 90 : 250_000));
    }

    String mailbox() {
        return (pick(FIRST).charAt(0) + pick(LAST)).replace("'", "").toLowerCase(Locale.ROOT) + "@agency.example";
    }

    /// A few words for a subject line.
    String topic() {
        String what = pick(WHAT).replaceFirst("^(the|a|an|its|our) ", "");
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " for " + place();
    }

    String sentence() {
        StringBuilder sentence = new StringBuilder();
        if (random.nextInt(3) == 0) {
            sentence.append(pick(LEAD)).append(' ');
        }
        sentence.append(random.nextInt(5) == 0 ? person() : pick(WHO)).append(' ');
        sentence.append(pick(DID)).append(' ').append(pick(WHAT));
        switch (random.nextInt(7)) {
            case 0 -> sentence.append(" in ").append(place());
            case 1 -> sentence.append(" of ").append(day());
            case 2 -> sentence.append(", about ").append(figure()).append(" records in all");
            case 3 ->
                sentence.append(" (see page ").append(1 + random.nextInt(90)).append(")");
            case 4 ->
                sentence.append("; ")
                        .append(pick(WHO))
                        .append(' ')
                        .append(pick(DID))
                        .append(' ')
                        .append(pick(WHAT));
            default -> sentence.append(' ').append(pick(HOW));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append(random.nextInt(12) == 0 ? "?" : ".").toString();
    }
}
