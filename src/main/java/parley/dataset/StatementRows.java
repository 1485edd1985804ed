package parley.dataset;

import java.util.BitSet;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;
import parley.model.Statements;

/** The statements of a file in its order: which of them there is something to say about, and what. */
final class StatementRows {
    private final Statements rows;
    private final StatementIds ids;
    private final Replies replies;
    private final BitSet twins;
    private final BitSet doubtfulAlone;
    private final int version;
    private final Findings findings;

    private StatementRows(StatementScan scan, int version, Findings findings) {
        rows = scan.rows().asTheyCame();
        ids = new StatementIds(rows, scan.nameless());
        twins = scan.rows().twins();
        twins.andNot(scan.nameless());
        replies = Replies.of(rows, twins, scan.nameless(), scan.undated());
        doubtfulAlone = scan.doubtful();
        this.version = version;
        this.findings = findings;
    }

    /** What a scan read, in a version of the format. */
    static StatementRows of(StatementScan scan, int version, Findings findings) {
        return new StatementRows(scan, version, findings);
    }

    StatementIds ids() {
        return ids;
    }

    /** The rows of which there is something to say; what they all refer to is marked as used. */
    BitSet doubtful(Ids all) {
        var doubtful = RowReferences.dangling(rows, all);
        doubtful.or(doubtfulAlone);
        doubtful.or(twins);
        doubtful.or(replies.doubtful());
        return doubtful;
    }

    /** The rows with an id that stands in another again. */
    BitSet firsts() {
        var firsts = new BitSet();
        twins.stream()
                .map(twin -> ids.row(rows.id(twin)))
                .filter(row -> row >= 0)
                .forEach(firsts::set);
        return firsts;
    }

    /**
     * Says of doubtful rows what is to be said.
     *
     * @param top the keys of the file
     */
    SecondLook.Judge judge(Fields top, Ids all) {
        return (row, node, firstLines) -> {
            if (node instanceof ObjectNode said) {
                if (twins.get(row) && said.value("id") instanceof Text id && firstLines.containsKey(id.value())) {
                    isTwin(row, id, firstLines.getOrDefault(id.value(), 0));
                }
                replies.check(
                        row,
                        StatementScan.judge(said, row, version, findings, all).fields());
            } else {
                top.notAnObject(Section.STATEMENTS.key(), row, node);
            }
        };
    }

    private void isTwin(int row, Text id, int firstLine) {
        findings.error(
                Kind.SEMANTIC,
                Trail.TOP.to(Section.STATEMENTS.key(), row).to("id").place(id.at()),
                Ids.twice(Section.STATEMENTS, id.value(), firstLine));
    }
}
