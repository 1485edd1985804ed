package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Period;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Leaning;
import parley.session.Lanes;
import parley.testing.MadeUp;

/** What is found by bisection and counted in columns is what would be found by looking at each statement. */
class DaysOnViewTest {
    private static final Period YEAR = Said.period("2013-01-01", "2013-12-31");

    /** Days, moments, and stretches of days, some of which reach out of the year. */
    private static List<Dated> dates(Random random) {
        var dates = new ArrayList<Dated>();
        for (int i = 0; i < 900; i++) {
            var day = YEAR.from().plusDays(random.nextInt(380) - 8);
            dates.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            new Dated.Moment(day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                                    .atOffset(ZoneOffset.UTC));
                        case 1 -> new Dated.Range(day, day.plusDays(1 + random.nextInt(40)), null);
                        default -> new Dated.Day(day);
                    });
        }
        return dates;
    }

    private static Days days(Random random) {
        int first = random.nextInt(365);
        int last = Math.min(364, first + random.nextInt(1 + random.nextInt(200)));
        return new Days(YEAR.from().plusDays(first), YEAR.from().plusDays(last));
    }

    /** Whether a mark stands between the beginning of the first and the end of the last day. */
    private static boolean isOnView(Dated dated, Days days) {
        return switch (Extent.of(dated, YEAR).place()) {
            case EARLIER -> days.from().equals(YEAR.from());
            case LATER -> days.to().equals(YEAR.to());
            case WITHIN -> isWithin(dated, days);
        };
    }

    private static boolean isWithin(Dated dated, Days days) {
        long twice = Extent.first(dated, YEAR).toEpochDay()
                + Extent.last(dated, YEAR).plusDays(1).toEpochDay();
        return dated.isExactToTheDay()
                ? days.window().admits(dated)
                : twice >= 2 * days.from().toEpochDay()
                        && twice <= 2 * days.to().plusDays(1).toEpochDay();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsOnViewIsMarkedOrCounted(long seed) {
        var random = new Random(seed);
        var dataset = Said.dataset(YEAR, dates(random), List.of());
        for (int i = 0; i < 20; i++) {
            var days = days(random);
            var picture = Said.picture(dataset, 600 + random.nextInt(1400), days);
            long wanted = dataset.statements().stream()
                    .map(Statement::said)
                    .filter(dated -> isOnView(dated, days))
                    .count();
            int counted = picture.tiles().stream()
                    .mapToInt(tile -> tile.entries().size())
                    .sum();
            assertEquals(wanted, picture.marks().size() + counted, days.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTileHoldsWhatStandsOnItsDays(long seed) {
        var random = new Random(seed);
        var dataset = Said.dataset(YEAR, dates(random), List.of());
        var tiles = Said.picture(dataset, 1200, new Days(LocalDate.parse("2013-03-04"), LocalDate.parse("2013-10-27")))
                .tiles();
        assertTrue(tiles.size() > 10);
        for (var tile : tiles) {
            tile.entries().rows().mapToObj(dataset.statements()::get).forEach(said -> {
                assertTrue(isWithin(said.said(), tile.days()), said + " in " + tile.days());
                assertTrue(tile.holds(said.id()));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsByDaysAreThoseOfTheStatements(long seed) {
        var random = new Random(seed);
        var dataset = Said.dataset(YEAR, dates(random), List.of());
        var counts = plan(dataset, Lanes.CAMPS).said();
        for (int i = 0; i < 50; i++) {
            var days = days(random);
            assertEquals(count(dataset, dated -> days.window().admits(dated)), counts.possibleIn(days));
            assertEquals(
                    count(dataset, dated -> days.window().admits(new Dated.Day(DayCounts.middle(dated)))),
                    counts.middlesIn(days));
        }
    }

    private static int count(Dataset dataset, java.util.function.Predicate<Dated> wanted) {
        return (int) dataset.statements().stream()
                .map(Statement::said)
                .filter(wanted)
                .count();
    }

    private static AxisPlan plan(Dataset dataset, Lanes kind) {
        return AxisPlan.of(dataset, Chronology.of(dataset, Dating.SAID), kind, "issue-0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ranksOfADayBeginAndEndWithIt(long seed) {
        var dataset = Said.dataset(YEAR, dates(new Random(seed)), List.of());
        var timeline = plan(dataset, Lanes.CAMPS).timeline();
        for (int day = 0; day < 365; day++) {
            var date = YEAR.from().plusDays(day);
            int from = timeline.from(date);
            int after = timeline.after(date);
            double start = day;
            assertTrue(IntStream.range(0, from).allMatch(rank -> timeline.place(rank) < start));
            assertTrue(IntStream.range(from, after)
                    .allMatch(rank -> timeline.place(rank) >= start && timeline.place(rank) <= start + 1));
            assertTrue(IntStream.range(after, timeline.size()).allMatch(rank -> timeline.place(rank) > start + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void lanesHoldWhatTheirStatementsSay(long seed) {
        var dataset = MadeUp.dataset(60, 1500, 4, seed);
        for (var lane : plan(dataset, Lanes.ACTORS).lanes().lanes()) {
            assertEquals(
                    dataset.statements().stream()
                            .filter(said -> said.speaker().equals(lane.id()))
                            .map(Statement::id)
                            .sorted()
                            .toList(),
                    lane.entries()
                            .rows()
                            .mapToObj(dataset.statements()::id)
                            .sorted()
                            .toList());
        }
        for (var lane : plan(dataset, Lanes.CAMPS).lanes().lanes()) {
            var supports = Tally.of(lane.entries(), row -> row % 3 == 0).byStance();
            long wanted = lane.entries()
                    .rows()
                    .filter(row -> row % 3 == 0)
                    .mapToObj(dataset.statements()::get)
                    .filter(said -> Leaning.of(said.stanceOn("issue-0")) == Leaning.SUPPORTS)
                    .count();
            assertEquals(wanted, supports.getOrDefault(Leaning.SUPPORTS, 0).longValue());
        }
    }
}
