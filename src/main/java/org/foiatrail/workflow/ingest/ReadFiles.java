package org.foiatrail.workflow.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.foiatrail.extract.Extraction;
import org.foiatrail.extract.unit.Allowance;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Content;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.PageRange;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.workflow.Outcomes;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.SourceBytes;
import org.foiatrail.workflow.SourceTree;
import org.foiatrail.workflow.StoreDamage;

/// Reads files and their members, range by range, into the store. Pages without text wait for [ReadWaitingPages].
final class ReadFiles {
    /// A container in a container in a container: deeper than this, somebody is playing.
    private static final int DEEPEST = 16;

    private final Corpus corpus;
    private final Ledger ledger;
    private final StoreRanges ranges;
    private final FindRecords find;
    private final Settings settings;
    private final Meter meter;
    private final boolean anew;
    private final StoreDamage damage;
    private final int mostMembers;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();
    /// Contents whose members are known to be read, too.
    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    /// @param anew reads also what was read before
    /// @param damage what is read again in any case
    ReadFiles(
            Corpus corpus,
            StoreRanges ranges,
            FindRecords find,
            Settings settings,
            Meter meter,
            boolean anew,
            StoreDamage damage) {
        this.anew = anew;
        this.damage = damage;
        this.mostMembers = settings.reading(corpus.scratch()).maxMembers();
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.ranges = ranges;
        this.find = find;
        this.settings = settings;
        this.meter = meter;
    }

    /// Files that could not be read anew and stand as they were read before, with the reason.
    List<String> kept() {
        return List.copyOf(kept);
    }

    /// A file to read.
    record Task(SourceTree.Entry entry, SourceFile known) {}

    void read(Task task) {
        SourceTree.Entry entry = task.entry();
        SourceFile known = task.known();
        ExtractionOutcome unreachable = entry.unreachable();
        String content = "";
        if (unreachable == null && entry.size() > settings.maxBytes()) {
            unreachable =
                    new Failed(Failed.Failure.TOO_LARGE, entry.size() + " bytes, --max-size is " + settings.maxBytes());
        }
        if (unreachable == null) {
            try {
                content = key(entry.file(), entry.path());
            } catch (IOException e) {
                unreachable = new Failed(Failed.Failure.UNREADABLE, "cannot be opened: " + e.getMessage());
            }
        }
        if (unreachable == null) {
            ensureRead(
                    content, entry.file(), entry.path(), Set.of(), new Allowance(settings.reading(corpus.scratch())));
        }
        boolean wasRead = !known.content().isEmpty();
        if (wasRead && unreachable instanceof Failed) {
            // What was read of it before stays searchable though it cannot be opened today, and that is said.
            ledger.put(new SourceFile(
                    known.production(),
                    known.path(),
                    known.content(),
                    entry.size(),
                    entry.modified(),
                    unreachable,
                    false,
                    false));
            meter.fileRead(true);
            return;
        }
        if (wasRead && !known.content().equals(content)) {
            ledger.members(known).forEach(member -> ledger.put(member.overtaken()));
            ledger.put(known.overtaken());
        }
        SourceFile file = new SourceFile(
                known.production(), entry.path(), content, entry.size(), entry.modified(), unreachable, false, false);
        Set<String> registered = new HashSet<>();
        register(file, new ArrayList<>(), registered);
        // Members of a version that a killed run did not come to take out.
        ledger.members(file).stream()
                .filter(member -> !registered.contains(member.path()))
                .forEach(member -> ledger.put(member.overtaken()));
        meter.fileRead(Outcomes.of(file, ledger).orElse(null) instanceof Failed);
    }

    private static String key(Path bytes, String name) throws IOException {
        return Content.key(SourceTree.sha256(bytes), Extraction.readingOf(name));
    }

    /// Notes the file, and the members of a container before it: a run killed in between reads it again.
    ///
    /// @param around the contents the file lies in
    /// @param registered the paths noted so far
    private void register(SourceFile file, List<String> around, Set<String> registered) {
        registered.add(file.path());
        Content content = ledger.content(file.content()).orElse(null);
        if (content == null && file.unreachable() == null) {
            ledger.put(unread(
                    file, "it lies behind more than " + DEEPEST + " containers or " + mostMembers + " other members"));
            return;
        }
        if (around.contains(file.content())) {
            ledger.put(unread(file, "a container that contains itself"));
            return;
        }
        List<Content.MemberRef> members = content == null ? List.of() : content.members();
        around.add(file.content());
        for (Content.MemberRef member : members) {
            if (around.size() > DEEPEST || registered.size() > mostMembers) {
                around.removeLast();
                ledger.put(unread(
                        file,
                        "it holds too much: nested more than " + DEEPEST + " deep, or more than " + mostMembers
                                + " members"));
                return;
            }
            String path = MemberPath.of(file.path(), member.name());
            register(
                    new SourceFile(file.production(), path, member.content(), member.size(), 0, null, false, false),
                    around,
                    registered);
        }
        around.removeLast();
        ledger.put(file);
    }

