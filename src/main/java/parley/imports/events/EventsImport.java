package parley.imports.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.imports.build.Edition;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Cancelled;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.Tally;

/**
 * Imports event files, one after another, into one dataset.
 * Takes time in proportion to the rows, and memory to what they become: a million GDELT rows peak at about 1 GB.
 */
public final class EventsImport {
    private final EventFormat format;
    private final Monitor monitor;
    private final Tally tally = new Tally("rows");
    private final EventLog log = new EventLog(tally);
    private long bytesBefore;
    private long bytesInAll;

    private EventsImport(EventFormat format, Monitor monitor) {
        this.format = format;
        this.monitor = monitor;
    }

    /**
     * Imports files of one format; at least one.
     *
     * @param title what to call the dataset, or blank to call it after the first file
     */
    public static ImportResult read(List<Path> files, EventFormat format, String title, Monitor monitor) {
        return new EventsImport(format, monitor).read(files, title);
    }

    private ImportResult read(List<Path> files, String title) {
        var first = files.getFirst().getFileName().toString();
        try {
            for (var file : files) {
                bytesInAll += Files.size(file);
            }
            for (var file : files) {
                if (!read(file)) {
                    return new Cancelled();
                }
            }
        } catch (IOException e) {
            return Refused.wholeFile(first, "The file could not be read (" + e.getMessage() + ")", "try again.");
        }
        return result(first, title.isBlank() ? Edition.titleOf(first) : title);
    }

    private ImportResult result(String file, String title) {
        if (tally.anyImported()) {
            var dataset = log.dataset(title, format);
            return new Imported(dataset, tally.report(format.label()));
        }
        return tally.problems().isEmpty()
                ? Refused.wholeFile(file, "The file holds no events", "choose another.")
                : new Refused(tally.problems());
    }

    /** Whether the file was read to its end. */
    private boolean read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var lines = new ByteLines(in);
            boolean whole = read(lines, RowReader.of(format, file.getFileName().toString(), tally));
            bytesBefore += lines.bytes();
            if (lines.westernLines() > 0) {
                tally.note(lines.westernLines() + " lines are not UTF-8; they were read as windows-1252.");
            }
            return whole;
        }
    }

    private boolean read(ByteLines lines, RowReader reader) throws IOException {
        var cells = new Cells();
        long row = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            row++;
            cells.take(line);
            if (line.isBlank() || (row == 1 && reader.takesHeader(cells))) {
                continue;
            }
            take(reader, cells, row);
            if (row % Monitor.STEP == 0 && isStopped(lines)) {
                return false;
            }
        }
        return !isStopped(lines);
    }

    private void take(RowReader reader, Cells cells, long row) {
        tally.read();
        var report = reader.report(cells, row);
        if (report != null) {
            log.add(report);
        }
    }

    private boolean isStopped(ByteLines lines) {
        monitor.reached(tally.rowsRead(), bytesBefore + lines.bytes(), bytesInAll);
        return monitor.isCancelled();
    }
}
