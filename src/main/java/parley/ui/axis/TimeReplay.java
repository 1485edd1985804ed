package parley.ui.axis;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.picture.axis.Days;
import parley.picture.axis.Stride;
import parley.query.TimeWindow;
import parley.session.Reading;
import parley.session.Session;

/**
 * Plays the days: a time window that begins where the set one does, or the period, and grows to its end; when the next
 * step comes is up to whoever drives it. Paused it keeps what it has reached, ended or stopped it gives back the window
 * that was set before. It ends as soon as anything else changes the window, the filter or the dataset.
 */
final class TimeReplay {
    private final Session session;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Run>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean stepping;

    /**
     * A replay that has begun.
     *
     * @param before the window that was set before it
     * @param all the days that it goes through
     * @param reached the days up to now
     */
    record Run(Dataset dataset, TimeWindow before, Days all, Days reached) {
        LocalDate day() {
            return reached.to();
        }
    }

    TimeReplay(Session session) {
        this.session = session;
        session.reading().subscribe(this::watch);
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** What is played or paused; empty where nothing is. */
    ReadOnlyObjectProperty<Optional<Run>> run() {
        return run.getReadOnlyProperty();
    }

    /** How many days it goes through, or would go through if it began now. */
    long days() {
        return run.get().map(Run::all).orElseGet(this::daysToPlay).count();
    }

    private Days daysToPlay() {
        var reading = session.reading().get();
        var period = reading.dataset().about().period();
        return Days.of(reading.state().filter().window(), period).orElse(Days.whole(period));
    }

    /** Goes on where it was paused, or begins. */
    void start(Stride stride) {
        playing.set(true);
        if (run.get().isEmpty()) {
            var reading = session.reading().get();
            var all = daysToPlay();
            show(reading.dataset(), reading.state().filter().window(), all, stride.first(all));
        } else {
            next(stride);
        }
    }

    /** Goes a step on; false, and ended, at the end or where it is not playing. */
    boolean next(Stride stride) {
        var now = playing.get() ? run.get() : Optional.<Run>empty();
        var next = now.flatMap(here -> stride.next(here.reached(), here.all()));
        now.ifPresent(here ->
                next.ifPresentOrElse(window -> show(here.dataset(), here.before(), here.all(), window), this::stop));
        return next.isPresent();
    }

    private void show(Dataset dataset, TimeWindow before, Days all, TimeWindow window) {
        stepping = true;
        session.play(window);
        stepping = false;
        run.set(Days.of(window, dataset.about().period()).map(reached -> new Run(dataset, before, all, reached)));
    }

    void pause() {
        playing.set(false);
    }

    /** Ends it and gives back the window that was set before. */
    void stop() {
        var ended = run.get();
        forget();
        ended.ifPresent(here -> session.play(here.before()));
    }

    private void forget() {
        playing.set(false);
        run.set(Optional.empty());
    }

    /** Looking at the axis otherwise, or selecting something, does not disturb it. */
    private void watch(Reading reading) {
        if (!stepping && run.get().filter(here -> !goesOn(here, reading)).isPresent()) {
            forget();
        }
    }

    private static boolean goesOn(Run here, @Nullable Reading reading) {
        return reading != null
                && reading.dataset() == here.dataset()
                && reading.state().filter().window().equals(here.reached().window());
    }
}
