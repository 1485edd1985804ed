package parley.dataset;

import java.util.BitSet;
import java.util.function.IntFunction;
import parley.model.Position;
import parley.model.Statements;

/**
 * Which statements refer to what a file does not hold, found out on their columns once everything else in the file is
 * known: what many refer to is looked up once.
 */
final class RowReferences {
    private final Statements rows;
    private final Ids ids;
    private final BitSet dangling = new BitSet();

    private RowReferences(Statements rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** The rows with an id that leads nowhere, but for replies; every other id is marked as used. */
    static BitSet dangling(Statements rows, Ids ids) {
        var references = new RowReferences(rows, ids);
        references.toActors();
        references.toSources();
        references.toIssuesAndConditions();
        references.toEvents();
        return references.dangling;
    }

    private void toActors() {
        var unknown = unknown(Section.ACTORS, rows.actors(), rows::actor);
        for (int row = 0; row < rows.size() && !unknown.isEmpty(); row++) {
            int at = row;
            note(at, unknown, rows.speaker(at));
            rows.forEachAddressee(at, actor -> note(at, unknown, actor));
            rows.forEachMention(at, actor -> note(at, unknown, actor));
        }
    }

    private void toSources() {
        var unknown = unknown(Section.SOURCES, rows.sources(), rows::source);
        for (int row = 0; row < rows.size() && !unknown.isEmpty(); row++) {
            int at = row;
            rows.forEachSource(at, source -> note(at, unknown, source));
        }
    }

    private void note(int row, BitSet unknown, int code) {
        if (unknown.get(code)) {
            dangling.set(row);
        }
    }

    private BitSet unknown(Section section, int codes, IntFunction<String> id) {
        var unknown = new BitSet();
        for (int code = 0; code < codes; code++) {
            unknown.set(code, !isThere(section, id.apply(code)));
        }
        return unknown;
    }

    private void toIssuesAndConditions() {
        var unknown = new BitSet();
        var lists = rows.positions();
        for (int code = 0; code < lists.size(); code++) {
            for (var position : lists.get(code)) {
                unknown.set(code, unknown.get(code) || !isThere(position));
            }
        }
        for (int row = 0; row < rows.size() && !unknown.isEmpty(); row++) {
            note(row, unknown, rows.positions(row));
        }
    }

    private boolean isThere(Position position) {
        boolean there = isThere(Section.ISSUES, position.issue());
        for (var condition : position.conditions()) {
            there &= isThere(Section.CONDITIONS, condition);
        }
        return there;
    }

    private void toEvents() {
        for (int row = 0; row < rows.size(); row++) {
            var occasion = rows.occasion(row);
            if (occasion != null && !isThere(Section.EVENTS, occasion)) {
                dangling.set(row);
            }
        }
    }

    private boolean isThere(Section section, String id) {
        boolean declared = ids.isDeclared(section, id);
        if (declared) {
            ids.use(section, id);
        }
        return declared;
    }
}
