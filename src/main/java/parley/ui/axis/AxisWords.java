package parley.ui.axis;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Statement;
import parley.picture.axis.Days;
import parley.picture.axis.LanePlan;
import parley.picture.axis.LaneWords;
import parley.picture.axis.Tile;
import parley.query.Chronology;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What the axis says of its marks and of itself: in tooltips, beside the brush, and to a screen reader. */
final class AxisWords {
    static final String HELP = "Left and right walk from statement to statement, Home and End go to the first and last,"
            + " left and right brackets follow replies, plus, minus and zero zoom, Page Up and Page Down move the days,"
            + " Up and Down scroll the lanes, Enter zooms in to a count, Space plays, Delete clears the time window.";

    private static final int FIRST_WORDS = 90;
    private static final int MANY_WORDS = 220;

    private AxisWords() {}

    /** Who to whom, when, with what stance, and the first words. */
    static String statement(Reading reading, Statement said) {
        var dataset = reading.dataset();
        var issue = dataset.findIssue(reading.state().issue())
                .map(found -> " on " + found.label())
                .orElse("");
        return speech(dataset, said) + "\n" + date(reading, said) + " · "
                + Leaning.of(said.stanceOn(reading.state().issue())).label() + issue + "\n" + firstWords(said);
    }

    /** When it was said, and where that differs, when it became known. */
    private static String date(Reading reading, Statement said) {
        var counted = reading.chronology().dateOf(said);
        return counted.equals(said.said())
                ? Dates.inFull(said.said())
                : "Published " + Dates.inFull(counted) + ", said " + Dates.inFull(said.said());
    }

    private static String speech(Dataset dataset, Statement said) {
        var to = Names.of(dataset, said.addressees());
        return dataset.actor(said.speaker()).shortName() + (to.isEmpty() ? "" : " → " + to);
    }

    private static String firstWords(Statement said) {
        return said.quote()
                .map(quote -> "“" + shortened(quote, FIRST_WORDS) + "”")
                .orElseGet(() -> shortened(said.paraphrase(), FIRST_WORDS));
    }

    /** Its words, nearly whole; what a source only reports stands without quotation marks. */
    static String words(Statement said) {
        return said.quote()
                .map(quote -> "“" + shortened(quote, MANY_WORDS) + "”")
                .orElseGet(() -> shortened(said.paraphrase(), MANY_WORDS));
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : length) + " …";
    }

    /** Title, date and place, and what had become of it. */
    static String event(Event event, Chronology chronology) {
        var known = chronology.dateOf(event).equals(event.date())
                ? Stream.<String>empty()
                : Stream.of("known from " + Dates.inFull(chronology.dateOf(event)));
        var facts = Stream.of(
                        Stream.of(Dates.inFull(event.date())),
                        known,
                        Stream.ofNullable(event.place()),
                        Stream.of(event.status().label()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        return event.title() + "\n" + facts;
    }

    static String styleClass(EventStatus status) {
        return "event-" + status.name().toLowerCase(Locale.ROOT);
    }

    /** A lane's name, how much of what stands in it is left, and how its stance moved. */
    static String lane(Reading reading, LanePlan.Lane lane, int left) {
        if (lane.isHeading()) {
            return lane.label();
        }
        var whose = reading.dataset().findActor(lane.id());
        var name = whose.map(actor -> actor.name() + ", "
                        + reading.dataset().camp(actor.camp()).label())
                .orElse(lane.label());
        var moved =
                lane.turns().isEmpty() ? "" : lane.changes() == 0 ? ", never changed" : ", " + LaneWords.changes(lane);
        return name + ": " + LaneWords.ofAll(left, lane.entries().size()) + moved;
    }

    /** The days that a tile counts. */
    static String days(Tile tile) {
        return switch (tile.place()) {
            case EARLIER -> "Before " + Dates.day(tile.days().from());
            case WITHIN -> DayWords.words(tile.days()) + " " + tile.days().to().getYear();
            case LATER -> "After " + Dates.day(tile.days().to());
        };
    }

    /** Why there are no lanes. */
    static String noLanes(Planned shown) {
        return shown.plan().isBlank() ? "The time axis is being drawn." : noPositions(shown.reading());
    }

    private static String noPositions(Reading reading) {
        return reading.dataset()
                .findIssue(reading.state().issue())
                .map(issue -> "Nobody took a position on " + issue.label() + ". Choose another issue on the left.")
                .orElse("This dataset has no issues to take a position on.");
    }

    /** "14 of 19". */
    static String leftOfAll(Reading reading) {
        return reading.projection().statements().size() + " of "
                + reading.dataset().statements().size();
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
        var days = Days.of(reading.state().axis().days(), period).orElse(Days.whole(period));
        return "Time axis from " + Dates.day(days.from()) + " to " + Dates.day(days.to()) + ", by "
                + reading.state().axis().lanes().label().toLowerCase(Locale.ROOT) + ". " + count(reading)
                + ". " + (window.isActive() ? "Time window: " + DayWords.words(window) : "No time window is set") + "."
                + selected(reading);
    }

    private static String selected(Reading reading) {
        return switch (reading.state().selection()) {
            case Selection.OfStatement(var id) ->
                " Selected: "
                        + statement(reading, reading.dataset().statement(id)).replace("\n", ". ");
            case Selection.OfEvent(var id) ->
                " Selected: "
                        + event(reading.dataset().event(id), reading.chronology())
                                .replace("\n", ". ");
            case Selection.Nothing(), Selection.OfActor(var _), Selection.OfTie(var _) -> "";
        };
    }
}
