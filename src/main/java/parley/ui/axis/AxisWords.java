package parley.ui.axis;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Camp;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Statement;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What the axis says of its marks and of itself: in tooltips, beside the brush, and to a screen reader. */
final class AxisWords {
    private static final int FIRST_WORDS = 90;

    private AxisWords() {}

    /** Who to whom, when, with what stance, and the first words. */
    static String statement(Reading reading, Statement said) {
        var dataset = reading.dataset();
        var issue = dataset.findIssue(reading.state().issue())
                .map(found -> " on " + found.label())
                .orElse("");
        return speech(dataset, said) + "\n" + Dates.inFull(said.said()) + " · "
                + Leaning.of(said.stanceOn(reading.state().issue())).label() + issue + "\n" + firstWords(said);
    }

    private static String speech(Dataset dataset, Statement said) {
        var to = Names.of(dataset, said.addressees());
        return dataset.actor(said.speaker()).shortName() + (to.isEmpty() ? "" : " → " + to);
    }

    private static String firstWords(Statement said) {
        return said.quote().map(quote -> "“" + shortened(quote) + "”").orElseGet(() -> shortened(said.paraphrase()));
    }

    private static String shortened(String text) {
        if (text.length() <= FIRST_WORDS) {
            return text;
        }
        int space = text.lastIndexOf(' ', FIRST_WORDS);
        return text.substring(0, space > 0 ? space : FIRST_WORDS) + " …";
    }

    /** Title, date and place, and what had become of it. */
    static String event(Event event) {
        var facts = Stream.of(
                        Stream.of(Dates.inFull(event.date())),
                        Stream.ofNullable(event.place()),
                        Stream.of(event.status().label()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        return event.title() + "\n" + facts;
    }

    static String styleClass(EventStatus status) {
        return "event-" + status.name().toLowerCase(Locale.ROOT);
    }

    /** A camp's name and how much of what it said is left. */
    static String camp(Reading reading, Camp camp) {
        long all = inCamp(reading, reading.dataset().statements().stream(), camp);
        long left = inCamp(reading, reading.projection().statements().stream(), camp);
        return camp.label() + ": " + ofAll(left, all);
    }

    private static long inCamp(Reading reading, Stream<Statement> statements, Camp camp) {
        return statements
                .filter(said -> reading.dataset().actor(said.speaker()).camp().equals(camp.id()))
                .count();
    }

    private static String ofAll(long left, long all) {
        return (left == all ? String.valueOf(all) : left + " of " + all) + (all == 1 ? " statement" : " statements");
    }

    /** "14 of 19 statements". */
    static String count(Reading reading) {
        long all = reading.dataset().statements().size();
        return reading.projection().statements().size() + " of " + all + (all == 1 ? " statement" : " statements");
    }

    /** The whole axis in a few sentences, to be spoken. */
    static String spoken(Reading reading) {
        var period = reading.dataset().about().period();
        var window = reading.state().filter().window();
        return "Time axis from " + Dates.day(period.from()) + " to " + Dates.day(period.to()) + ". " + count(reading)
                + ". " + (window.isActive() ? "Time window: " + DayWords.words(window) : "No time window is set") + "."
                + selected(reading);
    }

    private static String selected(Reading reading) {
        return switch (reading.state().selection()) {
            case Selection.OfStatement(var id) ->
                " Selected: "
                        + statement(reading, reading.dataset().statement(id)).replace("\n", ". ");
            case Selection.OfEvent(var id) ->
                " Selected: " + event(reading.dataset().event(id)).replace("\n", ". ");
            case Selection.Nothing(), Selection.OfActor(var _), Selection.OfTie(var _) -> "";
        };
    }
}
