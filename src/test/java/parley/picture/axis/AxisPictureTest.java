package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.picture.axis.Said.on;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Period;

class AxisPictureTest {
    private static final Period ELEVEN_DAYS = Said.period("2013-02-18", "2013-02-28");

    private static StatementMark mark(AxisPicture picture, String id) {
        return picture.marks().stream()
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // --- statements ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, 2013-02-28, 1, 1440",
        "2013-02-18, 2013-02-28, 6, 960",
        "2013-02-18, 2013-02-28, 15, 1440",
        "2013-02-25, 2013-02-25, 60, 960",
        "2013-02-01, 2013-02-28, 3, 1100",
        "2012-02-01, 2012-03-01, 9, 960",
        "2013-01-01, 2013-12-31, 1, 960",
        "2012-01-01, 2012-12-31, 3, 2560"
    })
    void marksNeverHideEachOther(String from, String to, int each, double width) {
        var picture = Said.picture(Said.daily(Said.period(from, to), each), width);
        var marks = picture.marks().stream()
                .sorted(Comparator.comparingDouble(StatementMark::x))
                .toList();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1;
                    j < marks.size() && marks.get(j).x() - marks.get(i).x() < 14;
                    j++) {
                var one = marks.get(i);
                var other = marks.get(j);
                assertTrue(
                        Math.hypot(one.x() - other.x(), one.y() - other.y()) >= one.size() - 1e-6,
                        one + " hides " + other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {960, 1440, 2560})
    void marksStandInTheirDayAndLane(double width) {
        var dataset = Said.daily(ELEVEN_DAYS, 4);
        var picture = Said.picture(dataset, width);
        for (var mark : picture.marks()) {
            var day = dataset.statement(mark.id()).said().first();
            assertEquals(day, picture.scale().day(mark.x() - mark.size() / 2));
            assertEquals(day, picture.scale().day(mark.x() + mark.size() / 2 - 1e-6));
            assertTrue(Math.abs(mark.y() - picture.lanes().getFirst().y()) + mark.size() / 2
                    <= picture.frame().laneHeight() / 2 + 1);
        }
    }

    @Test
    void fewMarksAreAsLargeAsTheyCanBe() {
        var picture = Said.picture(Said.daily(ELEVEN_DAYS, 5), 1440);
        assertTrue(picture.marks().stream().allMatch(mark -> mark.size() == 13));
    }

    @Test
    void wholeDaysAreSpreadInTheOrderSaid() {
        var picture = Said.picture(Said.daily(Said.period("2013-02-25", "2013-02-25"), 4), 1440);
        var scale = picture.scale();
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    scale.left() + scale.dayWidth() * (i + 0.5) / 4,
                    mark(picture, "s" + i).x(),
                    1e-6);
        }
    }

    @Test
    void momentsStandByTheClockOfTheirPlace() {
        Dated late = new Dated.Moment(OffsetDateTime.parse("2013-02-25T18:00-08:00"));
        var picture = Said.picture(Said.dataset(ELEVEN_DAYS, List.of(late), List.of()), 1440);
        var scale = picture.scale();
        assertEquals(
                scale.start(late.first()) + 0.75 * scale.dayWidth(),
                mark(picture, "s0").x(),
                1e-6);
    }

    @Test
    void vagueDatesSpanTheirDays() {
        var picture = Said.picture(
                Said.dataset(ELEVEN_DAYS, List.of(Said.between("2013-02-20", "2013-02-23")), List.of()), 1440);
        var mark = mark(picture, "s0");
        var bar = mark.bar();
        assertNotNull(bar);
        assertEquals(picture.scale().left() + 2 * picture.scale().dayWidth(), bar.from(), 1e-6);
        assertEquals(picture.scale().left() + 6 * picture.scale().dayWidth(), bar.to(), 1e-6);
        assertEquals((bar.from() + bar.to()) / 2, mark.x(), 1e-6);
        assertFalse(bar.beginsEarlier() || bar.endsLater());
    }

    @Test
    void whatBeganLongBeforeStandsInTheGutter() {
        var picture = Said.picture(
                Said.dataset(ELEVEN_DAYS, List.of(Said.between("2011-03-15", "2013-02-25")), List.of()), 1440);
        var mark = mark(picture, "s0");
        assertTrue(picture.frame().earlier() > 0);
        assertTrue(
                mark.x() < picture.scale().left() && mark.x() > picture.frame().labels());
        assertNotNull(mark.bar());
        assertTrue(mark.bar().beginsEarlier());
    }

    @Test
    void monthAroundThePeriodStandsInIt() {
        Dated month = new Dated.Month(java.time.YearMonth.of(2013, 2));
        var picture = Said.picture(Said.dataset(ELEVEN_DAYS, List.of(month), List.of()), 1440);
        assertEquals(
                (picture.scale().left() + picture.scale().right()) / 2,
                mark(picture, "s0").x(),
                1e-6);
    }

    @Test
    void thereIsNoGutterForNothing() {
        var frame = Said.picture(Said.daily(ELEVEN_DAYS, 1), 1440).frame();
        assertEquals(0, frame.earlier());
        assertEquals(0, frame.later());
    }

    @Test
    void findsWhatIsPointedAt() {
        var picture = Said.picture(Said.daily(ELEVEN_DAYS, 2), 1440);
        var mark = mark(picture, "s3");
        assertEquals(
                Optional.of(new AxisPicture.Target.OfStatement("s3", "camp", mark.x(), mark.y())),
                picture.at(mark.x() + 2, mark.y()));
        assertTrue(picture.at(mark.x(), mark.y() + 20).isEmpty());
    }

    // --- counts ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"2013-01-01, 2013-12-31, 3, 1440", "2013-02-18, 2013-02-28, 40, 960", "2011-01-01, 2013-12-31, 1, 960"})
    void everyStatementIsMarkedOrCounted(String from, String to, int each, double width) {
        var dataset = Said.daily(Said.period(from, to), each);
        var picture = Said.picture(dataset, width);
        int counted =
                picture.tiles().stream().mapToInt(tile -> tile.entries().size()).sum();
        assertEquals(dataset.statements().size(), picture.marks().size() + counted);
        assertTrue(counted > 0);
    }

    @Test
    void noMarkIsTooSmallToRead() {
        var picture = Said.picture(Said.daily(Said.period("2013-01-01", "2013-12-31"), 2), 1440);
        assertTrue(picture.marks().stream().allMatch(mark -> mark.size() >= 9));
    }

    @Test
    void aYearIsCountedByWeeksThatBeginOnMonday() {
        var picture = Said.picture(Said.daily(Said.period("2013-01-01", "2013-12-31"), 3), 1440);
        var week = picture.tiles().get(1);
        assertEquals(new Days(LocalDate.parse("2013-01-07"), LocalDate.parse("2013-01-13")), week.days());
        assertEquals(21, week.entries().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 300, 2_000})
    void everyCellIsWideEnoughForItsNumber(int each) {
        var picture = Said.picture(Said.daily(Said.period("2013-01-07", "2013-12-29"), each), 1100);
        assertTrue(picture.tiles().stream()
                .noneMatch(tile -> LaneWords.fitting(tile.entries().size(), tile.width(), text -> 6.5 * text.length())
                        .isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300})
    void aCellAsFullAsUsualIsNotAsDarkAsOneTwiceAsFull(int each) {
        var picture = Said.picture(Said.daily(Said.period("2013-01-07", "2013-12-29"), each), 960);
        var tile = picture.tiles().get(1);
        assertEquals(3, tile.tint(tile.entries().size()));
        assertEquals(4, tile.tint(2 * tile.entries().size()));
        assertEquals(0, tile.tint(0));
    }

    @Test
    void zoomedInCountsBecomeMarks() {
        var dataset = Said.daily(Said.period("2013-01-01", "2013-12-31"), 3);
        var week = new Days(LocalDate.parse("2013-01-07"), LocalDate.parse("2013-01-13"));
        var picture = Said.picture(dataset, 1440, week);
        assertEquals(List.of(), picture.tiles());
        assertEquals(21, picture.marks().size());
    }

    @Test
    void whatIsCountedIsPointedAt() {
        var picture = Said.picture(Said.daily(Said.period("2013-01-01", "2013-12-31"), 3), 1440);
        var tile = picture.tiles().getFirst();
        assertEquals(Optional.of(new AxisPicture.Target.OfTile(tile)), picture.at(tile.middle(), tile.y()));
        assertEquals(Optional.of(tile), picture.tileOf("s0"));
    }

    // --- days on view ----------------------------------------------------------------------------------------------

    @Test
    void onlyDaysOnViewAreDrawn() {
        var days = new Days(LocalDate.parse("2013-02-20"), LocalDate.parse("2013-02-22"));
        var picture = Said.picture(Said.daily(ELEVEN_DAYS, 2), 1440, days);
        assertEquals(
                List.of("s4", "s5", "s6", "s7", "s8", "s9"),
                picture.marks().stream().map(StatementMark::id).sorted().toList());
    }

    @Test
    void aVagueDateWhoseMiddleIsElsewhereLeavesItsBar() {
        var dataset = Said.dataset(ELEVEN_DAYS, List.of(Said.between("2013-02-18", "2013-02-24")), List.of());
        var day = LocalDate.parse("2013-02-19");
        var picture = Said.picture(dataset, 1440, new Days(day, day));
        assertEquals(List.of(), picture.marks());
        var bar = picture.strays().getFirst();
        assertEquals(picture.scale().left(), bar.from(), 1e-6);
        assertTrue(bar.beginsEarlier() && bar.endsLater());
    }

    @Test
    void aTimedDayHasItsHours() {
        Dated timed = new Dated.Moment(OffsetDateTime.parse("2013-02-25T12:00+01:00"));
        var dataset = Said.dataset(ELEVEN_DAYS, List.of(timed), List.of());
        var picture = Said.picture(dataset, 1440, new Days(timed.first(), timed.last()));
        var labels = picture.ticks().stream().map(Ticks.Tick::label).toList();
        assertEquals("Mon 25 Feb", labels.getFirst());
        assertTrue(labels.contains("12:00"));
    }

    // --- ticks -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2013-02-25, 2013-02-25",
        "2013-02-18, 2013-02-28",
        "2012-02-01, 2012-03-01",
        "2013-01-15, 2013-04-20",
        "2013-01-01, 2013-12-31",
        "2012-07-01, 2013-06-30",
        "2011-03-15, 2024-12-08"
    })
    void tickNamesFit(String from, String to) {
        for (double width : new double[] {960, 1100, 1440, 2560}) {
            var picture = Said.picture(Said.daily(Said.period(from, to), 0), width);
            var shown = picture.ticks().stream()
                    .filter(tick -> !tick.label().isEmpty())
                    .toList();
            assertFalse(shown.isEmpty());
            assertTrue(shown.getLast().end() <= picture.frame().end());
            IntStream.range(1, shown.size())
                    .forEach(i ->
                            assertTrue(shown.get(i - 1).end() < shown.get(i).x()));
        }
    }

    @Test
    void aFewDaysHaveTheirWeekdays() {
        var labels = labels(Said.daily(ELEVEN_DAYS, 0));
        assertEquals(11, labels.size());
        assertEquals("Mon 18", labels.getFirst());
    }

    @Test
    void aYearHasItsMonths() {
        var labels = labels(Said.daily(Said.period("2012-07-01", "2013-06-30"), 0));
        assertEquals(12, labels.size());
        assertEquals("Jul 2012", labels.getFirst());
        assertEquals("Jan 2013", labels.get(6));
    }

    @Test
    void aNewMonthIsSaid() {
        assertEquals(
                "1 Mar",
                labels(Said.daily(Said.period("2013-02-26", "2013-03-03"), 0)).get(3));
    }

    @Test
    void yearIsAlwaysSaid() {
        assertEquals("Feb 2013", Ticks.span(ELEVEN_DAYS));
        assertEquals("Jan – Dec 2013", Ticks.span(Said.period("2013-01-01", "2013-12-31")));
        assertEquals("Dec 2012 – Jan 2013", Ticks.span(Said.period("2012-12-30", "2013-01-02")));
        assertEquals("Feb 2012 – Feb 2013", Ticks.span(Said.period("2012-02-01", "2013-02-02")));
    }

    private static List<String> labels(Dataset dataset) {
        return Said.picture(dataset, 1440).ticks().stream()
                .map(Ticks.Tick::label)
                .toList();
    }

    // --- events ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(doubles = {960, 1100, 1440, 2560})
    void titlesCoverNeitherEachOtherNorMarks(double width) {
        var days = List.of(
                on("2013-02-18"),
                on("2013-02-25"),
                on("2013-02-25"),
                on("2013-02-25"),
                on("2013-02-25"),
                on("2013-02-26"),
                on("2013-02-28"),
                Said.between("2013-03-01", "2013-03-10"));
        var picture = Said.picture(Said.dataset(ELEVEN_DAYS, List.of(), days), width);
        for (var one : picture.events()) {
            assertTrue(one.titleX() >= picture.frame().labels() && one.titleX() + one.titleWidth() <= width);
            picture.events().stream()
                    .filter(other -> other.row() == one.row() && !other.equals(one))
                    .forEach(other -> assertTrue(
                            left(one) >= right(other) || left(other) >= right(one), one + " covers " + other));
        }
        assertTrue(picture.events().stream().anyMatch(event -> !event.title().isEmpty()));
    }

    @Test
    void everyEventOfManyIsMarkedOrCounted() {
        var days = ELEVEN_DAYS.from().datesUntil(LocalDate.parse("2013-03-01")).toList();
        var many = days.stream()
                .flatMap(
                        day -> Stream.generate(() -> (Dated) new Dated.Day(day)).limit(12))
                .toList();
        var picture = Said.picture(Said.dataset(ELEVEN_DAYS, List.of(), many), 1100);
        assertEquals(
                many.size(),
                picture.events().stream().mapToInt(mark -> mark.events().size()).sum());
        assertTrue(picture.events().stream().anyMatch(mark -> !mark.isSingle()));
        assertTrue(picture.events().stream().anyMatch(mark -> !mark.title().isEmpty()));
    }

    @Test
    void whatLastsSeveralDaysHasABar() {
        var picture = Said.picture(
                Said.dataset(ELEVEN_DAYS, List.of(), List.of(Said.between("2013-02-20", "2013-02-23"))), 1440);
        var bar = picture.events().getFirst().bar();
        assertNotNull(bar);
        assertEquals(picture.scale().start(LocalDate.parse("2013-02-20")), bar.from(), 1e-6);
        assertEquals(picture.scale().end(LocalDate.parse("2013-02-23")), bar.to(), 1e-6);
    }

    private static double left(EventMark event) {
        return event.title().isEmpty()
                ? event.x() - event.size() / 2
                : Math.min(event.titleX(), event.x() - event.size() / 2);
    }

    private static double right(EventMark event) {
        return Math.max(event.titleX() + event.titleWidth(), event.x() + event.size() / 2);
    }

    @Test
    void whatComesAfterStandsInTheLaterGutter() {
        var picture = Said.picture(
                Said.dataset(ELEVEN_DAYS, List.of(), List.of(Said.between("2013-03-01", "2013-03-10"))), 1440);
        assertTrue(picture.events().getFirst().x() > picture.scale().right());
    }
}
