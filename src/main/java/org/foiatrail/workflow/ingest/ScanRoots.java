package org.foiatrail.workflow.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.MemberPath;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Home;
import org.foiatrail.store.Ledger;
import org.foiatrail.workflow.Outcomes;
import org.foiatrail.workflow.SourceTree;
import org.foiatrail.workflow.StoreDamage;

/// Looks through the productions' roots for what is new, changed or gone. What stands unchanged costs one look at its
/// size and time.
final class ScanRoots {
    private final Ledger ledger;
    private final Home home;
    private final boolean anew;
    private final Runnable begin;
    private final StoreDamage damage;
    private final List<ReadFiles.Task> tasks = new ArrayList<>();
    private final List<String> unmounted = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int gone;

    /// @param home the corpus folder, which is never walked
    /// @param anew true if what is unchanged is to be read, too
    /// @param damage what of the store is to be read again
    /// @param begin run before anything is noted: from then on the index is behind
    ScanRoots(Ledger ledger, Home home, boolean anew, StoreDamage damage, Runnable begin) {
        this.damage = damage;
        this.begin = begin;
        this.anew = anew;
        this.ledger = ledger;
        this.home = home;
    }

    /// What must be read; in the ledger it waits from now on.
    List<ReadFiles.Task> tasks() {
        return tasks;
    }

    /// Productions whose root is not there, and why.
    List<String> unmounted() {
        return unmounted;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int gone() {
        return gone;
    }

    /// Looks through one root.
    ///
    /// @param named true if the user named this root: its absence is then an error
    /// @param prune true takes files out that are gone
    void scan(Production production, boolean named, boolean prune) {
        List<SourceTree.Entry> entries;
        try {
            entries = new SourceTree(Path.of(production.root()), home).entries();
        } catch (CorpusException e) {
            if (named || e.kind() != CorpusException.Kind.MISSING) {
                throw e;
            }
            unmounted.add(production.name() + ": " + e.getMessage());
            return;
        }
        Set<String> seen = new HashSet<>();
        Set<String> unlisted = new HashSet<>();
        for (SourceTree.Entry entry : entries) {
            seen.add(entry.path());
            if (entry.unreachable() instanceof Failed) {
                unlisted.add(entry.path() + "/");
            }
            look(production, entry);
        }
        markGone(production, seen, unlisted, prune);
    }

    private void look(Production production, SourceTree.Entry entry) {
        SourceFile known = ledger.file(production.name(), entry.path()).orElse(null);
        if (known == null) {
            known = SourceFile.waiting(production.name(), entry.path(), entry.size(), entry.modified());
            begin.run();
            ledger.put(known);
        }
        if (same(known, entry, ledger)) {
            unchanged++;
            if (anew || damage.isIn(known)) {
                tasks.add(new ReadFiles.Task(entry, known));
            }
            return;
        }
        added += known.waiting() ? 1 : 0;
        changed += known.waiting() ? 0 : 1;
        tasks.add(new ReadFiles.Task(entry, known));
    }

    /// True if a file was read and stands there as it did then.
    static boolean same(SourceFile known, SourceTree.Entry entry, Ledger ledger) {
        return !known.waiting()
                && known.size() == entry.size()
                && known.modified() == entry.modified()
                && !known.missing()
                && !(known.unreachable() instanceof Failed failed
                        && (known.content().isEmpty() || failed.why() == Failed.Failure.UNREADABLE))
                && Outcomes.of(known, ledger).isPresent();
    }

    /// @param unlisted folders that could not be listed: what is in them may well be there
    private void markGone(Production production, Set<String> seen, Set<String> unlisted, boolean prune) {
        for (SourceFile file : ledger.files()) {
            String top = MemberPath.top(file.path());
            if (!file.production().equals(production.name()) || seen.contains(top) || isBelow(top, unlisted)) {
                continue;
            }
            if (!prune && file.missing()) {
                continue;
            }
            begin.run();
            ledger.put(prune ? file.overtaken() : file.gone());
            gone += file.member() ? 0 : 1;
        }
    }

    private static boolean isBelow(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (folders.contains(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }
}
