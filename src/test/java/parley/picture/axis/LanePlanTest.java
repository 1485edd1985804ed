package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Leaning;
import parley.query.Threads;
import parley.session.Lanes;

class LanePlanTest {
    private static final Dataset OFFER = Datasets.offer();
    private static final Chronology SAID = Chronology.of(OFFER, Dating.SAID);

    private static List<LanePlan.Lane> lanes(Lanes kind, String issue) {
        return AxisPlan.of(OFFER, SAID, kind, issue).lanes().lanes();
    }

    private static List<String> ids(LanePlan.Lane lane) {
        return lane.entries().rows().mapToObj(OFFER.statements()::id).toList();
    }

    private static List<String> labels(Lanes kind) {
        return lanes(kind, "dialogue").stream().map(LanePlan.Lane::label).toList();
    }

    private static AxisPicture picture(Lanes kind, double height, int first) {
        var plan = AxisPlan.of(OFFER, SAID, kind, "dialogue");
        var view =
                new AxisPicture.View(1200, height, 160, Days.whole(OFFER.about().period()), first);
        return AxisPicture.of(plan, view, text -> 6.5 * text.length());
    }

    @Test
    void campsStandInTheOrderOfTheFile() {
        assertEquals(List.of("North", "South", "Outside"), labels(Lanes.CAMPS));
    }

    @Test
    void actorsStandUnderTheirCampAndOnlyIfTheySaidSomething() {
        assertEquals(List.of("North", "Minister", "South", "Rebel", "Outside", "Envoy"), labels(Lanes.ACTORS));
    }

    @Test
    void anIssuesLaneShowsTheStancesOnIt() {
        var arms = lanes(Lanes.ISSUES, "dialogue").get(1);
        assertEquals(List.of("refusal"), ids(arms));
        assertEquals(Leaning.SUPPORTS, arms.entries().leaning(0));
    }

    @Test
    void whatTakesNoPositionHasALaneAmongIssues() {
        var last = lanes(Lanes.ISSUES, "dialogue").getLast();
        assertEquals("No position", last.label());
        assertEquals(List.of("protest"), ids(last));
    }

    @Test
    void stancesHaveLanesOnlyOfThoseWhoTookOne() {
        assertEquals(
                List.of("Stance kept (1)", "Rebel"),
                lanes(Lanes.STANCES, "arms").stream().map(LanePlan.Lane::label).toList());
    }

    @Test
    void anIssueWithoutPositionsHasNoLanes() {
        assertEquals(List.of(), lanes(Lanes.STANCES, "no such issue"));
    }

    @Test
    void lanesThatDoNotFitAreScrolledTo() {
        assertEquals(2, picture(Lanes.ACTORS, 32, 0).lanes().size());
        assertEquals(
                "Envoy", picture(Lanes.ACTORS, 32, 99).lanes().getLast().lane().label());
    }

    @Test
    void aStanceHoldsFromItsPositionToTheEnd() {
        var picture = picture(Lanes.STANCES, 200, 0);
        var rebel = picture.courses().stream()
                .filter(course -> course.lane().equals("rebel"))
                .findFirst()
                .orElseThrow();
        var step = rebel.steps().getFirst();
        assertEquals(Leaning.CONDITIONAL, step.leaning());
        assertEquals(rebel.turns().getFirst().x(), step.from(), 1e-6);
        assertEquals(picture.frame().right(), step.to(), 1e-6);
    }

    @Test
    void anArcJoinsAStatementToItsAnswer() {
        var picture = picture(Lanes.CAMPS, 60, 0);
        var arcs = Arc.of(picture, Threads.of(OFFER), OFFER.statements(), Optional.of(OFFER.statement("offer")));
        assertEquals(1, arcs.size());
        assertEquals(picture.placeOf("offer"), Optional.of(arcs.getFirst().from()));
        assertEquals(picture.placeOf("refusal"), Optional.of(arcs.getFirst().to()));
        assertTrue(arcs.getFirst().isSelected());
    }

    @Test
    void whatIsKnownLaterStandsLater() {
        var known = Chronology.of(OFFER, Dating.PUBLISHED);
        var plan = AxisPlan.of(OFFER, known, Lanes.CAMPS, "dialogue");
        var view = new AxisPicture.View(1200, 60, 160, Days.whole(OFFER.about().period()), 0);
        var picture = AxisPicture.of(plan, view, text -> 6.5 * text.length());
        var offer = picture.placeOf("offer").orElseThrow();
        assertEquals(LocalDate.of(2013, 2, 2), picture.scale().day(offer.x()));
    }
}
