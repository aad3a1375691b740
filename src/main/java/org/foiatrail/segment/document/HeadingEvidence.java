package org.foiatrail.segment.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.segment.body.Nesting;
import org.foiatrail.segment.header.Heading;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// Headers: one of an outermost message at the top of a page begins a document, a quoted one continues it.
public final class HeadingEvidence implements StartEvidence {
    private static final double BEGINS = 4;
    /// A header that may be a quoted one as well.
    private static final double MAY_BEGIN = 1;

    /// Replies keep the subject of what they quote.
    private static final double OTHER_SUBJECT = 3;

    private static final double QUOTED = -4;
    private static final double CUT = -8;
    /// Lines with words above a block: letterhead, title, classification; above a memo's a form's blanks, too.
    private static final int HEAD = 9;

    private static final int MEMO_HEAD = 12;

    private final Paper paper;
    private final List<Line> lines;
    private final Nesting nesting;
    private final List<Heading> headings;
    /// The place among all of the first header on each page.
    private final Map<Integer, Integer> first = new HashMap<>();

    /// The pages whose first header is that of an outermost message.
    private final Set<Integer> outermost = new HashSet<>();
    /// The pages that begin inside a header.
    private final Set<Integer> cut = new HashSet<>();

    public HeadingEvidence(
            Paper paper, List<Line> lines, Nesting nesting, List<Heading> headings, List<Integer> quotedIn) {
        this.paper = paper;
        this.lines = lines;
        this.nesting = nesting;
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int page = page(heading.first());
            if (first.putIfAbsent(page, i) == null && quotedIn.get(i) < 0) {
                outermost.add(page);
            }
            for (int next = page + 1; next <= page(heading.last()); next++) {
                cut.add(next);
            }
        }
    }

    @Override
    public List<Evidence> at(int index) {
        int number = paper.at(index).page().number();
        if (cut.contains(number)) {
            return List.of(new Evidence(CUT, "a header runs on from the page before"));
        }
        Integer place = first.get(number);
        if (place == null) {
            return List.of();
        }
        Heading heading = headings.get(place);
        if (heading.kind() == Kind.CHAT && place > 0) {
            boolean goesOn = headings.get(place - 1).kind() == Kind.CHAT || nesting.wordsAbove(heading) > MEMO_HEAD;
            return goesOn ? List.of() : List.of(new Evidence(BEGINS, "a chat at the top"));
        }
        if (heading.kind() == Kind.LETTER) {
            return List.of(new Evidence(BEGINS, "a letter's date and salutation"));
        }
        if (heading.kind() == Kind.NOTE) {
            return List.of(new Evidence(BEGINS, "the head of a note"));
        }
        if (heading.kind() == Kind.MEMO && nesting.wordsAbove(heading) <= MEMO_HEAD) {
            return List.of(new Evidence(BEGINS, "a memorandum's block at the top"));
        }
        if (heading.standing() == Heading.Standing.ALONE
                && isOfOtherSubject(place)
                && nesting.wordsAbove(heading) <= MEMO_HEAD) {
            return List.of(new Evidence(OTHER_SUBJECT, "a message of another conversation at the top"));
        }
        if (!nesting.opensPage(heading)) {
            return List.of();
        }
        if (isOfThread(heading, place)) {
            return List.of(new Evidence(QUOTED, "a printed thread goes on"));
        }
        if (nesting.introduced(heading)) {
            return List.of(new Evidence(QUOTED, "a quoted message"));
        }
        if (outermost.contains(number)) {
            return List.of(new Evidence(BEGINS, "a message's header at the top"));
        }
        return List.of(
                isOfOtherSubject(place)
                        ? new Evidence(OTHER_SUBJECT, "a header of another subject at the top")
                        : new Evidence(MAY_BEGIN, "a header at the top, perhaps of a quoted message"));
    }

    /// The title of a printed thread stands above its first message alone.
    private boolean isOfThread(Heading heading, int place) {
        String subject = place == 0 ? null : headings.get(place - 1).subject();
        return heading.kind() == Kind.EMAIL
                && heading.standing() == Heading.Standing.ALONE
                && nesting.wordsAbove(heading) == 0
                && subject != null
                && subject.equals(heading.subject());
    }

    private boolean isOfOtherSubject(int place) {
        String subject = headings.get(place).subject();
        String before = subjectBefore(place);
        return subject != null && before != null && !Nesting.sameSubject(subject, before);
    }

    /// That of the last message before it whose header tells one.
    private @Nullable String subjectBefore(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (headings.get(i).subject() != null) {
                return headings.get(i).subject();
            }
        }
        return null;
    }

    /// The header that the page at `index` begins with, null if it begins with none.
    @Nullable
    Heading opening(int index) {
        Integer place = first.get(paper.at(index).page().number());
        Heading heading = place == null ? null : headings.get(place);
        if (heading == null || nesting.introduced(heading)) {
            return null;
        }
        int most = heading.kind() == Kind.MEMO ? MEMO_HEAD : HEAD;
        return nesting.opensPage(heading) || nesting.wordsAbove(heading) <= most ? heading : null;
    }

    private int page(int line) {
        return lines.get(line).page();
    }
}
