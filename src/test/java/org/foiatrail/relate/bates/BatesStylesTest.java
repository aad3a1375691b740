package org.foiatrail.relate.bates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foiatrail.model.Page;
import org.foiatrail.model.Stamp;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The stamps of offices of all kinds, as printed, through to their series.
class BatesStylesTest {
    private static final int FILES = 2;
    private static final int PAGES = 3;

    private static List<String> ranges(List<List<String>> files) {
        List<PageStamps> stamps = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            String path = "record" + file + ".txt";
            List<Page> pages = new ArrayList<>();
            for (String stamp : files.get(file)) {
                String words = "Herons were seen at the mill by " + pages.size() + ".\nTwo, or more.\n\n";
                pages.add(Page.plain(pages.size() + 1, words + stamp + "\n"));
            }
            new Segmenter()
                    .segment(path, pages).stamps().stream()
                            .collect(Collectors.groupingBy(
                                    stamp -> stamp.span().page(), TreeMap::new, Collectors.toList()))
                            .forEach(
                                    (Integer page, List<Stamp> found) -> stamps.add(new PageStamps(path, page, found)));
        }
        return new BatesReport(List.of())
                .report(new BatesSeries().resolve(stamps)).stream()
                        .map(found -> found.kind() + " " + found.first() + " .. " + found.last())
                        .toList();
    }

    /// Files of three pages; as many `#` as digits are printed stand for the number.
    private static List<List<String>> stamped(String style, int first, int step) {
        List<List<String>> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<String> pages = new ArrayList<>();
            for (int page = 0; page < PAGES; page++) {
                int number = first + file * step + page;
                String digits = style.replaceAll("[^#]+", " ").strip().split(" ", -1)[0];
                pages.add(
                        digits.isEmpty()
                                ? style
                                : style.replace(digits, ("%0" + digits.length() + "d").formatted(number)));
            }
            files.add(pages);
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            EPA-R8-#######                  ! 211    ! EPA-R8-0000211 .. EPA-R8-0000216
            FAA-2013-00812-###              ! 1      ! FAA-2013-00812-001 .. FAA-2013-00812-006
            FSIS2010-####                   ! 9      ! FSIS2010-0009 .. FSIS2010-0014
            DOJ_NMG_ #######                ! 143672 ! DOJ_NMG_ 0143672 .. DOJ_NMG_ 0143677
            PS-PIA 2013-07 / #              ! 1      ! PS-PIA 2013-07 / 1 .. PS-PIA 2013-07 / 6
            20cv1522(AGY)-##                ! 14     ! 20cv1522(AGY)-14 .. 20cv1522(AGY)-19
            COUNTY PRA 22-417 p. #          ! 1      ! COUNTY PRA 22-417 p. 1 .. COUNTY PRA 22-417 p. 6
            AGY(19-cv-1278)-####            ! 1141   ! AGY(19-cv-1278)-1141 .. AGY(19-cv-1278)-1146
            ######-ICE-2010FOIA2674.######  ! 123    ! ICE-2010FOIA2674.000123 .. ICE-2010FOIA2674.000128
            AGY FOIA 16-HQ-F-00123 ####     ! 14     ! AGY FOIA 16-HQ-F-00123 0014 .. AGY FOIA 16-HQ-F-00123 0019
            US_AGY_####_CONFIDENTIAL        ! 14     ! US_AGY_0014 .. US_AGY_0019
            MDE|#####                       ! 14     ! MDE|00014 .. MDE|00019
            UNIV 2020-033 ####              ! 101    ! UNIV 2020-033 0101 .. UNIV 2020-033 0106
            #### of 0482                    ! 14     ! 0014 .. 0019
            DEC ######                      ! 14     ! DEC 000014 .. DEC 000019
            """)
    void a_number_that_runs_on_over_the_pages_is_a_series(String style, int first, String range) {
        assertThat(ranges(stamped(style, first, PAGES))).containsExactly("RANGE " + range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOP 13-07 / #", "HERON PLAN 2013-07 - #", "PRA 22-417 p. #"})
    void a_number_that_begins_anew_in_each_document_is_its_page_s(String style) {
        assertThat(ranges(stamped(style, 1, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOIA 2021-00345",
                "TABLE 13-#",
                "REV. 2010-#",
                "OFFICE OF BIRDS 2013   #",
                "#### of 482",
                "#### of 00482"
            })
    void a_case_s_number_or_an_edition_s_is_none(String style) {
        assertThat(ranges(stamped(style, 1, PAGES))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRR 2021-", "Request No. "})
    void letters_about_several_requests_bear_no_series(String request) {
        assertThat(ranges(List.of(List.of(request + "00345"), List.of(request + "00391"), List.of(request + "00780"))))
                .isEmpty();
    }

    @Test
    void a_document_of_one_page_is_numbered_as_others_are() {
        List<List<String>> files = List.of(
                List.of("ED_002345A_00000014-00001", "ED_002345A_00000014-00002"),
                List.of("ED_002345A_00000015-00001", "ED_002345A_00000015-00002"),
                List.of("ED_002345A_00000020-00001"));
        assertThat(ranges(files)).contains("RANGE ED_002345A_00000020-00001 .. ED_002345A_00000020-00001");
        assertThat(ranges(files.subList(2, 3))).isEmpty();
    }
}
