package org.foiatrail.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.MemberPath;
import org.jspecify.annotations.Nullable;

/// Tells which documents belong together: a mail and its members, and what is attached to one within a file.
public final class Families {
    /// A document as far as families go.
    ///
    /// @param path of its file in the production
    /// @param attachedTo where in the same file the document begins that it is attached to, null if none does
    public record Member(
            String production,
            String path,
            int firstPage,
            @Nullable Integer attachedTo) {
        private String file() {
            return production + '\n' + path;
        }
    }

    /// The head of each document's family, by the place of the document in `members`; those without a family are left
    /// out.
    ///
    /// @param members by production, path and page
    public Map<Integer, Integer> heads(List<Member> members) {
        Map<String, Integer> firstOf = new HashMap<>();
        Map<String, Integer> byPage = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            firstOf.putIfAbsent(member.file(), i);
            byPage.put(member.file() + '#' + member.firstPage(), i);
        }
        Map<Integer, Integer> parents = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Integer parent = member.attachedTo() == null
                    ? MemberPath.container(member.path())
                            .map(path -> firstOf.get(member.production() + '\n' + path))
                            .orElse(null)
                    : byPage.get(member.file() + '#' + member.attachedTo());
            if (parent != null) {
                parents.put(i, parent);
            }
        }
        Map<Integer, Integer> heads = new TreeMap<>();
        parents.keySet().forEach(child -> {
            int head = head(child, parents);
            heads.put(child, head);
            heads.put(head, head);
        });
        return heads;
    }

    /// Parents stand before or around their children, so this ends.
    private static int head(int child, Map<Integer, Integer> parents) {
        int head = child;
        while (parents.containsKey(head)) {
            head = parents.getOrDefault(head, head);
        }
        return head;
    }
}
