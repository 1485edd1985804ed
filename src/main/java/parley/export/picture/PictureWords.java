package parley.export.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Attestation;
import parley.model.Source;
import parley.query.Dating;
import parley.session.Reading;

/** What stands around a picture of a reading, in words. */
public final class PictureWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int NAMED_AT_MOST = 12;

    private PictureWords() {}

    /** Everything that there is to say, with a title; the filter's parts as the window says them. */
    public static PictureWishes all(Reading reading, String title, List<String> filter) {
        return new PictureWishes(title, under(reading), filter, sources(reading), true);
    }

    /** "Stances on Dialogue · 1 February 2013 – 7 February 2013, by when it was said". */
    public static String under(Reading reading) {
        var issue = reading.dataset().findIssue(reading.state().issue()).map(found -> "Stances on " + found.label());
        var dating = reading.state().dating() == Dating.PUBLISHED ? ", by when it was published" : "";
        return Stream.concat(issue.stream(), Stream.of(days(reading) + dating)).collect(Collectors.joining(" · "));
    }

    private static String days(Reading reading) {
        var window = reading.state().filter().window();
        var period = reading.dataset().about().period();
        LocalDate from = window.from() == null ? period.from() : window.from();
        LocalDate to = window.to() == null ? period.to() : window.to();
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
    }

    /** Publishers of what is shown, the first {@value #NAMED_AT_MOST} of them, and the dataset with its licence. */
    public static List<String> sources(Reading reading) {
        var publishers = Stream.concat(
                        reading.projection().statements().stream()
                                .flatMap(said -> said.attestations().stream())
                                .map(Attestation::source),
                        reading.projection().events().stream().flatMap(event -> event.sources().stream()))
                .map(reading.dataset()::source)
                .map(Source::publisher)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var named = publishers.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        var more = publishers.size() > NAMED_AT_MOST ? " and " + (publishers.size() - NAMED_AT_MOST) + " more" : "";
        var about = reading.dataset().about();
        var dataset = "Data: " + about.title() + ", edition " + about.edition() + ", " + about.licence() + ".";
        return publishers.isEmpty() ? List.of(dataset) : List.of("Sources: " + named + more + ".", dataset);
    }
}
