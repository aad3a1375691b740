package org.foiatrail.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foiatrail.model.MentionRow;

/// How much about an entity a person should look at, from 0 to 1: 0.4 if it is unresolved, 0.1 more if there are
/// several candidates; 0.2 times what its mentions' mean score lacks to 1; 0.1 if it is mentioned once; 0.2 times
/// what the least sure page of its mentions lacks to 1.
///
/// @param reasons the parts that count, in words
record Doubt(double measure, List<String> reasons) {
    private static final double UNRESOLVED = 0.4;
    private static final double CANDIDATES = 0.1;
    private static final double SCORE = 0.2;
    private static final double RARE = 0.1;
    private static final double OCR = 0.2;

    Doubt {
        reasons = List.copyOf(reasons);
    }

    static Doubt of(List<MentionRow> mentions) {
        List<String> reasons = new ArrayList<>();
        double measure = 0;
        int candidates =
                mentions.stream().mapToInt(row -> row.candidates().size()).max().orElse(0);
        boolean named = mentions.stream()
                .anyMatch(row -> row.canonical() != null || row.stance() != null || row.value() != null);
        if (!named) {
            measure += UNRESOLVED;
            reasons.add("unresolved");
        }
        if (candidates > 1) {
            measure += CANDIDATES;
            reasons.add(candidates + " candidates");
        }
        double score = mentions.stream()
                .map(MentionRow::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        measure += part(SCORE, "score ", score, reasons);
        if (mentions.size() == 1) {
            measure += RARE;
            reasons.add("one mention");
        }
        double read = mentions.stream()
                .map(row -> row.at().confidence())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        measure += part(OCR, "page read at ", read, reasons);
        return new Doubt(rounded(measure), reasons);
    }

    private static double part(double weight, String what, double sure, List<String> reasons) {
        if (rounded(sure) < 1) {
            reasons.add(what + rounded(sure));
        }
        return weight * (1 - sure);
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
