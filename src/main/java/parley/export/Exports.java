package parley.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import parley.export.citation.CitationStyle;
import parley.export.citation.Citations;
import parley.export.graph.GraphTable;
import parley.export.graph.Graphs;
import parley.export.graph.NetworkTable;
import parley.export.picture.Pdf;
import parley.export.picture.Png;
import parley.export.picture.Sheet;
import parley.export.picture.Svg;
import parley.export.picture.Typefaces;
import parley.export.table.Csv;
import parley.export.table.Records;
import parley.export.table.Table;
import parley.files.WholeFile;
import parley.model.Event;
import parley.network.Tie;
import parley.session.Reading;
import parley.session.Selection;

/**
 * What a reader looks at, written in a format. One export is one file, or, where a format parts what it holds, several whose
 * names differ before the extension.
 */
public final class Exports {
    private static final String WHOLE = "";

    private Exports() {}

    /**
     * Contents by what is added to a file's name: {@code ""}, or {@code "-nodes"} and {@code "-edges"}.
     *
     * @param csv how tables are written
     * @throws IllegalArgumentException when the subject has no such format, or the format is a picture
     */
    public static Map<String, Content> of(Reading reading, Subject subject, Format format, Csv csv) {
        if (!format.subjects().contains(subject) || format.isPicture()) {
            throw new IllegalArgumentException(subject + " cannot be written as " + format + " here");
        }
        return switch (subject) {
            case CITATIONS -> whole(citations(reading, isSelecting(reading)).in(style(format)));
            case STATEMENTS, EVENTS, ACTORS ->
                whole(format == Format.JSON ? records(reading, subject) : csv.text(table(reading, subject)));
            case NETWORK -> network(NetworkTable.of(reading), format, csv);
            case SCREEN, TIMELINE -> throw new IllegalArgumentException(subject + " is a picture");
        };
    }

    /** A sheet in the format of a picture, {@code scale} pixels of a PNG standing for one of the sheet. */
    public static Content of(Sheet sheet, Typefaces typefaces, Format format, double scale) {
        return switch (format) {
            case PNG -> out -> Png.write(sheet, typefaces, scale, out);
            case SVG ->
                out -> {
                    try {
                        Svg.write(sheet, typefaces, out);
                    } catch (XMLStreamException e) {
                        throw new IOException(e);
                    }
                };
            case PDF -> out -> Pdf.write(sheet, typefaces, out);
            default -> throw new IllegalArgumentException(format + " is no picture");
        };
    }

    /**
     * Writes contents by their names.
     *
     * @return the files that were written
     * @throws IOException when one cannot be written; those before it have been
     */
    public static List<Path> write(Path file, Map<String, Content> contents) throws IOException {
        var written = new java.util.ArrayList<Path>();
        for (var part : contents.entrySet()) {
            var place = place(file, part.getKey());
            WholeFile.writeBytes(place, part.getValue()::writeTo);
            written.add(place);
        }
        return written;
    }

    /** The files that contents will be written to. */
    public static List<Path> places(Path file, Map<String, Content> contents) {
        return contents.keySet().stream().map(added -> place(file, added)).toList();
    }

    private static Path place(Path file, String added) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? file.resolveSibling(name + added)
                : file.resolveSibling(name.substring(0, dot) + added + name.substring(dot));
    }

    private static Map<String, Content> whole(String text) {
        return Map.of(WHOLE, Content.of(text));
    }

    /** The network with everyone on their own, whatever is folded on screen. */
    public static Map<String, Content> ofEveryone(Reading reading, Format format, Csv csv) {
        return network(NetworkTable.ofEveryone(reading), format, csv);
    }

    /** Citations of everything that survives, whatever is selected. */
    public static Map<String, Content> ofAllCitations(Reading reading, Format format) {
        return whole(allCitations(reading).in(style(format)));
    }

    /** What citations there are of everything that survives, or of what of it belongs to the selection. */
    public static Citations citations(Reading reading, boolean selected) {
        return selected ? selectedCitations(reading) : allCitations(reading);
    }

    private static boolean isSelecting(Reading reading) {
        return !reading.state().selection().equals(Selection.NOTHING);
    }

    private static Citations allCitations(Reading reading) {
        return Citations.withSources(
                reading.dataset(),
                reading.projection().statements(),
                reading.projection().events());
    }

    private static Citations selectedCitations(Reading reading) {
        return Citations.withSources(
                reading.dataset(),
                reading.projection().statements().stream()
                        .filter(reading::belongsToSelection)
                        .toList(),
                selectedEvents(reading));
    }

    private static List<Event> selectedEvents(Reading reading) {
        var ids = switch (reading.state().selection()) {
            case Selection.OfEvent(var id) -> List.of(id);
            case Selection.OfTie(var id) -> reading.findTie(id).map(Tie::events).orElse(List.of());
            case Selection.Nothing(), Selection.OfActor(var _), Selection.OfStatement(var _) -> List.<String>of();
        };
        return ids.stream()
                .filter(reading.projection()::holdsEvent)
                .map(reading.dataset()::event)
                .toList();
    }

    private static CitationStyle style(Format format) {
        return switch (format) {
            case BIBTEX -> CitationStyle.BIBTEX;
            case RIS -> CitationStyle.RIS;
            case CSL_JSON -> CitationStyle.CSL_JSON;
            case APA -> CitationStyle.APA;
            default -> CitationStyle.CHICAGO;
        };
    }

    private static Table table(Reading reading, Subject subject) {
        return switch (subject) {
            case EVENTS -> Table.ofEvents(reading.dataset(), reading.projection());
            case ACTORS -> Table.ofActors(reading.dataset(), reading.projection());
            default -> Table.ofStatements(reading.dataset(), reading.projection());
        };
    }

    private static String records(Reading reading, Subject subject) {
        return switch (subject) {
            case EVENTS -> Records.ofEvents(reading.dataset(), reading.projection());
            case ACTORS -> Records.ofActors(reading.dataset(), reading.projection());
            default -> Records.ofStatements(reading.dataset(), reading.projection());
        };
    }

    private static Map<String, Content> network(GraphTable graph, Format format, Csv csv) {
        return switch (format) {
            case GRAPHML -> whole(Graphs.graphMl(graph));
            case GEXF -> whole(Graphs.gexf(graph));
            case PAJEK -> whole(Graphs.pajek(graph));
            case UCINET -> whole(Graphs.dl(graph));
            case DOT -> whole(Graphs.dot(graph));
            default -> pair(csv.text(Graphs.nodes(graph)), csv.text(Graphs.edges(graph)));
        };
    }

    private static Map<String, Content> pair(String nodes, String edges) {
        var pair = new LinkedHashMap<String, Content>();
        pair.put("-nodes", Content.of(nodes));
        pair.put("-edges", Content.of(edges));
        return pair;
    }
}
