package org.foiatrail.index.query;

import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.CorpusException.Kind;
import org.jspecify.annotations.Nullable;

/// What is wrong with a query, in one line.
final class Unreadable {
    private static final Pattern LINES = Pattern.compile("\\s+");

    private static final int LONGEST = 200;

    private Unreadable() {}

    static CorpusException query(String query, String problem) {
        return query(query, problem, null);
    }

    static CorpusException query(String query, String problem, @Nullable Throwable cause) {
        String line = "cannot read the query '" + shown(query) + "': " + problem;
        return new CorpusException(Kind.USAGE, line, cause);
    }

    private static String shown(String query) {
        String line = LINES.matcher(query).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /// Lucene's own message tells its grammar, over many lines; only the place where it stopped is of use.
    static CorpusException query(String query, ParseException e) {
        ParseException grammar = e;
        while (grammar.currentToken == null && grammar.getCause() instanceof ParseException deeper) {
            grammar = deeper;
        }
        String hint = "; write AND, OR, NOT between words, and put words with special characters in quotes";
        Token last = grammar.currentToken;
        if (last == null || last.next == null) {
            return query(query, "a character stands where Lucene's query syntax allows none" + hint, e);
        }
        String image = last.next.image;
        String after = last.image == null || last.image.isEmpty() ? "at its beginning" : "after '" + last.image + "'";
        String problem = image == null || image.isEmpty()
                ? "it ends too early, " + after
                : "'" + image + "' cannot stand " + after;
        return query(query, problem + hint, e);
    }
}
