package parley.session;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which statements are, or belong to, what is selected, by their rows; asked of each in constant time. */
public final class Related {
    private Related() {}

    /** The rows said by or to the selected actor, behind the tie, at the event, or that of the statement itself. */
    public static IntPredicate of(Reading reading) {
        var said = reading.dataset().statements();
        return switch (reading.state().selection()) {
            case Selection.Nothing() -> _ -> false;
            case Selection.OfStatement(var id) -> {
                int selected = said.row(id);
                yield row -> row == selected;
            }
            case Selection.OfActor(var id) -> {
                int actor = said.actorCode(id);
                yield among(
                        said.concerning(id).filter(row -> said.speaker(row) == actor || said.isAddressee(row, actor)));
            }
            case Selection.OfTie(var id) ->
                among(reading.findTie(id).stream()
                        .flatMapToInt(tie -> tie.statements().rows()));
            case Selection.OfEvent(var id) -> said.madeAt(id);
        };
    }

    private static IntPredicate among(IntStream rows) {
        var bits = new BitSet();
        rows.forEach(bits::set);
        return bits::get;
    }
}
