package org.foiatrail.relate.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Office;
import org.foiatrail.relate.PersonName;

/// What a sender calls himself below his own name at the end of a message. Only a line that names an office counts,
/// and only behind the very name the header gives.
final class Signatures {
    /// Lines from the end that a signature may fill, a disclaimer below it included.
    private static final int LINES = 14;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    /// Words of a sentence, of an address, of a telephone.
    private static final Pattern NO_TITLE = Pattern.compile(
            ".*\\.$|.*[@\\d:?!].*|.*(?:^|\\s)(?:I|you|we|he|she|they|is|are|was|will|has|have|said|please|your|my"
                    + "|this|that)(?:\\s|$).*",
            Pattern.CASE_INSENSITIVE);

    private Signatures() {}

    /// The title that `found` is signed with.
    static Optional<String> title(FoundMessage found) {
        String from = found.message().from();
        if (from == null || from.equals(Message.REDACTED) || Identities.isAddress(from)) {
            return Optional.empty();
        }
        PersonName sender = PersonName.of(from);
        List<String> lines = found.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = lines.size() - 1; sender.isFull() && i >= Math.max(0, lines.size() - LINES); i--) {
            String line = lines.get(i);
            int comma = line.indexOf(',');
            String name = comma < 0 ? line : line.substring(0, comma);
            if (line.length() <= LONGEST && PersonName.of(name).agrees(sender)) {
                String behind = comma < 0 ? "" : line.substring(comma + 1).strip();
                String below = i + 1 < lines.size() ? lines.get(i + 1) : "";
                return isTitle(behind)
                        ? Optional.of(behind)
                        : Optional.of(below).filter(Signatures::isTitle);
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST
                && line.split("\\s+", -1).length <= MOST_WORDS
                && Office.isNamedBy(line)
                && Character.isUpperCase(line.charAt(0))
                && !NO_TITLE.matcher(line).matches();
    }
}
