package parley.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.Dataset;
import parley.testing.MadeUp;

class RelatedTest {
    private static final Dataset MADE_UP = MadeUp.dataset(40, 600, 3, 7);

    private static Stream<Selection> selections(Reading reading) {
        return Stream.of(
                        Stream.of(Selection.NOTHING),
                        MADE_UP.actors().stream().limit(5).map(actor -> new Selection.OfActor(actor.id())),
                        reading.network().ties().stream().limit(5).map(tie -> new Selection.OfTie(tie.id())),
                        MADE_UP.statements().stream().limit(5).map(said -> new Selection.OfStatement(said.id())),
                        MADE_UP.events().stream().limit(5).map(event -> new Selection.OfEvent(event.id())))
                .flatMap(some -> some);
    }

    @Test
    void saysOfRowsWhatTheReadingSaysOfStatements() {
        var session = new Session(MADE_UP);
        selections(session.reading().get()).forEach(selection -> {
            session.select(selection);
            var reading = session.reading().get();
            var related = Related.of(reading);
            assertEquals(
                    MADE_UP.statements().stream()
                            .filter(reading::belongsToSelection)
                            .toList(),
                    IntStream.range(0, MADE_UP.statements().size())
                            .filter(related)
                            .mapToObj(MADE_UP.statements()::get)
                            .toList());
        });
    }
}
