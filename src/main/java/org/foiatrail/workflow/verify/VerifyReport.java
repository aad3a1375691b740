package org.foiatrail.workflow.verify;

import java.util.List;

/// What `verify` found. Never a bare "verified": it says how many quotes stand and on what they rest.
///
/// @param moved quotes whose words stand elsewhere on their pages now
/// @param gone quotes whose words are not there any more
/// @param onTextLayer of those that stand, how many rest on embedded text
/// @param onOcr of those that stand, how many rest on OCR, wholly or in part
/// @param comparedByPerson of those that stand, how many a person compared with the image
/// @param problems what else is wrong, each in a line
/// @param unfit decisions of the analyst's that fit nothing any more, each in a line
public record VerifyReport(
        int stand,
        int moved,
        int gone,
        int onTextLayer,
        int onOcr,
        int comparedByPerson,
        List<String> problems,
        List<String> unfit) {
    public VerifyReport {
        problems = List.copyOf(problems);
        unfit = List.copyOf(unfit);
    }

    public boolean passed() {
        return moved == 0 && gone == 0 && problems.isEmpty();
    }
}
