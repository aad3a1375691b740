package org.foiatrail.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiatrail.model.Mention;
import org.jspecify.annotations.Nullable;

/// The names that some files hold, however they came in. Names are no closed set, so one that is not there may be
/// asked for; but then that is told, since it may be misspelt.
public final class NamesInFiles {
    private static final Pattern TYPE =
            Pattern.compile("^(?:city|county|town|village) of | (?:county|parish|borough|city|township|village|town)$");

    private final List<FileView> files;
    /// Reading the gazetteer takes a while, and few ask for a place.
    private @Nullable AskedPlaces asked;

    public NamesInFiles(List<FileView> files) {
        this.files = List.copyOf(files);
    }

    /// What is told of a name that is not there.
    ///
    /// @param asked the name with its option
    public static String unknown(String asked) {
        return asked + " is no name in these files; 'foiatrail entities' and 'foiatrail people' list those there are";
    }

    /// Agencies, also by their listed abbreviations.
    public List<String> agencies() {
        AgencyForms forms = new AgencyForms();
        return distinct(
                mentions(Mention.AGENCY).flatMap(mention -> Stream.concat(names(mention), forms.of(mention).stream())));
    }

    /// The canonical names of the agencies that some mention means by exactly these words, or that are listed with
    /// them.
    public List<String> agenciesCalled(String wanted) {
        AgencyForms forms = new AgencyForms();
        return distinct(mentions(Mention.AGENCY)
                .filter(mention -> Stream.concat(names(mention), forms.of(mention).stream())
                        .anyMatch(wanted::equalsIgnoreCase))
                .map(Mention::canonical));
    }

    /// The canonical names that a place asked for has here, also where it only may be meant; the name as it is asked
    /// for if there are none.
    public List<String> placesCalled(String wanted) {
        List<String> meant = asked().meant(wanted, resolved());
        if (meant.isEmpty()) {
            meant = asked().meant(
                            wanted,
                            distinct(mentions(Mention.JURISDICTION).flatMap(mention -> mention.candidates().stream())));
        }
        return meant.isEmpty() ? List.of(wanted) : meant;
    }

    private List<String> resolved() {
        return distinct(Stream.concat(
                mentions(Mention.JURISDICTION).map(Mention::canonical),
                mentions().map(Mention::stance).filter(Objects::nonNull).map(Mention.Stance::about)));
    }

    private AskedPlaces asked() {
        AskedPlaces places = asked == null ? new AskedPlaces() : asked;
        asked = places;
        return places;
    }

    /// What is told of a place that is asked for: that no mention is resolved to it, with names near to it, or that
    /// its name is one of several here; empty if there is nothing to tell.
    public Optional<String> toldOf(String option, String wanted) {
        List<String> resolved = resolved();
        String named = option + " '" + wanted + "'";
        List<String> meant = asked().meant(wanted, resolved);
        List<String> others = asked().called(wanted, resolved).stream()
                .filter(name -> !meant.contains(name))
                .toList();
        if (meant.size() > 1) {
            return Optional.of(named + " takes in " + String.join("; ", meant) + ": give one of them for it alone");
        }
        if (!meant.isEmpty()) {
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(named + " leaves out " + String.join("; ", others) + ": give that for it");
        }
        String told = leftOut(option, wanted).orElseGet(() -> unknown(named));
        List<String> near = resolved.stream()
                .filter(name -> bare(name).equals(bare(wanted)))
                .sorted()
                .toList();
        return Optional.of(near.isEmpty() ? told : told + "; near it: " + String.join("; ", near));
    }

    /// How many mentions may be the place of that name, but could not be resolved to one; empty if none.
    Optional<String> leftOut(String option, String wanted) {
        long open = mentions(Mention.JURISDICTION)
                .filter(mention -> mention.canonical() == null)
                .filter(mention -> plain(mention.surface()).equalsIgnoreCase(wanted.strip())
                        || !asked().meant(wanted, mention.candidates()).isEmpty())
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(option + " left out " + open
                        + (open == 1 ? " mention that may be it" : " mentions that may be it")
                        + ", but could not be resolved to one place");
    }

    /// `waupaca` for `Waupaca County, WI`
    private static String bare(String place) {
        int comma = place.indexOf(',');
        return TYPE.matcher((comma < 0 ? place : place.substring(0, comma)).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
    }

    /// Those who write, receive, speak or are spoken of.
    public List<String> people() {
        Stream<String> parties = files.stream()
                .flatMap(view -> view.found().segments().messages().stream()
                        .flatMap(message -> Stream.concat(message.parties(), view.otherwiseCalled(message).stream())));
        return distinct(Stream.of(
                        parties,
                        mentions(Mention.PERSON).flatMap(NamesInFiles::names),
                        mentions().map(Mention::speaker))
                .flatMap(names -> names));
    }

    /// Whatever is named.
    List<String> all() {
        return distinct(mentions().flatMap(NamesInFiles::names));
    }

    private static Stream<String> names(Mention mention) {
        return Stream.concat(Stream.of(plain(mention.surface())), Stream.ofNullable(mention.canonical()));
    }

    private static String plain(String surface) {
        return surface.replaceAll("\\s+", " ");
    }

    private Stream<Mention> mentions(String kind) {
        return mentions().filter(mention -> mention.kind().equals(kind));
    }

    private Stream<Mention> mentions() {
        // With those rejected, which may be asked for, too.
        return files.stream().flatMap(view -> view.decided().all().stream()).map(DecidedMentions.Reviewed::mention);
    }

    private static List<String> distinct(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().toList();
    }
}
