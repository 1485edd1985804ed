package parley.ui.views;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.dataset.Origin;
import parley.session.Reading;
import parley.session.Session;
import parley.views.DatasetStamp;
import parley.views.SavedView;

/**
 * Makes views of what the session shows.
 *
 * @param chips what is filtered, in words
 */
public record ViewMaker(Session session, Supplier<Origin> origin, Function<Reading, List<String>> chips, Clock clock) {

    /** The view of this moment; what takes time is done when it is asked for, which may be on any thread. */
    public Supplier<SavedView> now(String name, String note) {
        var reading = session.reading().get();
        var from = origin.get();
        var when = OffsetDateTime.now(clock);
        return () -> new SavedView(
                name.strip(),
                note.strip(),
                StateWords.of(reading, chips.apply(reading)),
                when,
                DatasetStamp.of(from, reading.dataset()),
                reading.state());
    }

    /** What this moment shows, in words. */
    public String words() {
        var reading = session.reading().get();
        return StateWords.of(reading, chips.apply(reading));
    }

    /** A name for this moment. */
    String name() {
        var reading = session.reading().get();
        return StateWords.name(reading, chips.apply(reading));
    }
}
