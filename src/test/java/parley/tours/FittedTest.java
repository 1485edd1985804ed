package parley.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.dataset.Problem;
import parley.session.Selection;

class FittedTest {
    @Test
    void aTourOfTheSameDatasetFitsWithoutARemark() {
        var fitted = Fitted.of(Samples.tour(), Datasets.offer());
        assertEquals(List.of(), fitted.remarks());
        assertEquals(Optional.empty(), fitted.change());
    }

    @Test
    void aStepThatNoLongerMatchesIsKeptAndSaid() {
        var changed = Datasets.read(Datasets.offerJson().replace("\"rebel\"", "\"insurgent\""));
        var fitted = Fitted.of(Samples.tour(), changed);
        assertEquals(3, fitted.steps().size());
        assertEquals(Selection.NOTHING, fitted.steps().get(1).state().selection());
        var said = fitted.remarks().stream().map(Problem::sentence).toList();
        assertTrue(
                said.stream().anyMatch(each -> each.startsWith("Step 1: the dataset no longer has the tie")),
                said.toString());
        assertTrue(
                said.stream().anyMatch(each -> each.startsWith("Step 2: The dataset has no actor")), said.toString());
    }

    @Test
    void aRemarkSaysInWhichStepItIs() {
        var changed = Datasets.read(Datasets.offerJson().replace("\"rebel\"", "\"insurgent\""));
        assertTrue(Fitted.of(Samples.tour(), changed).remarks().stream()
                .anyMatch(remark -> remark.place().path().equals("$.steps[1].state.selection")));
    }

    @Test
    void aTourOfAnyEditionClaimsNoChange() {
        var tour = Samples.tour();
        var any = tour.of(tour.dataset().ofAnyEdition());
        var changed = Datasets.read(Datasets.offerJson().replace("\"rebel\"", "\"insurgent\""));
        assertEquals(Optional.empty(), Fitted.of(any, changed).change());
        assertTrue(Fitted.of(tour, changed).change().isPresent());
    }
}
