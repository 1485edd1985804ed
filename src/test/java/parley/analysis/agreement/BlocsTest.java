package parley.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The karate club of W. Zachary, 1977: A. Clauset, M. Newman and C. Moore, 2004, find 0.381, and so does JGraphT. */
    @Test
    void modularityIsThatPublishedOfTheKarateClub() {
        var club = new SimpleGraph<>(SupplierUtil.createIntegerSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        new NamedGraphGenerator<Integer, DefaultEdge>().generateZacharyKarateClubGraph(club);
        var members = club.vertexSet().stream().map(String::valueOf).toList();
        var rows = club.edgeSet().stream()
                .map(edge -> new Agreement(
                        String.valueOf(club.getEdgeSource(edge)),
                        String.valueOf(club.getEdgeTarget(edge)),
                        1,
                        0,
                        List.of("talks")))
                .toList();
        double modularity = Division.of(new AgreementNetwork(COUNTED, members, rows, Map.of(), List.of(), 0))
                .modularity();
        var theirs = new GreedyModularityAlgorithm<>(club).getClustering().getClusters();
        assertEquals(0.381, modularity, 0.0005);
        assertEquals(new UndirectedModularityMeasurer<>(club).modularity(theirs), modularity, 1e-9);
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
        var matrix = AgreementMatrix.of(network, blocs(debate, 1));
        assertEquals(List.of("pam", "pat", "pia", "quin", "ray"), matrix.order());
        assertEquals(List.of(0, 3, 5), matrix.starts());
        assertEquals(Optional.empty(), matrix.cells().get(2).get(2));
        assertEquals(Optional.of(-2.0), matrix.cells().get(3).getFirst().map(Agreement::difference));
        assertEquals(matrix.cells().get(3).getFirst(), matrix.cells().getFirst().get(3));
    }
}
