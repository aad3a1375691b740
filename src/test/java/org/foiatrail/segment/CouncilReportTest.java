package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Reports of staff to councils and boards.
class CouncilReportTest {
    @Test
    void a_report_to_a_council_bears_the_day_of_its_meeting() {
        Message report = messages("""
                        CITY COUNCIL
                        AGENDA REPORT

                        MEETING DATE: Tuesday, June 14, 2016

                        TO:          City Council
                        FROM:        Chief of Police Cray Oster
                                     City Manager Lorna Pett
                        SUBJECT:     Line speed waiver
                        AGENDA ITEM: 7.C

                        RECOMMENDED ACTION:
                        Decline.
                        """).getFirst();
        assertThat(report.kind()).isEqualTo(Kind.MEMO);
        assertThat(report.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14");
        assertThat(report.senders()).isEqualTo("Chief of Police Cray Oster; City Manager Lorna Pett");
        assertThat(report.subject()).isEqualTo("Line speed waiver");
    }
}
