package parley.imports.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.model.ActorKind;
import parley.model.Period;

class GraphImportTest {
    private static final String GRAPHML = """
        <?xml version="1.0"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="node" attr.name="label" attr.type="string"/>
          <key id="d1" for="node" attr.name="kind" attr.type="string"><default>state</default></key>
          <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
          <key id="d3" for="node" attr.name="mood" attr.type="string"/>
          <graph edgedefault="undirected">
            <node id="n0"><data key="d0">Ada</data><data key="d1">person</data><data key="d3">sour</data></node>
            <node id="n1"><data key="d0">Uplandia</data></node>
            <edge source="n0" target="n1"><data key="d2">2.5</data></edge>
            <edge source="n0" target="n1" directed="true"/>
            <edge source="n0" target="n7"/>
          </graph>
        </graphml>
        """;
    private static final String GEXF = """
        <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
          <attributes class="node"><attribute id="0" title="Modularity Class" type="integer"/></attributes>
          <nodes>
            <node id="a" label="Ada"><attvalues><attvalue for="0" value="3"/></attvalues></node>
            <node id="b" label="Bo"/>
          </nodes>
          <edges>
            <edge id="1" source="a" target="b" weight="4" kind="trade" start="2013-02-01" end="2013-02-05"/>
            <edge id="2" source="b" target="a" type="undirected" weight="heavy"/>
          </edges>
        </graph></gexf>
        """;

    @TempDir
    Path folder = Path.of("");

    private ImportResult result(GraphFormat format, String text) throws IOException {
        var file = Files.writeString(folder.resolve("net.xml"), text);
        return GraphImport.read(file, format, "", Monitor.SILENT);
    }

    private Imported read(GraphFormat format, String text) throws IOException {
        return assertInstanceOf(Imported.class, result(format, text));
    }

    @Test
    void edgesKeepWeightAndDirection() throws IOException {
        var links = read(GraphFormat.GRAPHML, GRAPHML).dataset().links();
        assertEquals(
                List.of(2.5, 1.0), links.stream().map(link -> link.weight()).toList());
        assertEquals(
                List.of(false, true),
                links.stream().map(link -> link.directed()).toList());
    }

    @Test
    void anAttributesDefaultCounts() throws IOException {
        assertEquals(
                ActorKind.STATE,
                read(GraphFormat.GRAPHML, GRAPHML).dataset().actor("uplandia").kind());
    }

    @Test
    void anEdgeToNowhereIsReportedAtItsLine() throws IOException {
        var report = read(GraphFormat.GRAPHML, GRAPHML).report();
        assertEquals(Map.of("The edge leads to a node that is not in the file", 1L), report.leftOut());
        assertEquals(12, report.problems().getFirst().row());
    }

    @Test
    void attributesWithoutAPlaceAreNamed() throws IOException {
        assertTrue(
                read(GraphFormat.GRAPHML, GRAPHML).report().notes().stream().anyMatch(note -> note.contains("mood")));
    }

    @Test
    void aLabelOfYedIsTheName() throws IOException {
        var text = """
            <graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
            <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode>
            <y:NodeLabel>Ada<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>
            """;
        assertEquals(
                "Ada",
                read(GraphFormat.GRAPHML, text).dataset().actors().getFirst().name());
    }

    @Test
    void gexfKeepsTimeKindAndDirection() throws IOException {
        var link = read(GraphFormat.GEXF, GEXF).dataset().links().getFirst();
        assertEquals(new Period(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 2, 5)), link.period());
        assertEquals("trade", link.label());
        assertTrue(link.directed());
    }

    @Test
    void aModularityClassIsACamp() throws IOException {
        var dataset = read(GraphFormat.GEXF, GEXF).dataset();
        assertEquals("Group 3", dataset.camp(dataset.actor("ada").camp()).label());
    }

    @Test
    void aWeightThatIsNoNumberLeavesTheEdgeOut() throws IOException {
        assertEquals(
                Map.of("The weight is not a number", 1L),
                read(GraphFormat.GEXF, GEXF).report().leftOut());
    }

    @Test
    void nothingOutsideTheFileIsFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var text = "<!DOCTYPE g [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + GRAPHML.substring(22).replace("Ada", "&e;");
        assertFalse(result(GraphFormat.GRAPHML, text).toString().contains("secret"));
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() throws IOException {
        var refused = assertInstanceOf(Refused.class, result(GraphFormat.GEXF, "<gexf>\n<graph>\n</gexf>"));
        assertTrue(refused.problems().getFirst().reason().contains("line 3"), refused.toString());
    }
}
