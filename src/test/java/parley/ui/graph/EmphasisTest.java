package parley.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.session.Selection;
import parley.session.Session;

class EmphasisTest {
    private final Session session = new Session(Datasets.offer());

    private Emphasis selecting(Selection selection) {
        session.select(selection);
        return Emphasis.of(session.reading().get(), null);
    }

    @Test
    void nothingStandsOutWhereNothingIsSelected() {
        assertFalse(selecting(Selection.NOTHING).isOn());
    }

    @Test
    void anActorStandsOutWithItsTiesAndNeighbours() {
        var emphasis = selecting(new Selection.OfActor("coalition"));
        assertEquals(Set.of("coalition", "minister"), emphasis.actors());
        assertEquals(Set.of("minister>coalition:cooperative"), emphasis.ties());
    }

    @Test
    void whatIsPointedAtComesBeforeWhatIsSelected() {
        session.select(new Selection.OfActor("coalition"));
        assertEquals(
                Set.of("rebel", "president", "government", "army", "envoy"),
                Emphasis.of(session.reading().get(), "rebel").actors());
    }

    @Test
    void aStatementStandsOutWithSpeakerAndAddressees() {
        var emphasis = selecting(new Selection.OfStatement("offer"));
        assertEquals(Set.of("minister", "army", "coalition"), emphasis.actors());
        assertEquals(Set.of("minister>army:cooperative", "minister>coalition:cooperative"), emphasis.ties());
    }

    @Test
    void anEventStandsOutWithWhoTookPart() {
        assertEquals(
                Set.of("minister", "envoy"),
                selecting(new Selection.OfEvent("talks")).actors());
    }
}
