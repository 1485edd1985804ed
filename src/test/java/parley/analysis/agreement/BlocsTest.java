package parley.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.generate.NamedGraphGenerator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import parley.analysis.Debate;

/**
 * Worked out by hand: pam says twice, and pat and pia once, that they support talks; quin and ray oppose them.
 * Ties of agreement: pam and pat 2, pam and pia 2, pat and pia 1, quin and ray 1; 6 in all.
 * Modularity: 5/6 − (10/12)² for the first bloc and 1/6 − (2/12)² for the second, 5/18 in all.
 */
class BlocsTest {
    private static final AgreementWishes COUNTED =
            AgreementWishes.on(Set.of("talks")).with(Normalisation.NONE);

    private final Debate debate = twoSides("quin", "pam", "pat", "ray", "pia");

    private static Debate twoSides(String... actors) {
        return new Debate(actors)
                .takes("pam", "talks", SUPPORTS)
                .takes("pam", "talks", SUPPORTS)
                .takes("pat", "talks", SUPPORTS)
                .takes("pia", "talks", SUPPORTS)
                .takes("quin", "talks", OPPOSES)
                .takes("ray", "talks", OPPOSES);
    }

    /** One more, who supports twice and opposes once. */
    private static Debate withATurncoat() {
        return twoSides("quin", "pam", "pat", "ray", "pia", "tom")
                .takes("tom", "talks", SUPPORTS)
                .takes("tom", "talks", SUPPORTS)
                .takes("tom", "talks", OPPOSES);
    }

    private static Blocs blocs(Debate debate, long seed) {
        return Blocs.of(debate.dataset(), debate.projection(), COUNTED, 50, seed);
    }

    @Test
    void thoseWhoAgreeAreABloc() {
        assertEquals(
                List.of(List.of("pam", "pat", "pia"), List.of("quin", "ray")),
                blocs(debate, 1).blocs().stream().map(Blocs.Bloc::actors).toList());
    }

    @Test
    void modularityWeighsTies() {
        assertEquals(5 / 18.0, blocs(debate, 1).modularity(), 1e-12);
    }

    private static Graph<Integer, DefaultEdge> karateClub() {
        var club = new SimpleGraph<>(SupplierUtil.createIntegerSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        new NamedGraphGenerator<Integer, DefaultEdge>().generateZacharyKarateClubGraph(club);
        return club;
    }

    private static Ties ties(Graph<Integer, DefaultEdge> graph) {
        var ties = new Ties(graph.vertexSet().size());
        graph.edgeSet().forEach(edge -> ties.join(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), 1));
        return ties;
    }

    private static List<Set<Integer>> groups(Ties ties) {
        return Division.of(ties).groups().stream().map(Set::copyOf).toList();
    }

    /** The karate club of W. Zachary, 1977: V. Blondel and others, 2008, find 0.42 for it. */
    @Test
    void modularityIsThatPublishedOfTheKarateClub() {
        assertEquals(0.42, Division.of(ties(karateClub())).modularity(), 0.005);
    }

    @Test
    void modularityIsWhatJGraphTMeasures() {
        var club = karateClub();
        var ties = ties(club);
        assertEquals(
                new UndirectedModularityMeasurer<>(club).modularity(groups(ties)),
                Division.of(ties).modularity(),
                1e-12);
    }

    @Test
    void blocsAreMarkedMoreThanThoseOfAGreedySearch() {
        var club = karateClub();
        var theirs = new GreedyModularityAlgorithm<>(club).getClustering().getClusters();
        assertTrue(Division.of(ties(club)).modularity() > new UndirectedModularityMeasurer<>(club).modularity(theirs));
    }

    /** Four circles of three, joined to a ring by single ties: 12/16 − 4·(8/32)² = 0.5. */
    @Test
    void circlesInARingAreBlocs() {
        var ring = new Ties(12);
        for (int first = 0; first < 12; first += 3) {
            ring.join(first, first + 1, 1);
            ring.join(first, first + 2, 1);
            ring.join(first + 1, first + 2, 1);
            ring.join(first + 2, (first + 3) % 12, 1);
        }
        assertEquals(List.of(Set.of(0, 1, 2), Set.of(3, 4, 5), Set.of(6, 7, 8), Set.of(9, 10, 11)), groups(ring));
        assertEquals(0.5, Division.of(ring).modularity(), 1e-12);
    }

    @Test
    void blocsOfOneMindAreSure() {
        assertEquals(
                List.of(1.0, 1.0),
                blocs(debate, 1).blocs().stream().map(Blocs.Bloc::certainty).toList());
    }

    @Test
    void aBlocWithATurncoatIsLessSure() {
        double certainty = blocs(withATurncoat(), 1).blocs().getFirst().certainty();
        assertTrue(certainty > 0.5 && certainty < 1, String.valueOf(certainty));
    }

    /** Pam, pat and pia never leave each other, so that whatever the bloc lacks is tom's. */
    @Test
    void theTurncoatIsTheLeastSureOfItsMembers() {
        var members = blocs(withATurncoat(), 1).blocs().getFirst().members();
        var least = members.stream()
                .min(Comparator.comparingDouble(Blocs.Member::certainty))
                .orElseThrow();
        assertEquals("tom", least.actor());
        assertEquals(3, least.positions());
    }

    @Test
    void theSameSeedFindsTheSame() {
        assertEquals(blocs(withATurncoat(), 7), blocs(withATurncoat(), 7));
    }

    @Test
    void whoAgreesWithNobodyIsAlone() {
        var lonely = twoSides("quin", "pam", "pat", "ray", "pia", "sam").takes("sam", "arms", SUPPORTS);
        var wishes = AgreementWishes.on(Set.of("talks", "arms")).with(Normalisation.NONE);
        assertEquals(
                List.of("sam"),
                Blocs.of(lonely.dataset(), lonely.projection(), wishes, 1, 1).alone());
    }

    @Test
    void nobodyMakesNoBlocs() {
        var silent = new Debate("ann");
        assertEquals(
                new Blocs(List.of(), List.of(), 0, 1), Blocs.of(silent.dataset(), silent.projection(), COUNTED, 1, 1));
    }

    @Test
    void drawsAreAtLeastOne() {
        assertThrows(
                IllegalArgumentException.class, () -> Blocs.of(debate.dataset(), debate.projection(), COUNTED, 0, 1));
    }

    @Test
    void theMatrixStandsInBlocs() {
        var network = AgreementNetwork.of(debate.dataset(), debate.projection(), COUNTED);
        var matrix = AgreementMatrix.of(network, blocs(debate, 1), 9);
        assertEquals(List.of("pam", "pat", "pia", "quin", "ray"), matrix.order());
        assertEquals(List.of(0, 3, 5), matrix.starts());
        assertEquals(Optional.empty(), matrix.cells().get(2).get(2));
        assertEquals(Optional.of(-2.0), matrix.cells().get(3).getFirst().map(Agreement::difference));
        assertEquals(matrix.cells().get(3).getFirst(), matrix.cells().getFirst().get(3));
    }

    /** Pam took two positions; of the others the first in the dataset, quin. */
    @Test
    void aSmallMatrixShowsThoseWhoTookMostPositions() {
        var network = AgreementNetwork.of(debate.dataset(), debate.projection(), COUNTED);
        var matrix = AgreementMatrix.of(network, blocs(debate, 1), 2);
        assertEquals(List.of("pam", "quin"), matrix.order());
        assertEquals(3, matrix.leftOut());
        assertEquals(1, matrix.pairs().size());
    }
}
