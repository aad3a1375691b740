package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateLawsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Redacted - RCW 42.56.280                         | Redacted - RCW 42.56.280 | RCW 42.56.280
            c. Redacted - RCW 42.56.290 (attorney-client)    | Redacted - RCW 42.56.290 | RCW 42.56.290
            It was [Redacted: 5 ILCS 140/7(1)(m)] we settle. | [Redacted: 5 ILCS 140/7(1)(m)] | 5 ILCS 140/7(1)(m)
            [Exempt 5 ILCS 140/7(1)(f)]                      | [Exempt 5 ILCS 140/7(1)(f)] | 5 ILCS 140/7(1)(f)
            Withheld: Gov. Code 7927.705                     | Withheld: Gov. Code 7927.705 | Gov. Code 7927.705
            Withheld under Public Officers Law § 87(2)(g)    | Withheld under Public Officers Law § 87(2)(g) | Public Officers Law § 87(2)(g)
            (REDACTED PER N.J.S.A. 47:1A-1.1)                | (REDACTED PER N.J.S.A. 47:1A-1.1) | N.J.S.A. 47:1A-1.1
            Redacted pursuant to Tex. Gov't Code § 552.101   | Redacted pursuant to Tex. Gov't Code § 552.101 | Tex. Gov't Code § 552.101
            EXEMPT - 65 P.S. § 67.708(b)(6)                  | EXEMPT - 65 P.S. § 67.708(b)(6) | 65 P.S. § 67.708(b)(6)
            """)
    void the_law_of_a_state_is_the_exemption(String text, String words, String law) {
        List<ExemptionLabels.Label> labels = ExemptionLabels.find(text);
        assertThat(labels).hasSize(1);
        assertThat(text.substring(labels.getFirst().start(), labels.getFirst().end()))
                .isEqualTo(words);
        assertThat(labels.getFirst().exemptions()).containsExactly(law);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WITHHELD IN FULL / RCW 42.56.280(1)                 | RCW 42.56.280(1)
            Withheld under 65 P.S. § 67.708(b)(6)               | 65 P.S. § 67.708(b)(6)
            5 ILCS 140/7(1)(f)                                  | 5 ILCS 140/7(1)(f)
            withheld under 5 U.S.C. § 552(b)(5)                 | b5
            withheld under 5 U.S.C. Section 552(b)(5)           | b5
            Title 5 United States Code Section 552(b)(6)        | b6
            """)
    void words_of_nothing_else_name_exemptions_and_laws(String text, String law) {
        assertThat(ExemptionNames.read(text)).containsExactly(law);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M.G.L. c. 4, § 7(26)(c)",
                "C.R.S. 24-72-204(3)(a)",
                "O.C.G.A. § 50-18-72",
                "Ga. 50-18-72",
                "Md. GP 4-301",
                "Md. Code, GP § 4-301",
                "RSA 91-A:5",
                "Minn. 13.82",
                "Minn. Stat. § 13.82, subd. 7",
                "Ind. 5-14-3-4",
                "Conn. Gen. Stat. 1-210",
                "W. Va. 29B-1-4",
                "S.D. 1-27-1",
                "Mich. 15.243",
                "N.C.G.S. 132-1.4",
                "Utah GRAMA 63G-2-305",
                "K.S.A. 45-221",
                "Conn. 1-210",
                "A.R.S. § 39-121",
                "Idaho Code 74-105",
                "NMSA 14-2-1(A)"
            })
    void the_laws_of_all_states_are_told_by_their_names(String law) {
        for (String text : List.of(law, "The lead   [" + law + "]   was high and so he said", "Withheld: " + law)) {
            assertThat(ExemptionLabels.find(text))
                    .as(text)
                    .flatExtracting(ExemptionLabels.Label::exemptions)
                    .containsExactly(law);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KRS 61.878(1)(i), (j)                     | KRS 61.878(1)(i); KRS 61.878(1)(j)
            5 ILCS 140/7(1)(f) and (m)                | 5 ILCS 140/7(1)(f); 5 ILCS 140/7(1)(m)
            RCW 42.56.250(1)(d), (2)                  | RCW 42.56.250(1)(d); RCW 42.56.250(2)
            RCW 42.56.280; KRS 61.878(1)(i)/(j)       | RCW 42.56.280; KRS 61.878(1)(i); KRS 61.878(1)(j)
            MCL 15.243(1)(m), 15.243(1)(t)            | MCL 15.243(1)(m); MCL 15.243(1)(t)
            5 ILCS 140/7(1)(f), 140/7.5(a) and (b)    | 5 ILCS 140/7(1)(f); 5 ILCS 140/7.5(a); 5 ILCS 140/7.5(b)
            RCW 42.56.280 and 42.56.290               | RCW 42.56.280; RCW 42.56.290
            Gov. Code 7927.705; Evid. Code § 954      | Gov. Code 7927.705; Evid. Code § 954
            """)
    void the_paragraphs_of_a_list_are_each_an_exemption(String text, String laws) {
        assertThat(ExemptionLabels.find(text))
                .flatExtracting(ExemptionLabels.Label::exemptions)
                .containsExactly(laws.split("; ", -1));
        assertThat(ExemptionNames.read("WITHHELD IN FULL\n" + text)).containsExactly(laws.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Redacted per RCW 42.56.280, (b)(6)]         | RCW 42.56.280; b6
            [Redacted per RCW 42.56.280 and (b)(5)]      | RCW 42.56.280; b5
            [Redacted per RCW 42.56.250(1)(d), (b)(6)]   | RCW 42.56.250(1)(d); b6
            """)
    void an_exemption_of_the_act_behind_a_law_is_none_of_its_paragraphs(String text, String exemptions) {
        assertThat(ExemptionLabels.find("The price is " + text + " a bag."))
                .flatExtracting(ExemptionLabels.Label::exemptions)
                .containsExactly(exemptions.split("; ", -1));
        assertThat(ExemptionNames.read("WITHHELD IN FULL\n" + text))
                .containsExactlyInAnyOrder(exemptions.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Area Code 606-5550",
                "Zip Code 40601-1234",
                "Ky. 555-0134",
                "[Conn. 860-555-0134]",
                "[Bar Code 954]",
                "[Ex. Code 40601-1234]",
                "[Md. 1-301-555-0134]",
                "[N.Y. 212.555.0134]",
                "[Cal. 12-3]",
                "[La. 70-12]",
                "[N.J. 07-1234]",
                "[Ga. 6-15-2010]",
                "Minn. 13.82      Wis. 12.10      Mich. 9.44\nMinn. 11.20      Wis. 10.75      Mich. 8.10",
                "The count in Ga. 50-18-72 was high"
            })
    void a_number_behind_a_state_or_a_code_is_no_law(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conn. 860-555-0134", "N.Y. 212.555.0134", "Cal. 12-3", "N.J. 07-1234", "Ga. 6-15-2010"})
    void a_slip_sheet_s_telephone_is_no_exemption(String number) {
        assertThat(ExemptionNames.read("WITHHELD IN FULL\nRCW 42.56.280\nCall us: " + number))
                .containsExactly("RCW 42.56.280");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Records exempt under RCW 42.56.280 are listed.",
                "Exempt RCW 42.56.280 records are listed below",
                "Redacted Version 2.1",
                "They are Withheld - Pages 12-14 of the report"
            })
    void what_only_speaks_of_such_a_law_is_no_label(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The patient    146.82(1)    was seen on Monday                      | 146.82(1)
            and the warden who    Wis. Stat. § 19.36(10)   wrote to the mill    | Wis. Stat. § 19.36(10)
            She was seen at the clinic of~Wis. Stat. 146.82~and sent home       | Wis. Stat. 146.82
            The officer spoke to   [N.J.S.A. 47:1A-1.1]   at the mill           | N.J.S.A. 47:1A-1.1
            the weir keeper would pay   Fla. Stat. 119.071(2)(c)~to him         | Fla. Stat. 119.071(2)(c)
            Phone: RCW 42.56.250(1)(d)~The heron was late                       | RCW 42.56.250(1)(d)
            Wardens~Holm   Phone: RCW 42.56.250(1)(d)~Fenn was late again       | RCW 42.56.250(1)(d)
            The price is [7(1)(g)] a bag and the owner says so.                 | 7(1)(g)
            The clerk   POL 87(2)(b)   came to the mill                         | POL 87(2)(b)
            RCW 42.56.280~~PRR-000012                                           | RCW 42.56.280
            MCL 15.243(1)(g) Attorney-Client Privilege~~PRR-000012              | MCL 15.243(1)(g)
            the weir keeper would pay   ORS 192.355(1) Internal Advisory~to him | ORS 192.355(1)
            To: Lund, Vera; MCL 15.243(1)(a); Hale, Omar                        | MCL 15.243(1)(a)
            > Cc: Lund, Vera (OPS); ORS 192.355(2) Personal Privacy             | ORS 192.355(2)
            """)
    void a_section_that_stands_bare_in_a_gap_is_a_label(String text, String law) {
        assertThat(ExemptionLabels.find(text.replace('~', '\n')))
                .flatExtracting(ExemptionLabels.Label::exemptions)
                .containsExactly(law);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RCW 42.56.240(1)      Personal information\nRCW 42.56.280         Drafts and notes\n",
                "Personal information      RCW 42.56.240(1)\nDrafts and notes          RCW 42.56.280\n",
                "146.82(1)\nCONFIDENTIALITY. All records shall be kept.\n146.82(2)\nACCESS.\n",
                "As the court held [Wis. Stat. 146.82(1)] in the matter of the mill, records are kept.",
                "Laws: MCL 15.243(1)(a); ORS 192.355(1); others",
                "Exemption: RCW 42.56.250(1)(d)\nThe county may keep such records.",
                "It is bound by the rules laid down under\nWis. Stat. 146.82\nand will keep to them.",
                "The count of herons was   12.345   in May. Call   FAX 555-0134   for more."
            })
    void a_section_that_heads_or_lists_or_is_cited_is_none(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }
}
