package parley.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.uci.ics.jung.graph.Graph;
import edu.uci.ics.jung.graph.SparseMultigraph;
import edu.uci.ics.jung.graph.util.EdgeType;
import edu.uci.ics.jung.io.PajekNetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;
import org.gephi.io.importer.impl.ImportContainerFactoryImpl;
import org.gephi.io.importer.plugin.file.ImporterDL;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.dataset.ShippedDatasets;
import parley.export.graph.GraphTable.Column;
import parley.export.graph.GraphTable.Edge;
import parley.export.graph.GraphTable.Node;
import parley.export.graph.GraphTable.Spell;
import parley.model.Dataset;
import parley.model.Link;
import parley.model.Period;
import parley.model.Statement;
import parley.network.Relation;
import parley.session.Session;

/** GraphML, GEXF and DOT are read back by JGraphT, Pajek by JUNG, DL by Gephi. */
class GraphsTest {
    private static final GraphTable OFFER =
            NetworkTable.of(new Session(Datasets.offer()).reading().get());

    private static final String WORDS = "a \"b\" <c> & ü | لافروف \\";

    private static final String ONE_WORD = "a_'b'_<c>_&_ü_|_لافروف_\\";

    /** Two edges of two kinds one way, one back, and one without a direction. */
    private static final GraphTable PARALLEL = new GraphTable(
            "Parallel",
            List.of(new Column("note", GraphTable.Type.STRING), new Column("size", GraphTable.Type.INTEGER)),
            List.of(new Column("kind", GraphTable.Type.STRING)),
            List.of(new Node("a", "A", List.of(WORDS, 3)), new Node("b", WORDS, List.of("", 0))),
            List.of(
                    edge("1", "a", "b", true, "offers", 3),
                    edge("2", "a", "b", true, "rejects", 2),
                    edge("3", "b", "a", true, "offers", 1),
                    edge("4", "a", "b", false, "met", 4)));

    private static Edge edge(String id, String from, String to, boolean directed, String kind, int weight) {
        return new Edge(id, from, to, directed, kind, weight, List.of(kind), List.of());
    }

