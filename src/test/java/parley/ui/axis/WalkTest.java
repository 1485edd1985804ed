package parley.ui.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Statement;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Session;

class WalkTest {
    private final Session session = new Session(Datasets.offer());

    private static Optional<String> id(Optional<Statement> statement) {
        return statement.map(Statement::id);
    }

    @Test
    void goesFromOneToTheNextAndBack() {
        session.select(new Selection.OfStatement("refusal"));
        var reading = session.reading().get();
        assertEquals(Optional.of("protest"), id(Walk.next(reading)));
        assertEquals(Optional.of("appeal"), id(Walk.previous(reading)));
        assertEquals(3, Walk.place(reading));
    }

    @Test
    void goesOnFromOneThatIsLeftOut() {
        session.showWindow(new TimeWindow(LocalDate.parse("2013-02-05"), null));
        session.select(new Selection.OfStatement("refusal"));
        assertEquals(Optional.of("protest"), id(Walk.next(session.reading().get())));
    }

    @Test
    void beginsAtTheEndsWhereNothingIsSelected() {
        var reading = session.reading().get();
        assertEquals(Walk.first(reading), Walk.next(reading));
        assertEquals(Walk.last(reading), Walk.previous(reading));
        assertEquals(0, Walk.place(reading));
    }
}
