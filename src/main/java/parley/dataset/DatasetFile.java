package parley.dataset;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Node.ObjectNode;

/**
 * One file being read: everything but its statements as nodes with their places, its statements straight into columns.
 * What is to be said of them is judged when the whole file is known, so that its parts may stand in any order.
 */
final class DatasetFile {
    private final Medium medium;
    private final Watch watch;
    private final Findings findings = new Findings();

    /** The file is not what it was a moment ago. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed(Exception cause) {
            super(cause);
        }
    }

    DatasetFile(Medium medium, Watch watch) {
        this.medium = medium;
        this.watch = watch;
    }

    /**
     * What came of reading it, unless its bytes are the matter.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not in UTF-8
     * @throws Intake.GivenUp when nobody waits for it any more
     * @throws Changed when it was written to meanwhile
     * @throws IOException when it cannot be read
     */
    LoadResult read() throws IOException {
        long size = medium.size();
        var came = new AtomicInteger();
        try (var text = text(bytes -> watch.progress().reached(came.get(), bytes, size));
                var json = NodeReader.strict(text);
                var scan = new StatementScan(json, this::version, came::set)) {
            var root = new NodeReader(json, "dataset", scan, findings).document();
            // What follows a fault may be worse: text that is no text.
            text.transferTo(Writer.nullWriter());
            scan.finish();
            return root.isPresent() ? judged(root.get(), scan) : rejected(scan);
        }
    }

    /** For what stands twice, which is to be told whatever else there is. */
    private Rejected rejected(StatementScan scan) throws IOException {
        lookAgain(scan.keyedTwice(), new BitSet(), SecondLook.Judge.SILENT);
        return new Rejected(findings.inFileOrder());
    }

    @SuppressWarnings("resource") // who closes the reader closes the stream
    private Reader text(LongConsumer reached) throws IOException {
        return Utf8.reader(new Intake(medium.open(), watch, reached));
    }

    /** The version of the format, which may stand behind what is written in it. */
    private int version() throws IOException {
        try (var text = text(_ -> {})) {
            return FormatVersion.skim(NodeReader.strict(text));
        }
    }

    private LoadResult judged(ObjectNode root, StatementScan scan) throws IOException {
        var version = FormatVersion.of(root, findings);
        if (version.isEmpty()) {
            return rejected(scan);
        }
        var current = Migrations.toCurrent(root, version.getAsInt(), findings);
        var rows = StatementRows.of(scan, version.getAsInt(), findings);
        var ids = Ids.in(current, rows.ids(), findings);
        var top = new Fields(current, Trail.TOP, findings, ids);
        var draft = Assembler.draft(top);
        lookAgain(rows.doubtful(ids), rows.firsts(), rows.judge(top, ids));
        DatasetRules.check(draft, ids, findings);
        return findings.anyError()
                ? new Rejected(findings.inFileOrder())
                : new Loaded(draft.dataset(scan.rows().build()), findings.inFileOrder());
    }

    private void lookAgain(BitSet wanted, BitSet firsts, SecondLook.Judge judge) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        long size = medium.size();
        try (var text = text(_ -> watch.progress().reached(0, size, size))) {
            new SecondLook(NodeReader.strict(text), wanted, firsts, judge, findings).look();
        } catch (MalformedJsonException | EOFException | IllegalStateException e) {
            throw new Changed(e);
        }
    }
}
