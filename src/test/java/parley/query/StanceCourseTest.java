package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Statement;

class StanceCourseTest {
    /** Rebel, conditional on the 2nd, supports on the 5th; envoy's and minister's support stand between for order alone. */
    private static final List<Statement> ALL = Datasets.read(Datasets.offerJson()
                    .replace(
                            "\"paraphrase\": \"Protests.\", \"positions\": []",
                            "\"paraphrase\": \"Protests.\", \"positions\": [{\"issue\": \"dialogue\","
                                    + " \"stance\": \"supports\", \"conditions\": []}]"))
            .statements();

    private static StanceCourse course(String... ids) {
        return StanceCourse.of(
                "dialogue",
                List.of(ids).stream()
                        .map(id -> ALL.stream()
                                .filter(said -> said.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList());
    }

    @Test
    void theFirstPositionIsATurnButNoChange() {
        var course = course("refusal");
        assertEquals(0, course.changes());
        assertEquals(Optional.empty(), course.turns().getFirst().previous());
    }

    @Test
    void anotherStanceIsAChangeFromTheOneBefore() {
        var course = course("refusal", "protest");
        assertEquals(1, course.changes());
        assertEquals(
                Optional.of("refusal"),
                course.turnAt("protest").flatMap(StanceCourse.Turn::previous).map(Statement::id));
    }

    @Test
    void theSameStanceAgainIsNoTurn() {
        var course = course("offer", "appeal", "protest");
        assertEquals(0, course.changes());
        assertEquals(Optional.empty(), course.turnAt("protest"));
    }

    @Test
    void goingBackIsAChangeToo() {
        assertEquals(2, course("offer", "refusal", "protest").changes());
    }
}
