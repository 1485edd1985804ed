package parley.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.model.Link;
import parley.model.Period;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Presence;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.TimeWindow;

/** Ties that a file gives as such. */
class LinksTest {
    private final Dataset linked = linked(
            link("a", "rebel", "army", true, 2.5, null),
            link("b", "rebel", "army", true, -5, null),
            link("c", "army", "rebel", false, 1, null),
            link("d", "rebel", "army", false, 1, days(1, 3)));
    private final Network network = Networks.of(linked, Composition.opening(linked));

    private static Link link(
            String id, String from, String to, boolean directed, double weight, @Nullable Period period) {
        return new Link(id, from, to, directed, weight, null, period);
    }

    private static Period days(int from, int to) {
        return new Period(LocalDate.of(2013, 2, from), LocalDate.of(2013, 2, to));
    }

    /** Nobody said or did anything in it. */
    private static Dataset linked(Link... links) {
        var offer = Datasets.offer();
        var all = offer.contents();
        return new Dataset(
                offer.about(),
                new Dataset.Contents(
                        all.camps(),
                        all.issues(),
                        all.conditions(),
                        all.sources(),
                        all.actors(),
                        List.of(),
                        List.of(),
                        List.of(links)));
    }

    private Tie tie(String id) {
        return network.findTie(id)
                .orElseThrow(() -> new AssertionError(network.ties().toString()));
    }

    private Projection under(Filter filter) {
        return Projections.of(linked).under("dialogue", filter);
    }

    @Test
    void parallelLinksAreOneTieThatKeepsEach() {
        assertEquals(List.of("a", "b"), tie("rebel>army:link").links());
    }

    @Test
    void linksWithoutADirectionAreATieOfTheirOwn() {
        assertEquals(List.of("c", "d"), tie("army~rebel:mutual_link").links());
    }

    @Test
    void aLinkIsNoStatement() {
        var evidence = network.evidence(tie("rebel>army:link"), under(Filter.NONE));
        assertEquals(List.of(), evidence.statements());
        assertEquals(2, evidence.size());
    }

    @Test
    void strengthComparesTheWeightsOfTies() {
        assertEquals(1, network.strength(tie("rebel>army:link")));
        assertEquals(2 / 7.5, network.strength(tie("army~rebel:mutual_link")));
    }

    @Test
    void linksJoinAloneWhereNobodySaidAnything() {
        assertEquals(Set.of(Relation.LINKED), Composition.opening(linked).relations());
    }

    @Test
    void aDatasetWithoutLinksOpensWithoutThem() {
        assertFalse(Composition.opening(Datasets.offer()).relations().contains(Relation.LINKED));
    }

    @Test
    void aLinkIsInAWindowThatItsDaysTouch() {
        var late = under(Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, 4), null)));
        var touching = under(Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, 3), null)));
        assertFalse(late.holdsLink("d"));
        assertTrue(touching.holdsLink("d"));
    }

    @Test
    void aLinkWithoutDaysIsInEveryWindow() {
        assertTrue(under(Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, 4), null)))
                .holdsLink("a"));
    }

    @Test
    void linksCanBeLeftOut() {
        var without = Facet.only(List.of(Contact.OFFERS), Arrays.asList(Contact.values()));
        assertEquals(List.of(), under(Filter.NONE.withContacts(without)).links());
    }

    @Test
    void theNeighbourhoodOfAnActorHoldsWhomItIsLinkedTo() {
        var around = under(Filter.NONE.withAround("rebel"));
        assertEquals(Presence.FOCUS, around.presenceOf("army"));
        assertEquals(Presence.OUTSIDE, around.presenceOf("envoy"));
    }

    @Test
    void linksCountWhereActorsAreFolded() {
        var links = IntStream.range(0, 4)
                .mapToObj(i -> link("l" + i, "rebel", "army", true, 1, null))
                .toArray(Link[]::new);
        assertEquals(4, Networks.of(linked(links)).weight("rebel"));
    }
}
