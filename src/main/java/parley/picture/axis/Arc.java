package parley.picture.axis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Statement;
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
    public static List<Arc> of(AxisPicture picture, Threads threads, Optional<Statement> selected) {
        var thread = selected.stream().flatMap(said -> threads.thread(said).stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
        return threads.allAnswers()
                .filter(answer -> picture.tiles().isEmpty() || thread.contains(answer.id()))
                .flatMap(answer -> arc(picture, threads, answer, thread).stream())
                .toList();
    }

    private static Optional<Arc> arc(AxisPicture picture, Threads threads, Statement answer, Set<String> thread) {
        return threads.answered(answer)
                .flatMap(answered -> picture.placeOf(answered.id())
                        .flatMap(from -> picture.placeOf(answer.id())
                                .map(to ->
                                        new Arc(answered.id(), answer.id(), from, to, thread.contains(answer.id())))));
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
