package org.foiatrail.render.chronology;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Citation;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.MemberPath;
import org.jspecify.annotations.Nullable;

/// Where the productions were put on the web: each in a folder of its name, so that a citation is an address,
/// `https://example.org/foia/first-release/mail/memo.pdf#page=3`. A member of a container leads to the container.
public final class CitationLinks {
    private final String base;
    private final List<String> productions;

    /// @param base the address the productions' folders stand under, `http` or `https`
    /// @param productions their names
    public CitationLinks(String base, Collection<String> productions) {
        this.base = checked(base);
        this.productions = List.copyOf(productions);
    }

    /// The address of what `citation` cites.
    public String of(String citation) {
        Citation cited = Citation.parse(citation, productions);
        List<String> names = MemberPath.names(cited.target());
        String address = Stream.concat(
                        Stream.ofNullable(cited.production()),
                        Arrays.stream(names.getFirst().split("/", -1)))
                .map(CitationLinks::encoded)
                .collect(Collectors.joining("/", base, ""));
        return cited.page() == null || names.size() > 1 ? address : address + "#page=" + cited.page();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// `base` as an address others can be appended to. A script's or a local file's address would do harm on
    /// whoever's screen it is clicked.
    static String checked(String base) {
        try {
            URI uri = new URI(base);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            if (web && plain && uri.getHost() != null) {
                String address = uri.toASCIIString();
                return address.endsWith("/") ? address : address + "/";
            }
        } catch (URISyntaxException e) {
            throw unfit(base, e);
        }
        throw unfit(base, null);
    }

    private static CorpusException unfit(String base, @Nullable Throwable cause) {
        return new CorpusException(
                CorpusException.Kind.USAGE,
                "not an address to link to: '" + base + "'; give one like https://example.org/foia",
                cause);
    }
}
