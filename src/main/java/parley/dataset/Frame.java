package parley.dataset;

import java.util.BitSet;
import java.util.Optional;
import parley.dataset.Node.ObjectNode;

/** What a file holds around its statements, not yet known to be sound, and how the statements lead into it. */
final class Frame {
    private final StatementRows rows;
    private final Ids ids;
    private final Fields top;
    private final Draft draft;
    private final BitSet doubtful;
    private final Findings findings;

    private Frame(ObjectNode current, StatementRows rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
        ids = Ids.in(current, rows.ids(), findings);
        top = new Fields(current, Trail.TOP, findings, ids);
        draft = Assembler.draft(top);
        doubtful = rows.doubtful(ids);
    }

    /** Of a file that is worth reading on; what is to be said of it, but for its statements, is among the findings. */
    static Optional<Frame> of(ObjectNode root, StatementScan scan, Findings findings) {
        var version = FormatVersion.of(root, findings);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        var current = Migrations.toCurrent(root, version.getAsInt(), findings);
        return Optional.of(new Frame(current, StatementRows.of(scan, version.getAsInt(), findings), findings));
    }

    Draft draft() {
        return draft;
    }

    /** The rows of which there is something to say. */
    BitSet doubtful() {
        return doubtful;
    }

    /** The rows with an id that stands in another again. */
    BitSet firsts() {
        return rows.firsts();
    }

    /** Says of doubtful rows what is to be said. */
    SecondLook.Judge judge() {
        return rows.judge(top, ids);
    }

    /** Adds to the findings what is to be said of its entries beside each other, once there is nothing else to say. */
    void check() {
        DatasetRules.check(draft, ids, findings);
    }
}
