package parley.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.network.Composition;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Selection;
import parley.session.Spot;
import parley.session.ViewState;

/** A view on a dataset that has changed. */
class MatchingTest {
    private static final Dataset OFFER = Datasets.offer();

    private static Matching matching(ViewState state) {
        return Matching.of(Samples.view("x", state), OFFER);
    }

    private static Matching matching(ViewState state, String from, String to) {
        return Matching.of(
                Samples.view("x", state), Datasets.read(Datasets.offerJson().replace(from, to)));
    }

    private static List<String> paths(Matching matching) {
        return matching.remarks().stream()
                .map(problem -> problem.place().toString())
                .toList();
    }

    private static ViewState filtered(Filter filter) {
        return Samples.opening().withFilter(filter);
    }

    @Test
    void everythingFitsTheDatasetItWasSavedOf() {
        var matching = matching(Samples.everything());
        assertEquals(Samples.everything(), matching.state());
        assertEquals(List.of(), matching.remarks());
        assertEquals(Optional.empty(), matching.change());
    }

    @Test
    void anIssueThatIsGoneGivesWayToTheOneTheDatasetOpensOn() {
        var matching = matching(Samples.opening().withIssue("weather"));
        assertEquals("dialogue", matching.state().issue());
        assertEquals(List.of("$.state.issue"), paths(matching));
        assertTrue(matching.remarks().getFirst().sentence().contains("\"weather\""));
    }

    @Test
    void idsThatAreGoneAreNoLongerFilteredByAndNamed() {
        var matching = matching(filtered(Filter.NONE
                .withCamps(new Facet<>(Set.of("north", "west")))
                .withSpeakers(new Facet<>(Set.of("godot", "lucky", "envoy")))
                .withSources(new Facet<>(Set.of("herald")))));
        assertEquals(
                Filter.NONE.withCamps(new Facet<>(Set.of("north"))).withSpeakers(new Facet<>(Set.of("envoy"))),
                matching.state().filter());
        assertEquals(
                List.of(
                        "$.state.filter.without.camps",
                        "$.state.filter.without.speakers",
                        "$.state.filter.without.sources"),
                paths(matching));
        assertTrue(matching.remarks().get(1).sentence().contains("\"godot\", \"lucky\""));
    }

    @Test
    void aNeighbourhoodOfNobodyIsEverybody() {
        var matching = matching(filtered(Filter.NONE.withAround("godot")));
        assertEquals(Filter.NONE, matching.state().filter());
        assertEquals(List.of("$.state.filter.around"), paths(matching));
    }

    @Test
    void daysOutsideOfTheDatasetAreAllDays() {
        var later = new TimeWindow(LocalDate.of(2014, 1, 1), null);
        var matching = matching(filtered(Filter.NONE.withWindow(later)).withAxis(AxisView.WHOLE.withDays(later)));
        assertEquals(Filter.NONE, matching.state().filter());
        assertEquals(AxisView.WHOLE, matching.state().axis());
        assertEquals(
                List.of("$.state.filter.window", "$.state.axis.days"),
                paths(matching).stream().sorted().toList().reversed());
    }

    @Test
    void daysThatTheDatasetCoversInPartStay() {
        var window = new TimeWindow(LocalDate.of(2013, 2, 6), LocalDate.of(2014, 1, 1));
        var state = filtered(Filter.NONE.withWindow(window));
        assertEquals(state, matching(state).state());
    }

    @Test
    void aSelectionThatIsGoneIsNothing() {
        for (var selection : List.of(
                new Selection.OfActor("godot"),
                new Selection.OfStatement("godot"),
                new Selection.OfEvent("godot"),
                new Selection.OfTie("rebel>godot:met"))) {
            var matching = matching(Samples.opening().withSelection(selection));
            assertEquals(Selection.NOTHING, matching.state().selection());
            assertEquals(List.of("$.state.selection"), paths(matching));
        }
    }

    @Test
    void campsThatAreGoneAreNotUnfolded() {
        var opened = Composition.WHOLE.withOpened(Set.of("north", "west"));
        var matching = matching(Samples.opening().withComposition(opened));
        assertEquals(Set.of("north"), matching.state().composition().opened());
        assertEquals(List.of("$.state.composition.opened"), paths(matching));
    }

    @Test
    void actorsThatAreGoneStandNowhere() {
        var spot = new Spot(0.5, 0.5);
        var moved = Samples.opening()
                .withMoved("rebel", spot)
                .withMoved("godot", spot)
                .withMoved("others:west", spot);
        var matching = matching(moved);
        assertEquals(Map.of("rebel", spot), matching.state().moved());
        assertEquals(List.of("$.state.moved"), paths(matching));
    }

    @Test
    void anotherEditionIsNamed() {
        var change = matching(Samples.opening(), "\"edition\": \"1\"", "\"edition\": \"2\"")
                .change();
        assertEquals(Optional.of("The view was saved of edition 1 of the dataset; this is edition 2."), change);
    }

    @Test
    void aChangeWithinAnEditionIsNoticed() {
        var matching = matching(Samples.opening(), "\"id\": \"protest\"", "\"id\": \"outcry\"");
        assertEquals(Optional.of("The dataset has changed since the view was saved."), matching.change());
    }

    @Test
    void anotherDatasetIsNamed() {
        var change = matching(Samples.opening(), "\"id\": \"offer\", \"title\"", "\"id\": \"counter\", \"title\"")
                .change();
        assertTrue(change.orElseThrow().contains("another dataset, “The offer”"), change.toString());
    }
}
