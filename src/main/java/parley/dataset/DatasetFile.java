package parley.dataset;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Node.ObjectNode;

/**
 * One file being read: everything but its statements as nodes, its statements straight into columns. What is to be said of
 * them is judged when the whole file is known, so that its parts may stand in any order.
 *
 * <p>The first look goes without places, which take longer to tell than all the rest. Where it finds that there is something
 * to say, the file is gone through again, with places, and only that look produces sentences.
 */
final class DatasetFile {
    private final Medium medium;
    private final Watch watch;

    /** The file is not what it was a moment ago. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed(@Nullable Exception cause) {
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
        var before = medium.state();
        var result = read(before.bytes());
        if (!medium.state().equals(before)) {
            throw new Changed(null);
        }
        return result;
    }

    private LoadResult read(long size) throws IOException {
        var came = new AtomicInteger();
        try (var text = text(bytes -> watch.progress().reached(came.get(), bytes, size));
                var json = NodeReader.strict(text);
                var scan = new StatementScan(json, this::version, came::set)) {
            var findings = new Findings();
            var root = new NodeReader(json, "dataset", false, scan, findings).document();
            // What follows a fault may be worse: text that is no text.
            text.transferTo(Writer.nullWriter());
            scan.finish();
            return root.isPresent() ? judged(root.get(), scan, findings) : broken(scan, findings);
        }
    }

    /** The fault of a text that is not JSON knows its place as ever. */
    private LoadResult broken(StatementScan scan, Findings findings) throws IOException {
        if (findings.count() == 1) {
            return rejected(scan, findings);
        }
        try (var ordered = Ordered.later(scan)) {
            return judgedWithPlaces(scan, ordered);
        }
    }

    /** For what stands twice, which is to be told whatever else there is. */
    private Rejected rejected(StatementScan scan, Findings findings) throws IOException {
        lookAgain(scan.keyedTwice(), new BitSet(), SecondLook.Judge.SILENT, findings);
        return new Rejected(findings.inFileOrder());
    }

    /** @param root without places; there may have been something to say of it already */
    private LoadResult judged(ObjectNode root, StatementScan scan, Findings findings) throws IOException {
        try (var ordered = Ordered.meanwhile(scan)) {
            var frame = Frame.of(root, scan, findings);
            frame.ifPresent(Frame::check);
            if (frame.isEmpty() || findings.count() > 0) {
                return judgedWithPlaces(scan, ordered);
            }
            lookAgain(frame.get(), findings);
            return result(frame.get(), ordered, findings);
        }
    }

    private LoadResult judgedWithPlaces(StatementScan scan, Ordered ordered) throws IOException {
        var findings = new Findings();
        var frame = placed(findings).flatMap(root -> Frame.of(root, scan, findings));
        if (frame.isEmpty()) {
            return rejected(scan, findings);
        }
        lookAgain(frame.get(), findings);
        frame.get().check();
        return result(frame.get(), ordered, findings);
    }

    private static LoadResult result(Frame frame, Ordered ordered, Findings findings) throws IOException {
        return findings.anyError()
                ? new Rejected(findings.inFileOrder())
                : new Loaded(frame.draft().dataset(ordered.statements()), findings.inFileOrder());
    }

    @SuppressWarnings("resource") // who closes the reader closes the stream
    private Reader text(LongConsumer reached) throws IOException {
        return Utf8.reader(new Intake(medium.open(), watch, reached));
    }

    private Reader textAgain() throws IOException {
        long size = medium.size();
        return text(_ -> watch.progress().reached(0, size, size));
    }

    /** The version of the format, which may stand behind what is written in it. */
    private int version() throws IOException {
        try (var text = text(_ -> {})) {
            return FormatVersion.skim(NodeReader.strict(text));
        }
    }

    /** What the file holds but its statements, with places. */
    private Optional<ObjectNode> placed(Findings findings) throws IOException {
        try (var text = textAgain()) {
            var json = NodeReader.strict(text);
            return new NodeReader(json, "dataset", true, new StatementSkip(json), findings).document();
        }
    }

    private void lookAgain(Frame frame, Findings findings) throws IOException {
        lookAgain(frame.doubtful(), frame.firsts(), frame.judge(), findings);
    }

    private void lookAgain(BitSet wanted, BitSet firsts, SecondLook.Judge judge, Findings findings) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        try (var text = textAgain()) {
            new SecondLook(NodeReader.strict(text), wanted, firsts, judge, findings).look();
        } catch (MalformedJsonException | EOFException | IllegalStateException e) {
            throw new Changed(e);
        }
    }
}