    private static SourceFile unread(SourceFile file, String why) {
        ExtractionOutcome endless = new Failed(Failed.Failure.TOO_LARGE, why);
        return new SourceFile(
                file.production(), file.path(), file.content(), file.size(), file.modified(), endless, false, false);
    }

    /// An unpacked member and its key.
    private record Inner(Member member, String content) {}

    /// Reads the bytes unless they were read before, at whatever path, and what they contain.
    ///
    /// @param around the contents the bytes lie in: one that contains itself is not read for ever
    private void ensureRead(String content, Path bytes, String name, Set<String> around, Allowance allowance) {
        List<Inner> members;
        synchronized (locks.computeIfAbsent(content, c -> new Object())) {
            if (whole.contains(content)) {
                return;
            }
            if (isAnew(content) ? whole.contains(content) : isWhole(content, new HashSet<>(around))) {
                whole.add(content);
                return;
            }
            // A container that was read, but not all of its members, was cut short by a kill: unpack it again.
            members = !isAnew(content) && ledger.content(content).isPresent()
                    ? inner(ranges.members(bytes, name, allowance))
                    : readOwn(content, bytes, name, allowance);
        }
        // Not under the lock: two hostile containers may each contain the other.
        if (around.size() < DEEPEST) {
            Set<String> inside = with(around, content);
            Parallel.forEach(members, member -> {
                if (!inside.contains(member.content())) {
                    Member unpacked = member.member();
                    ensureRead(member.content(), unpacked.file(), unpacked.name(), inside, allowance);
                }
                SourceBytes.discard(member.member());
            });
        } else {
            members.forEach(member -> SourceBytes.discard(member.member()));
        }
        whole.add(content);
    }

    /// True if the content and all that it contains was read.
    ///
    /// @param seen contents that need no second look: equal members may come in any number
    private boolean isWhole(String content, Set<String> seen) {
        if (whole.contains(content) || !seen.add(content)) {
            return true;
        }
        Content known = ledger.content(content).orElse(null);
        return known != null
                && !damage.isOf(content)
                && known.members().stream().allMatch(member -> isWhole(member.content(), seen));
    }

    private static Set<String> with(Set<String> around, String content) {
        Set<String> inside = new HashSet<>(around);
        inside.add(content);
        return inside;
    }

    /// Reads pages and finds members; gives the members, unpacked.
    private List<Inner> readOwn(String content, Path bytes, String name, Allowance allowance) {
        Set<Integer> stored = new HashSet<>();
        if (!anew) {
            // Of a damaged content, too, what is whole stays: it may have been recognised.
            ledger.ranges(content).stream()
                    .filter(range -> !damage.isOf(range))
                    .forEach(range -> stored.add(range.first()));
        }
        boolean intact = damage.isOf(content) && stored.contains(1);
        Reading first = ranges.first(content, bytes, name, allowance, !intact);
        int total = first.totalPages();
        List<Integer> starts = new ArrayList<>();
        for (int start = PageRange.MOST + 1; start <= total; start += PageRange.MOST) {
            if (!stored.contains(start)) {
                starts.add(start);
            }
        }
        Parallel.forEach(starts, settings.workers() + 1, start -> ranges.next(content, bytes, name, start, total));
        if (isAnew(content) && first.outcome() instanceof Failed failed && isRead(content)) {
            // Evidence is not given up because today's reader fails.
            kept.add(name + ": " + failed.reason() + " (" + failed.detail() + ")");
            return List.of();
        }
        List<Inner> members = inner(first.members());
        List<PageRange> own = ledger.ranges(content);
        if (own.size() == 1 && !first.pages().isEmpty()) {
            // Most files: their pages need not come from the store again.
            find.in(content, first.mediaType(), first.bookmarks(), own, first.pages());
        }
        List<Content.MemberRef> refs = members.stream()
                .map(inner -> new Content.MemberRef(
                        inner.member().name(), inner.content(), inner.member().size()))
                .toList();
        ledger.put(new Content(content, first.mediaType(), total, first.outcome(), refs, first.bookmarks()));
        damage.mended(content);
        return members;
    }

    private boolean isAnew(String content) {
        return anew || damage.isOf(content);
    }

    private boolean isRead(String content) {
        return ledger.content(content)
                .filter(known -> !(known.outcome() instanceof Failed))
                .isPresent();
    }

    private List<Inner> inner(List<Member> members) {
        List<Inner> inner = new ArrayList<>();
        for (Member member : members) {
            try {
                inner.add(new Inner(member, key(member.file(), member.name())));
            } catch (IOException e) {
                throw new CorpusException(
                        CorpusException.Kind.IO, "cannot unpack into " + corpus.scratch() + ": " + e.getMessage(), e);
            }
        }
        return inner;
    }
}
