package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.query.Presence.CONTEXT;
import static parley.query.Presence.FOCUS;
import static parley.query.Presence.OUTSIDE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.ActorKind;
import parley.model.Event;
import parley.model.Statement;

class ProjectionsTest {
    private final Projections projections = Projections.of(Datasets.offer());

    private Projection under(Filter filter) {
        return projections.under("dialogue", filter);
    }

    private List<String> said(Filter filter) {
        return under(filter).statements().stream().map(Statement::id).toList();
    }

    private static Filter only(Leaning... leanings) {
        return Filter.NONE.withStances(Facet.only(List.of(leanings), Arrays.asList(Leaning.values())));
    }

    private static Filter days(int from, int to) {
        return Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, from), LocalDate.of(2013, 2, to)));
    }

    @Test
    void letsEverythingThroughWithoutAFilter() {
        assertEquals(List.of("offer", "appeal", "refusal", "protest"), said(Filter.NONE));
    }

    @Test
    void keepsStatementsWithTheChosenStance() {
        assertEquals(List.of("refusal"), said(only(Leaning.CONDITIONAL)));
    }

    @Test
    void tellsNoPositionFromEveryStance() {
        assertEquals(List.of("protest"), said(only(Leaning.NO_POSITION)));
    }

    @Test
    void readsStancesOnTheChosenIssue() {
        var arms = projections.under("arms", only(Leaning.SUPPORTS));
        assertEquals(
                List.of("refusal"),
                arms.statements().stream().map(Statement::id).toList());
    }

    @Test
    void windowIsInclusiveAtBothEnds() {
        assertEquals(List.of("appeal", "refusal", "protest"), said(days(2, 5)));
    }

    @Test
    void vagueDatesAreInEveryWindowTheyCanFallIn() {
        assertTrue(said(days(27, 28)).contains("appeal"));
    }

    @Test
    void findsWordsWithoutCaseOrDiacritics() {
        assertEquals(List.of("offer"), said(Filter.NONE.withText("ZOE  ready")));
    }

    @Test
    void findsAliasesInOtherScripts() {
        assertEquals(List.of("appeal"), said(Filter.NONE.withText("посланник")));
    }

    @Test
    void findsPlaces() {
        assertEquals(List.of("protest"), said(Filter.NONE.withText("field")));
    }

    @Test
    void keepsWhatAnActorSaysAndIsTold() {
        assertEquals(List.of("refusal", "protest"), said(Filter.NONE.withAround("rebel")));
    }

    @Test
    void keepsStatementsOfChosenSources() {
        var onlyDaily = Filter.NONE.withSources(new Facet<>(java.util.Set.of("wire")));
        assertEquals(List.of("offer", "appeal"), said(onlyDaily));
    }

    @Test
    void keepsEventsOfTheWindow() {
        assertEquals(
                List.of("talks"),
                under(days(1, 3)).events().stream().map(Event::id).toList());
    }

    @Test
    void dropsEventsWhoseKindIsLeftOut() {
        var noPlans = Filter.NONE.withContacts(Facet.<Contact>all().with(Contact.PLANS, false));
        assertEquals(
                List.of("talks"),
                under(noPlans).events().stream().map(Event::id).toList());
    }

    @Test
    void everybodyIsInFocusWithoutAFilter() {
        assertTrue(under(Filter.NONE).presence().stream().allMatch(FOCUS::equals));
    }

    @Test
    void anActorWithTheStanceIsInFocusAlsoThroughARepresentative() {
        assertEquals(FOCUS, under(only(Leaning.CONDITIONAL)).presenceOf("army"));
    }

    @Test
    void whomTheChosenSpeakToIsContext() {
        assertEquals(CONTEXT, under(only(Leaning.CONDITIONAL)).presenceOf("president"));
    }

    @Test
    void whoHasNothingToDoWithItIsOutside() {
        assertEquals(OUTSIDE, under(only(Leaning.CONDITIONAL)).presenceOf("coalition"));
    }

    @Test
    void anActorFoundByNameIsInFocusThoughItSaidNothing() {
        assertEquals(FOCUS, under(Filter.NONE.withText("Coalition")).presenceOf("coalition"));
    }

    @Test
    void stanceIsThatOfTheLatestOwnStatement() {
        var stance = under(Filter.NONE).stanceOf("rebel");
        assertEquals(Leaning.CONDITIONAL, stance.leaning());
        assertNull(stance.through());
    }

    @Test
    void stanceOfTheSilentComesThroughWhoRepresentsThem() {
        var stance = under(Filter.NONE).stanceOf("president");
        assertEquals(Leaning.SUPPORTS, stance.leaning());
        assertEquals("minister", stance.spokesperson().orElseThrow().id());
    }

    @Test
    void stanceIsUnknownBeforeItWasTaken() {
        assertEquals(Leaning.NO_POSITION, under(days(1, 1)).stanceOf("rebel").leaning());
    }

    @Test
    void countsWhatEachStanceWouldLeave() {
        var counts = under(only(Leaning.CONDITIONAL)).counts().stances();
        assertEquals(2, counts.get(Leaning.SUPPORTS));
        assertEquals(1, counts.get(Leaning.CONDITIONAL));
        assertFalse(counts.containsKey(Leaning.OPPOSES));
    }

    @Test
    void countsRespectTheOtherFacets() {
        var counts = under(days(5, 5).withKinds(new Facet<>(java.util.Set.of(ActorKind.STATE))))
                .counts();
        assertEquals(1, counts.camps().get("south"));
        assertEquals(1, counts.contacts().get(Contact.REJECTS));
    }

    @Test
    void countsLeaveWhatChoosingThemLeaves() {
        for (var contact : List.of(Contact.OFFERS, Contact.APPEALS, Contact.REJECTS)) {
            var chosen = Filter.NONE.withContacts(Facet.only(List.of(contact), Arrays.asList(Contact.values())));
            assertEquals(
                    under(Filter.NONE).counts().contacts().get(contact),
                    said(chosen).size(),
                    contact.label());
        }
    }
}
