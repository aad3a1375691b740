package org.foiatrail.workflow.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Located;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Passage;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.render.row.Quotations;
import org.foiatrail.render.text.Quotation;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.AgencyForms;
import org.foiatrail.workflow.CorpusIndex;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Passages;
import org.foiatrail.workflow.SourceBytes;
import org.foiatrail.workflow.SourceTree;
import org.foiatrail.workflow.StoreDamage;
import org.foiatrail.workflow.UnfitDecisions;

/// `verify`: the stored text against the hash taken when it was extracted, every stored quote against that text, the
/// index against the store; or the quotes of an export against the store.
public final class VerifyCorpus {
    private final Home home;

    public VerifyCorpus(Home home) {
        this.home = home;
    }

    /// Checks the corpus.
    ///
    /// @param sources also hash the source files again
    public VerifyReport verify(boolean sources) {
        try (Corpus corpus = Corpus.open(home)) {
            QuoteCheck check = new QuoteCheck();
            corpus.strayBytes().forEach(check::problem);
            if (corpus.ledger().torn()) {
                check.problem("the ledger ends in half a line: a run was killed; run 'foiatrail index' again");
            }
            if (storeReads(corpus, check)) {
                checkIndex(corpus, check, checkQuotes(corpus, check));
                check.unfit(UnfitDecisions.in(corpus));
            }
            if (sources) {
                checkSources(corpus, check);
            }
            return check.report();
        }
    }

    /// The quotes of an exported JSON, NDJSON or CSV file.
    public VerifyReport verifyExport(Path export) {
        List<Quotation> quotations = Quotations.read(export);
        try (Corpus corpus = Corpus.open(home)) {
            Map<String, FileView> views = new HashMap<>();
            for (FileView view : new CorpusView(corpus).files(file -> true)) {
                views.put(key(view.file().production(), view.file().path()), view);
            }
            QuoteCheck check = new QuoteCheck();
            for (Quotation quotation : quotations) {
                FileView view = views.get(key(quotation.production(), quotation.path()));
                if (view == null) {
                    check.gone(quotation.toString());
                } else {
                    check.check(
                            view,
                            quotation.page(),
                            quotation.start(),
                            quotation.lastPage(),
                            quotation.end(),
                            quotation.quote(),
                            quotation.toString());
                }
            }
            return check.report();
        }
    }

    /// True if every stored page and record can be read back as it was written.
    private static boolean storeReads(Corpus corpus, QuoteCheck check) {
        List<String> damages = corpus.ledger().contents().stream()
                .flatMap(content -> StoreDamage.of(corpus, content).stream())
                .toList();
        damages.forEach(check::problem);
        return damages.isEmpty();
    }

    /// Checks what was tagged; gives the passages that the index should hold, by id.
    private static Map<String, String> checkQuotes(Corpus corpus, QuoteCheck check) {
        Map<String, String> passages = new HashMap<>();
        AgencyForms agencies = new AgencyForms();
        for (FileView view : new CorpusView(corpus).files(file -> true)) {
            for (Mention mention : view.mentions()) {
                Span first = mention.spans().getFirst();
                Span last = mention.spans().getLast();
                String name = view.file().production() + ":" + view.file().path() + "#" + first.page() + "@"
                        + first.start() + "-" + last.end();
                check.check(view, first.page(), first.start(), last.page(), last.end(), mention.surface(), name);
            }
            for (Passage passage : Passages.of(view, agencies)) {
                passages.put(passage.at().id(), passage.at().quote());
            }
        }
        return passages;
    }

    private static void checkIndex(Corpus corpus, QuoteCheck check, Map<String, String> expected) {
        List<String> broken = PassageSearch.check(corpus.index());
        broken.forEach(check::problem);
        if (!broken.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        try (PassageSearch search = CorpusIndex.open(corpus.folder())) {
            search.forEach((Located at) -> {
                seen.add(at.id());
                if (!String.valueOf(at.quote()).equals(expected.get(at.id()))) {
                    check.problem("index: " + at.production() + ":" + at.path() + "#" + at.page()
                            + " differs from the store; run 'foiatrail index' again");
                }
            });
        }
        long lacking =
                expected.keySet().stream().filter(id -> !seen.contains(id)).count();
        if (lacking > 0) {
            check.problem("index: " + lacking + " passages of the store are not in it; run 'foiatrail index' again");
        }
    }

    private static void checkSources(Corpus corpus, QuoteCheck check) {
        for (SourceFile file : corpus.ledger().files()) {
            if (file.member() || file.waiting() || file.unreachable() != null) {
                continue;
            }
            String name = file.production() + ":" + file.path();
            try {
                Path source = SourceBytes.onDisk(corpus.ledger(), file);
                if (!SourceTree.sha256(source).equals(file.sha256())) {
                    check.problem(name + ": its bytes differ from those that were indexed");
                }
            } catch (CorpusException e) {
                check.problem(name + ": " + e.getMessage());
            } catch (IOException e) {
                check.problem(name + ": cannot be read: " + e.getMessage());
            }
        }
    }

    private static String key(String production, String path) {
        return production + '\n' + path;
    }
}
