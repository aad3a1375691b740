package org.foiatrail.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberFolderTest {
    @TempDir
    private Path folder;

    private final List<Member> members = new ArrayList<>();

    @Test
    void names_keep_their_folders_and_lead_nowhere() {
        assertThat(MemberFolder.printable("a/b/memo.txt")).isEqualTo("a/b/memo.txt");
        assertThat(MemberFolder.printable("../../etc/passwd")).isEqualTo("etc/passwd");
        assertThat(MemberFolder.printable("/abs//./x.txt")).isEqualTo("abs/x.txt");
        assertThat(MemberFolder.printable("a\\..\\win.txt")).isEqualTo("a/win.txt");
        assertThat(MemberFolder.printable("x\u001b[31m\n\u202Etxt.exe")).isEqualTo("x[31mtxt.exe");
        assertThat(MemberFolder.printable("wow!/a")).isEqualTo("wow_/a");
        assertThat(MemberFolder.printable("../..")).isNull();
    }

    @Test
    void equal_names_are_told_apart_and_nameless_ones_numbered() throws IOException {
        MemberFolder to = folder(100, 1000);
        for (String name : new String[] {"memo.txt", "MEMO.txt", "notes", "notes", null, ""}) {
            to.add(name, bytes("x"));
        }
        assertThat(members)
                .extracting(Member::name)
                .containsExactly("memo.txt", "MEMO~2.txt", "notes", "notes~2", "attachment-1", "attachment-2");
        assertThat(members).allSatisfy(member -> assertThat(member.file()).hasContent("x"));
    }

    @Test
    void too_many_or_too_large_members_end_it_and_those_before_stay() throws IOException {
        MemberFolder few = folder(1, 1000);
        few.add("one", bytes("1"));
        assertThatThrownBy(() -> few.add("two", bytes("2"))).isInstanceOf(IOException.class);
        assertThat(few.wanted()).isFalse();
        assertThatThrownBy(few::check)
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.why()).isEqualTo(Failure.TOO_LARGE));

        MemberFolder small = folder(10, 5);
        assertThatThrownBy(() -> small.add("big", bytes("123456"))).isInstanceOf(IOException.class);
        assertThat(members).extracting(Member::name).containsExactly("one");
    }

    @Test
    void the_folder_goes_with_its_last_member() throws IOException {
        Path inner = java.nio.file.Files.createDirectory(folder.resolve("inner"));
        MemberFolder to = new MemberFolder(inner, new Limits(10, 10, 10, 10, "eng"), 1, members::add);
        to.add("a", bytes("1"));
        to.add("b", bytes("2"));
        members.getFirst().discard();
        assertThat(inner).isDirectory();
        members.getLast().discard();
        assertThat(inner).doesNotExist();
    }

    private MemberFolder folder(int maxMembers, long maxBytes) {
        return new MemberFolder(folder, new Limits(maxBytes, maxMembers, maxBytes, 10, "eng"), 1, members::add);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
