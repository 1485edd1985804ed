package parley.imports.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.imports.build.Edition;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Cancelled;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.Tally;

/**
 * Imports networks: nodes as actors, edges as links, parallel ones each for itself.
 *
 * <p>The files are read with the JDK's own streaming parser, since JGraphT's importers lose the direction of edges and
 * their times. Nothing outside the file is ever fetched.
 */
public final class GraphImport {
    private GraphImport() {}

    /**
     * Imports a file.
     *
     * @param title what to call the dataset, or blank to call it after the file
     */
    public static ImportResult read(Path path, GraphFormat format, String title, Monitor monitor) {
        var file = path.getFileName().toString();
        var tally = new Tally("nodes and edges");
        var log = new GraphLog(file, tally);
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            if (!scan(in, format, log, new Meter(monitor, tally, Files.size(path)))) {
                return new Cancelled();
            }
        } catch (XMLStreamException e) {
            var row =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
            return Refused.wholeFile(
                    file,
                    "This is not XML as it should be" + row,
                    "save the network again from the program it is from.");
        } catch (IOException e) {
            return Refused.wholeFile(file, "The file could not be read (" + e.getMessage() + ")", "try again.");
        }
        var dataset = log.dataset(title.isBlank() ? Edition.titleOf(file) : title, format);
        if (dataset.actors().isEmpty()) {
            return tally.problems().isEmpty()
                    ? Refused.wholeFile(file, "The file holds no nodes", "choose another.")
                    : new Refused(tally.problems());
        }
        return new Imported(dataset, tally.report(format.label()));
    }

    /** How far the scan is. */
    private record Meter(Monitor monitor, Tally tally, long bytes) {
        private boolean isStopped(XMLStreamReader xml) {
            monitor.reached(tally.rowsRead(), Math.min(bytes, xml.getLocation().getCharacterOffset()), bytes);
            return monitor.isCancelled();
        }
    }

    private static boolean scan(InputStream in, GraphFormat format, GraphLog log, Meter meter)
            throws XMLStreamException {
        var xml = factory().createXMLStreamReader(in);
        try {
            return scan(xml, GraphScanner.of(format, xml, log::add), meter);
        } finally {
            xml.close();
        }
    }

    private static boolean scan(XMLStreamReader xml, GraphScanner scanner, Meter meter) throws XMLStreamException {
        long tags = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                scanner.start();
                tags++;
                if (tags % Monitor.STEP == 0 && meter.isStopped(xml)) {
                    return false;
                }
            }
            // a scanner that reads a text stands at the end tag then
            if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                scanner.end();
            }
        }
        return !meter.isStopped(xml);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