    /** What a reader found: nodes by id, and edges, all with attributes. */
    private record Read(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {
        Map<String, String> edge(String key, String value) {
            return edges.stream()
                    .filter(found -> value.equals(found.get(key)))
                    .findFirst()
                    .orElseThrow();
        }

        String node(String id, String key) {
            return String.valueOf(nodes.getOrDefault(id, Map.of()).get(key));
        }
    }

    /** Collects what an importer of JGraphT reports. */
    private static <T> Read read(BaseEventDrivenImporter<String, T> importer, Runnable run) {
        var nodes = new HashMap<String, Map<String, String>>();
        var edges = new IdentityHashMap<T, Map<String, String>>();
        importer.addVertexConsumer(vertex -> nodes.computeIfAbsent(vertex, _ -> new HashMap<>()));
        importer.addVertexAttributeConsumer(
                (vertex, attribute) -> nodes.computeIfAbsent(vertex.getFirst(), _ -> new HashMap<>())
                        .put(vertex.getSecond(), attribute.getValue()));
        importer.addEdgeConsumer(edge -> edges.computeIfAbsent(edge, _ -> new HashMap<>()));
        importer.addEdgeAttributeConsumer(
                (edge, attribute) -> edges.computeIfAbsent(edge.getFirst(), _ -> new HashMap<>())
                        .put(edge.getSecond(), attribute.getValue()));
        run.run();
        return new Read(nodes, List.copyOf(edges.values()));
    }

    private static Read graphMl(String text) {
        var importer = new GraphMLEventDrivenImporter();
        return read(importer, () -> importer.importInput(new StringReader(text)));
    }

    private static Read dot(String text) {
        var importer = new DOTEventDrivenImporter();
        return read(importer, () -> importer.importInput(new StringReader(text)));
    }

    /** JGraphT knows the schema of GEXF 1.2 only. */
    private static Read gexf(String text) {
        var importer = new SimpleGEXFEventDrivenImporter();
        importer.setSchemaValidation(false);
        return read(importer, () -> importer.importInput(new StringReader(text)));
    }

    @Test
    void graphMlFollowsItsSchemaAndKeepsTheNetwork() {
        var read = graphMl(Graphs.graphMl(OFFER));
        assertEquals(7, read.nodes().size());
        assertEquals(12, read.edges().size());
        assertEquals("Zoë Minister", read.node("minister", "name"));
        assertEquals("minister", read.node("government", "stance_through"));
        assertEquals("refusal", read.edge("id", "rebel>president:conflictual").get("statements"));
    }

    @Test
    void graphMlKeepsParallelEdgesAndAttributes() {
        var read = graphMl(Graphs.graphMl(PARALLEL));
        assertEquals(4, read.edges().size());
        assertEquals("2.0", read.edge("kind", "rejects").get("weight"));
        assertEquals(WORDS, read.node("a", "note"));
        assertEquals("3", read.node("a", "size"));
    }

    @Test
    void graphMlSaysWhichEdgesHaveNoDirection() {
        var read = graphMl(Graphs.graphMl(PARALLEL));
        assertEquals("false", read.edge("id", "4").get("directed"));
        assertEquals("true", read.edge("id", "1").get("directed"));
    }

    /** One edge with a direction of its own makes networkx refuse the whole file. */
    @Test
    void graphMlHasNoEdgeThatDiffersFromTheGraph() {
        assertFalse(Graphs.graphMl(PARALLEL).contains(" directed="));
    }

    @Test
    void dotKeepsNodesParallelEdgesAndAttributes() {
        var read = dot(Graphs.dot(PARALLEL));
        assertEquals(2, read.nodes().size());
        assertEquals(4, read.edges().size());
        assertEquals("2", read.edge("kind", "rejects").get("weight"));
        assertTrue(read.node("a", "note").startsWith("a \"b\" <c> & ü | لافروف"));
        assertEquals("none", read.edge("kind", "met").get("dir"));
    }

    @Test
    void dotKeepsTheNetwork() {
        var read = dot(Graphs.dot(OFFER));
        assertEquals(7, read.nodes().size());
        assertEquals(12, read.edges().size());
        assertEquals("offer", read.edge("id", "minister>army:cooperative").get("statements"));
    }

    @Test
    void gexfKeepsTheNetwork() {
        var read = gexf(Graphs.gexf(OFFER));
        assertEquals(7, read.nodes().size());
        assertEquals(12, read.edges().size());
        assertEquals("Zoë Minister", read.node("minister", "name"));
        assertEquals("2013-02-02", read.edge("statements", "refusal").get("first"));
    }

    @Test
    void gexfGivesEachEdgeItsKindDirectionAndDays() {
        var text = Graphs.gexf(OFFER);
        assertTrue(
                text.contains("id=\"minister~envoy:meeting\" source=\"minister\" target=\"envoy\" type=\"undirected\""
                        + " kind=\"meeting\" weight=\"1\""));
        assertTrue(text.contains("<spell start=\"2013-02-01\" end=\"2013-02-28\""), "a month is all of its days");
    }

    private record Arc(int number) {}

    private record InJung(Graph<Integer, Arc> graph, List<String> labels, List<Double> weights) {}

    private static InJung pajek(String text) throws IOException {
        var nodes = new int[1];
        var arcs = new int[1];
        var reader = new PajekNetReader<Graph<Integer, Arc>, Integer, Arc>(() -> nodes[0]++, () -> new Arc(arcs[0]++));
        var weights = new HashMap<Arc, Number>();
        reader.setEdgeWeightTransformer(new edu.uci.ics.jung.algorithms.util.MapSettableTransformer<>(weights));
        var graph = reader.load(new StringReader(text), SparseMultigraph::new);
        var labels = graph.getVertices().stream()
                .sorted()
                .map(vertex -> String.valueOf(reader.getVertexLabeller().apply(vertex)))
                .toList();
        return new InJung(
                graph,
                labels,
                weights.values().stream().map(Number::doubleValue).sorted().toList());
    }

    @Test
    void pajekKeepsLabelsParallelLinesAndWeights() throws IOException {
        var read = pajek(Graphs.pajek(PARALLEL));
        assertEquals(List.of("A", WORDS.replace('"', '\'')), read.labels());
        assertEquals(3, read.graph().getEdges(EdgeType.DIRECTED).size());
        assertEquals(1, read.graph().getEdges(EdgeType.UNDIRECTED).size());
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0), read.weights());
    }

    @Test
    void pajekKeepsTheNetwork() throws IOException {
        var read = pajek(Graphs.pajek(OFFER));
        assertEquals(7, read.graph().getVertexCount());
        assertEquals(10, read.graph().getEdges(EdgeType.DIRECTED).size());
        assertEquals(2, read.graph().getEdges(EdgeType.UNDIRECTED).size());
    }

    /** Gephi hangs on a reader that is always ready, as one on a string is. */
    private static List<String> dl(String text) {
        var container = new ImportContainerFactoryImpl().newContainer();
        var importer = new ImporterDL();
        importer.setReader(new InputStreamReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertTrue(importer.execute(container.getLoader()));
        var edges = new ArrayList<String>();
        for (var edge : container.getUnloader().getEdges()) {
            edges.add("%s > %s %.0f"
                    .formatted(
                            edge.getSource().getLabel(), edge.getTarget().getLabel(), edge.getWeight()));
        }
        return edges;
    }

    @Test
    void dlHasBothWaysWhatHasNoDirectionAndAddsNothingUp() {
        assertEquals(
                List.of("A > B 2", "A > B 3", "A > B 4", "B > A 1", "B > A 4"),
                dl(Graphs.dl(PARALLEL).replace(ONE_WORD, "B")).stream().sorted().toList());
    }

    /** Gephi reads the matrices one after the other and drops their names. */
    @Test
    void dlHasANamedMatrixForEachKind() {
        assertEquals(
                """
                dl n=2, nm=3
                format=edgelist1
                labels:
                A,%s
                matrix labels:
                offers,rejects,met
                data:
                1 2 3
                2 1 1
                !
                1 2 2
                !
                1 2 4
                2 1 4
                """
                        .formatted(ONE_WORD),
                Graphs.dl(PARALLEL).replace("\r\n", "\n"));
    }

    @Test
    void dlOfOneKindSaysNothingOfMatrices() {
        var one = new GraphTable(
                "One",
                List.of(),
                List.of(),
                List.of(new Node("a", "A", List.of()), new Node("b", "B, the second", List.of())),
                List.of(edge("1", "a", "b", true, "offers", 3)));
        assertFalse(Graphs.dl(one).contains("nm"));
        assertEquals(List.of("A > B_the_second 3"), dl(Graphs.dl(one)));
    }

    @Test
    void dlKeepsTheNetwork() {
        assertEquals(14, dl(Graphs.dl(OFFER)).size());
        assertTrue(dl(Graphs.dl(OFFER)).stream().noneMatch(edge -> edge.contains("null")));
    }

    @Test
    void tablesOfNodesAndEdgesHaveTheColumnsOfGephi() {
        assertEquals(
                List.of("Id", "Label", "note", "size"), Graphs.nodes(PARALLEL).header());
        assertEquals(
                List.of("4", "a", "b", "Undirected", "4", "met"),
                Graphs.edges(PARALLEL).rows().getLast());
    }

    @Test
    void onlyWhatSurvivesAFilterIsInAGraph() {
        var session = new Session(Datasets.offer());
        session.showAround("rebel");
        var edges = NetworkTable.of(session.reading().get()).edges();
        assertTrue(edges.stream().noneMatch(edge -> edge.id().equals("minister>army:cooperative")));
        assertTrue(edges.stream().anyMatch(edge -> edge.id().equals("rebel>government:conflictual")));
    }

    @Test
    void foldedActorsAreOneNodeThatNamesThemAll() {
        var session = new Session(Datasets.offer());
        session.compose(composition -> composition.withBodies(true));
        var node = NetworkTable.of(session.reading().get()).nodes().stream()
                .filter(each -> each.id().equals("government"))
                .findFirst()
                .orElseThrow();
        assertEquals("president | minister | government", node.values().getLast());
    }

    @Test
    void everyoneStandsAloneWhereThatIsAsked() {
        var session = new Session(Datasets.offer());
        session.compose(composition -> composition.withBodies(true).withLeast(9));
        assertEquals(7, NetworkTable.ofEveryone(session.reading().get()).nodes().size());
    }

    @Test
    void tiesOfEveryRelationAreExportedAsTheirKind() {
        var session = new Session(Datasets.offer());
        session.compose(composition -> composition.withRelations(EnumSet.allOf(Relation.class)));
        var kinds = NetworkTable.of(session.reading().get()).kinds();
        assertTrue(kinds.containsAll(List.of("mention", "reply")), kinds::toString);
    }

    @Test
    void anEdgeSaysWhenEachOfItsStatementsWasSaid() {
        var read = gexf(Graphs.gexf(OFFER));
        assertEquals("2013-02", read.edge("statements", "appeal").get("statement_dates"));
    }

    /** In the graph of the year everyone's words to others are there, whatever is folded on screen. */
    @Test
    void everyStatementToSomebodyElseIsInTheGraphOfTheYear() {
        var year = ShippedDatasets.ALL.getLast().dataset();
        var read = gexf(
                Graphs.gexf(NetworkTable.ofEveryone(new Session(year).reading().get())));
        var ids = read.edges().stream()
                .flatMap(edge ->
                        Arrays.stream(edge.getOrDefault("statements", "").split(" \\| ")))
                .collect(Collectors.toSet());
        var told = year.statements().stream()
                .filter(said -> said.addressees().stream().anyMatch(other -> !other.equals(said.speaker())))
                .map(Statement::id)
                .collect(Collectors.toSet());
        told.removeAll(ids);
        assertEquals(Set.of(), told);
    }

    private static Spell spell(int first, int last) {
        return new Spell(LocalDate.of(2013, 2, first), LocalDate.of(2013, 2, last));
    }

    @Test
    void spellsThatOverlapBecomeOneSinceGephiRefusesThem() {
        assertEquals(
                List.of(spell(1, 4), spell(5, 5), spell(7, 9)),
                NetworkTable.apart(
                        List.of(spell(1, 3), spell(2, 2), spell(3, 4), spell(5, 5), spell(7, 9), spell(7, 9))));
    }

    @Test
    void linksOfAFileGoOutWithTheirWeightsAndDays() {
        var offer = Datasets.offer();
        var all = offer.contents();
        var days = new Period(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 2, 3));
        var links = List.of(
                new Link("a", "rebel", "army", true, 2.5, "trade", days),
                new Link("b", "rebel", "army", true, -5, null, null));
        var linked = new Dataset(
                offer.about(),
                new Dataset.Contents(
                        all.camps(),
                        all.issues(),
                        all.conditions(),
                        all.sources(),
                        all.actors(),
                        List.of(),
                        List.of(),
                        links));
        var table = NetworkTable.of(new Session(linked).reading().get());
        var edge = gexf(Graphs.gexf(table)).edge("links", "a | b");
        assertEquals("7.5", edge.get("weight"));
        assertEquals("trade | ", edge.get("link_labels"));
        assertEquals(
                List.of(new Spell(days.from(), days.to())),
                table.edges().stream()
                        .filter(each -> each.id().equals("rebel>army:link"))
                        .findFirst()
                        .orElseThrow()
                        .spells());
    }
}
