package parley.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.imports.build.Camps;
import parley.imports.build.Cast;
import parley.imports.build.Kinds;
import parley.imports.build.Names;
import parley.imports.report.Tally;
import parley.model.ActorKind;
import parley.model.Gender;

/** The actors of tables: from a table of their own, or named by a statement or an edge for the first time. */
final class ActorRows {
    private record Representation(String id, TableRecord row) {}

    private final Cast cast;
    private final Camps camps;
    private final Tally tally;
    private final List<Representation> representations = new ArrayList<>();
    private int guessedKinds;

    ActorRows(Cast cast, Camps camps, Tally tally) {
        this.cast = cast;
        this.camps = camps;
        this.tally = tally;
    }

    /** Takes in a row of a table of actors. */
    void take(TableRecord row) {
        var name = row.cell(ColumnRole.NAME);
        if (name.isEmpty()) {
            row.leaveOut(ColumnRole.NAME, "The actor has no name", null, "write one.");
            return;
        }
        if (cast.find(name).isPresent()) {
            row.leaveOut(ColumnRole.NAME, "The actor stands twice", name, "remove one of the two.");
            return;
        }
        var id = cast.add(name, kind(row, name), camps.of(row.cell(ColumnRole.CAMP)));
        var key = row.cell(ColumnRole.ID);
        if (!key.isEmpty()) {
            cast.key(id, key);
        }
        row.list(ColumnRole.ALIASES).forEach(alias -> cast.alias(id, alias));
        gender(row).ifPresent(gender -> cast.gender(id, gender));
        representations.add(new Representation(id, row));
        tally.imported();
    }

    private ActorKind kind(TableRecord row, String name) {
        var word = row.cell(ColumnRole.KIND);
        var kind = Kinds.ofWord(word);
        if (kind.isEmpty()) {
            guessedKinds++;
            if (!word.isEmpty()) {
                row.remark(ColumnRole.KIND, "The kind is not known", word, "write person, state or organisation.");
            }
        }
        return kind.orElseGet(() -> Kinds.guess(name));
    }

    private static Optional<Gender> gender(TableRecord row) {
        var word = Names.key(row.cell(ColumnRole.GENDER));
        if (Set.of("f", "female", "woman", "w").contains(word)) {
            return Optional.of(Gender.FEMALE);
        }
        return Set.of("m", "male", "man").contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
    }

    /** Once all actors of the table are known: who speaks for whom. */
    void represent() {
        for (var each : representations) {
            for (var body : each.row().list(ColumnRole.REPRESENTS)) {
                cast.represents(each.id(), named(body));
            }
        }
        representations.clear();
    }

    /** The actor of a name, a new one where nobody goes by it. */
    String named(String name) {
        return cast.find(name).orElseGet(() -> {
            guessedKinds++;
            return cast.add(name, Kinds.guess(name), camps.unknown());
        });
    }

    /** The speaker of a row, whose kind and camp the row may give. */
    String speaker(TableRecord row, String name) {
        var known = cast.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        return cast.add(name, kind(row, name), camps.of(row.cell(ColumnRole.CAMP)));
    }

    /** How many actors are what they are by a guess. */
    int guessedKinds() {
        return guessedKinds;
    }
}
