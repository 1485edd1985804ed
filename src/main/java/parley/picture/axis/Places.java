package parley.picture.axis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the statements of a picture stand, by their rows; one that has a mark of its own is found in constant time. */
final class Places {
    private final AxisPicture picture;
    private final Map<Integer, Arc.Place> marked = new HashMap<>();

    Places(AxisPicture picture) {
        this.picture = picture;
        picture.marks().forEach(mark -> marked.putIfAbsent(mark.row(), new Arc.Place(mark.x(), mark.y())));
        picture.courses().stream()
                .flatMap(course -> course.repeats().stream())
                .forEach(repeat -> marked.putIfAbsent(repeat.row(), new Arc.Place(repeat.x(), repeat.y())));
    }

    /** The rows of statements that have marks of their own. */
    Set<Integer> marked() {
        return marked.keySet();
    }

    /** Where a row stands, by itself or counted. */
    Optional<Arc.Place> of(int row) {
        return Optional.ofNullable(marked.get(row))
                .or(() -> picture.tiles().stream()
                        .filter(tile -> tile.entries().holds(row))
                        .map(tile -> new Arc.Place(tile.middle(), tile.y()))
                        .findFirst());
    }
}
