package parley.picture.axis;

import parley.model.Statements;
import parley.query.Leaning;
import parley.query.Stances;

/** The stances that statements take on one issue, by their rows. */
final class Leanings {
    private final Statements said;
    private final Leaning[] byPositions;

    private Leanings(Statements said, Leaning[] byPositions) {
        this.said = said;
        this.byPositions = byPositions;
    }

    /** Takes time by how many different lists of positions there are. */
    static Leanings on(Statements said, String issue) {
        return new Leanings(said, Stances.leanings(said, issue));
    }

    Statements said() {
        return said;
    }

    Leaning of(int row) {
        return byPositions[said.positions(row)];
    }
}
