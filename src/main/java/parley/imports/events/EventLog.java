package parley.imports.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Camps;
import parley.imports.build.Cast;
import parley.imports.build.Edition;
import parley.imports.build.Shelf;
import parley.imports.build.Slugs;
import parley.imports.report.Tally;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Position;
import parley.model.Statement;

/**
 * Gathers reports: those of the same day, actors and code become one statement with their number.
 * What many statements have in common (days, actors, places, sources, positions) is kept once, so that a million fit.
 */
final class EventLog {
    private record Event(
            LocalDate day, String from, @Nullable String to, String code) {}

    /** A statement in the making. */
    private static final class Gathered {
        private final Report first;
        private final String speaker;
        private final @Nullable String addressee;
        private final List<String> sources = new ArrayList<>(1);
        private int reports = 1;

        private Gathered(Report first, String speaker, @Nullable String addressee) {
            this.first = first;
            this.speaker = speaker;
            this.addressee = addressee;
        }
    }

    /** How many countries have a camp of their own. */
    static final int MOST_COUNTRIES = 10;

    private static final String OTHERS = "Other countries";

    private final Tally tally;
    private final Camps camps = new Camps();
    private final Cast cast = new Cast();
    private final Shelf shelf = new Shelf();
    private final Slugs ids = new Slugs("event");
    private final Map<Event, Gathered> events = new LinkedHashMap<>();
    private final Map<Object, Object> kept = new HashMap<>();
    private final Map<String, String> actors = new HashMap<>();
    private final Map<String, String> countries = new LinkedHashMap<>();
    private long toThemselves;

    EventLog(Tally tally) {
        this.tally = tally;
    }

    /** Takes a report in, and counts it as imported or folded. */
    void add(Report report) {
        var speaker = actor(report.source());
        var addressee = report.target() == null ? null : actor(report.target());
        if (speaker.equals(addressee)) {
            toThemselves++;
            addressee = null;
        }
        var source = shelf.publisher(report.publisher());
        var event = new Event(kept(report.day()), speaker, addressee, kept(report.code()));
        var known = events.get(event);
        if (known == null) {
            var gathered = new Gathered(light(report), speaker, addressee);
            gathered.sources.add(source);
            events.put(event, gathered);
            tally.imported();
        } else {
            fold(known, source);
        }
    }

    private void fold(Gathered known, String source) {
        known.reports++;
        if (!known.sources.contains(source)) {
            known.sources.add(source);
        }
        tally.folded();
    }

    /** The same report, holding on to nothing that another already holds. */
    private Report light(Report report) {
        return new Report(
                report.id(),
                kept(report.day()),
                kept(report.source()),
                null,
                report.act(),
                kept(report.code()),
                kept(report.words()),
                report.place() == null ? null : kept(report.place()),
                kept(report.publisher()),
                report.note());
    }

    @SuppressWarnings("unchecked") // an equal value has the same class
    private <T> T kept(T value) {
        return (T) kept.computeIfAbsent(value, same -> same);
    }

    private String actor(Party party) {
        return actors.computeIfAbsent(party.key(), key -> {
            var id = cast.add(key, party.name(), party.kind(), "");
            countries.put(id, party.country());
            return id;
        });
    }

    /** Countries are camps; beyond those that speak most, the others make one, since a picture holds only so many. */
    private void formCamps() {
        var largest = largestCountries();
        countries.forEach((actor, country) ->
                cast.camp(actor, camps.of(country.isBlank() || largest.contains(country) ? country : OTHERS)));
        long others = countries.values().stream()
                .filter(country -> !country.isBlank() && !largest.contains(country))
                .distinct()
                .count();
        if (others > 0) {
            tally.note("Countries are camps: the " + largest.size() + " that act most have one each, the other "
                    + others + " share the camp \"" + OTHERS + "\".");
        }
    }

    private Set<String> largestCountries() {
        var acts = new HashMap<String, Integer>();
        for (var gathered : events.values()) {
            acts.merge(countries.getOrDefault(gathered.speaker, ""), 1, Integer::sum);
        }
        countries.values().forEach(country -> acts.putIfAbsent(country, 0));
        acts.remove("");
        return acts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COUNTRIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** All that was gathered; the log is empty afterwards. */
    Dataset dataset(String title, EventFormat format) {
        formCamps();
        var statements = new ArrayList<Statement>(events.size());
        for (var each = events.values().iterator(); each.hasNext(); each.remove()) {
            statements.add(statement(each.next()));
        }
        noteWhatWasSettled();
        var summary =
                "Imported from " + format.label() + ", machine-coded: stance on dialogue is read from CAMEO codes.";
        return new Dataset(
                Edition.about(title, summary, format.licence(), Edition.period(statements, List.of())),
                new Dataset.Contents(
                        camps.all(),
                        List.of(Edition.DIALOGUE),
                        List.of(),
                        shelf.sources(),
                        cast.actors(),
                        List.of(),
                        statements));
    }

    private void noteWhatWasSettled() {
        tally.note("Every statement is machine-coded, and marked so.");
        if (toThemselves > 0) {
            tally.note("In " + toThemselves + (toThemselves == 1 ? " row" : " rows")
                    + " the same actor acts and is acted on; such statements have no addressee.");
        }
    }

    private Statement statement(Gathered gathered) {
        var first = gathered.first;
        return new Statement(
                ids.next(first.id()),
                gathered.speaker,
                gathered.addressee == null ? List.of() : kept(List.of(gathered.addressee)),
                List.of(),
                kept(new Dated.Day(first.day())),
                first.place(),
                null,
                first.act(),
                first.code(),
                kept(first.words() + "."),
                positions(first.code()),
                null,
                kept(gathered.sources.stream()
                        .map(source -> new Attestation(source, null, null))
                        .toList()),
                Confidence.MEDIUM,
                first.note(),
                Coding.MACHINE,
                gathered.reports);
    }

    private List<Position> positions(String code) {
        return Cameo.stance(code)
                .map(stance -> kept(List.of(new Position(Edition.DIALOGUE.id(), stance, List.of()))))
                .orElse(List.of());
    }
}
