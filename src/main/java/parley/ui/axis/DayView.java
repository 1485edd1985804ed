package parley.ui.axis;

import org.jspecify.annotations.Nullable;
import parley.model.Period;
import parley.picture.axis.DaySpan;
import parley.picture.axis.Days;
import parley.query.TimeWindow;
import parley.session.Session;

/** The days on view, and how they are zoomed and moved; small turns that are no whole day yet are kept in mind. */
final class DayView {
    /** How much nearer a key or a button brings the days. */
    static final double STEP = 1.5;

    private final Session session;
    private @Nullable DaySpan span;
    private TimeWindow set = TimeWindow.ALWAYS;

    DayView(Session session) {
        this.session = session;
    }

    private Period period() {
        return session.reading().get().dataset().about().period();
    }

    private TimeWindow shown() {
        return session.reading().get().state().axis().days();
    }

    /** The days on view, all of the period where none are chosen. */
    Days days() {
        var period = period();
        return Days.of(shown(), period).orElse(Days.whole(period));
    }

    boolean isWhole() {
        return days().count() == Days.whole(period()).count();
    }

    boolean isDay() {
        return days().count() == 1;
    }

    private DaySpan span() {
        return span == null || !set.equals(shown()) ? DaySpan.of(shown(), period()) : span;
    }

    /** Zooms around a place, 0 being the first day's beginning and 1 the last day's end. */
    void zoom(double factor, double part) {
        show(span().zoomed(factor, part, period()));
    }

    /** Moves the days by a part of what is on view, later where positive. */
    void move(double part) {
        show(span().moved(part, period()));
    }

    /** Moves the days by a part of what is on view, but by one at least. */
    void step(double part) {
        double day = Math.copySign(1.0 / days().count(), part);
        move(Math.abs(part) < Math.abs(day) ? day : part);
    }

    void fit() {
        show(TimeWindow.ALWAYS);
    }

    void show(Days days) {
        show(DaySpan.of(days.window(), period()));
    }

    private void show(DaySpan changed) {
        span = changed;
        set = changed.window(period());
        session.zoomAxis(set);
    }

    private void show(TimeWindow days) {
        span = null;
        session.zoomAxis(days);
    }
}
