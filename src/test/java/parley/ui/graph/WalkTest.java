package parley.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.picture.Point;

class WalkTest {
    private static final Map<String, Point> CENTRES = Map.of(
            "here", new Point(100, 100),
            "east", new Point(200, 110),
            "far-east", new Point(400, 100),
            "south", new Point(90, 220),
            "stranger", new Point(100, 50));

    private static Optional<String> walk(Walk.Way way, String... neighbours) {
        return Walk.from("here", way, List.of(neighbours), CENTRES);
    }

    @Test
    void goesToTheNeighbourThatLiesThatWay() {
        assertEquals(Optional.of("south"), walk(Walk.Way.DOWN, "east", "south"));
    }

    @Test
    void prefersTheNearerOfTwoThatLieThatWay() {
        assertEquals(Optional.of("east"), walk(Walk.Way.RIGHT, "far-east", "east"));
    }

    @Test
    void staysWhereNoNeighbourLiesThatWay() {
        assertEquals(Optional.empty(), walk(Walk.Way.LEFT, "east", "south"));
    }

    @Test
    void neverGoesToWhoIsNoNeighbour() {
        assertEquals(Optional.empty(), walk(Walk.Way.UP, "east"));
    }
}
