package org.foiatrail.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.relate.Families.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static Member file(String path) {
        return new Member("first", path, 1, null);
    }

    private static Member part(int page, @Nullable Integer attachedTo) {
        return new Member("first", "volume.pdf", page, attachedTo);
    }

    private static Map<Integer, Integer> heads(Member... members) {
        return new Families().heads(List.of(members));
    }

    @Test
    void members_of_a_mail_belong_to_it_at_any_depth() {
        assertThat(heads(
                        file("box/mail.eml"),
                        file("box/mail.eml!/inner.eml"),
                        file("box/mail.eml!/inner.eml!/plan.pdf"),
                        file("box/other.eml")))
                .isEqualTo(Map.of(0, 0, 1, 0, 2, 0));
    }

    @Test
    void files_of_an_archive_are_no_family_since_the_archive_is_no_document() {
        assertThat(heads(file("box.zip!/a.pdf"), file("box.zip!/b.pdf"))).isEmpty();
    }

    @Test
    void what_is_attached_within_a_file_belongs_to_its_mail_and_to_no_other_file() {
        Member elsewhere = new Member("second", "volume.pdf", 2, null);
        assertThat(heads(part(1, null), part(2, null), part(4, 2), part(5, 2), part(7, null), elsewhere))
                .isEqualTo(Map.of(1, 1, 2, 1, 3, 1));
    }
}
