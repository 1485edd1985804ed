package parley.ui.axis;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.AxisPlan;
import parley.session.Foundation;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Background;

/**
 * Plans the axis for what is read: of a dataset of at most {@value Foundation#AT_ONCE} statements at once, of a larger one in the
 * background, and until then the axis goes on showing what it shows.
 */
final class Planning {
    private final Background background = new Background();
    private final ReadOnlyObjectWrapper<Planned> planned;
    private final Session session;
    private @Nullable Reading asked;

    Planning(Session session) {
        this.session = session;
        var reading = session.reading().get();
        planned = new ReadOnlyObjectWrapper<>(
                Planned.of(reading, isLarge(reading) ? AxisPlan.blank(reading) : AxisPlan.of(reading)));
        session.reading().subscribe(this::show);
    }

    private static boolean isLarge(Reading reading) {
        return reading.dataset().statements().size() > Foundation.AT_ONCE;
    }

    /** What the axis shows. */
    ReadOnlyObjectProperty<Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    /** Whether what the axis shows is of the open dataset, so that it can be acted upon. */
    boolean isOfTheOpenDataset() {
        return planned.get().reading().dataset() == session.reading().get().dataset();
    }

    private void show(Reading now) {
        var shown = planned.get();
        if (shown.fits(now) && !shown.plan().isBlank()) {
            forget();
            planned.set(shown.in(now));
        } else if (!isLarge(now)) {
            forget();
            planned.set(Planned.of(now, shown.plan().next(now)));
        } else if (asked == null || !Planned.isAlike(asked, now)) {
            asked = now;
            background.ask(() -> Planned.of(now, shown.plan().next(now)), this::accept);
        }
    }

    /** Takes a plan, for what is read by now. */
    private void accept(Planned answer) {
        asked = null;
        planned.set(answer.in(session.reading().get()));
    }

    private void forget() {
        if (asked != null) {
            asked = null;
            background.cancel();
        }
    }
}
