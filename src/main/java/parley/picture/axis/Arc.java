package parley.picture.axis;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Statement;
import parley.model.Statements;
import parley.query.Threads;

/**
 * A line from a statement to one that answers it.
 *
 * @param answered the id of the statement that is answered
 * @param answer the id of the answer
 * @param isSelected whether it belongs to the thread of the selected statement
 */
public record Arc(String answered, String answer, Place from, Place to, boolean isSelected) {

    /** An end of an arc. */
    public record Place(double x, double y) {}

    /**
     * The arcs of a picture. While every statement on view has a mark of its own, those between statements on view;
     * else only those of the selected statement's thread, so that they never become a thicket.
     *
     * @param selected the selected statement, if one is
     */
    public static List<Arc> of(AxisPicture picture, Threads threads, Statements all, Optional<Statement> selected) {
        var thread = new BitSet();
        selected.ifPresent(said -> threads.thread(said).rows().forEach(thread::set));
        var places = new Places(picture);
        var answers = picture.tiles().isEmpty()
                ? places.marked().stream()
                : thread.stream().boxed();
        return answers.sorted()
                .flatMap(answer -> arc(places, all, answer, thread.get(answer)).stream())
                .toList();
    }

    private static Optional<Arc> arc(Places places, Statements all, int answer, boolean selected) {
        int answered = all.answered(answer);
        return answered == Statements.NONE
                ? Optional.empty()
                : places.of(answered)
                        .flatMap(from -> places.of(answer)
                                .map(to -> new Arc(all.id(answered), all.id(answer), from, to, selected)));
    }

    /** How far it bows upwards, in pixels; wider arcs bow farther, up to a bound. */
    public double bow() {
        return Math.min(36, 10 + Math.abs(to.x() - from.x()) / 8);
    }

    static Stream<Place> places(AxisPicture picture, String statement) {
        return Stream.of(
                        picture.marks().stream()
                                .filter(mark -> mark.id().equals(statement))
                                .map(mark -> new Place(mark.x(), mark.y())),
                        picture.courses().stream()
                                .flatMap(course -> course.repeats().stream())
                                .filter(repeat -> repeat.statement().equals(statement))
                                .map(repeat -> new Place(repeat.x(), repeat.y())),
                        picture.tiles().stream()
                                .filter(tile -> tile.holds(statement))
                                .map(tile -> new Place(tile.middle(), tile.y())))
                .flatMap(places -> places);
    }
}
