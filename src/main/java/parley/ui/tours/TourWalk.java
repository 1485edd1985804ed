package parley.ui.tours;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import parley.model.Dataset;
import parley.session.Reading;
import parley.session.Session;
import parley.session.ViewState;
import parley.tours.Fitted;
import parley.tours.Look;
import parley.tours.Part;
import parley.tours.Tour;
import parley.tours.TourDraft;

/**
 * Leads through a tour: each step is one state of the session, set in one step of its history, so that the reader may
 * wander and go back. Another dataset ends it.
 */
public final class TourWalk {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<List<Part>> point = _ -> {};
    private Subscription making = Subscription.EMPTY;
    private Dataset dataset;

    public TourWalk(Session session) {
        this.session = session;
        dataset = session.reading().get().dataset();
        session.reading().subscribe((_, now) -> follow(now));
    }

    /** @param shown points at parts of the window, in the place of those that were pointed at before */
    public void setOnPoint(Consumer<List<Part>> shown) {
        point = shown;
    }

    /** The tour that is open, if one is; replaced as a whole. */
    ReadOnlyObjectProperty<Optional<Walk>> walk() {
        return walk.getReadOnlyProperty();
    }

    /** The tour that is being made, if one is. */
    public Optional<TourDraft> draft() {
        return walk.get().flatMap(Walk::making);
    }

    /** The tour that is open, if one is. */
    public Optional<Tour> tour() {
        return walk.get().map(open -> open.fitted().tour());
    }

    /** Opens a tour of the open dataset at a step, from 0 on, which the window then shows. */
    public void play(Fitted fitted, int at) {
        begin(new Walk(fitted, Math.clamp(at, 0, fitted.steps().size() - 1), true, null));
        returnToStep();
    }

    /** Opens a tour of the open dataset to be edited. */
    public void make(TourDraft draft) {
        var now = draft.making().get();
        begin(new Walk(Fitted.of(now.tour(), dataset()), now.at(), true, draft));
        making = draft.making().subscribe((before, after) -> edited(before, after));
        returnToStep();
    }

    private void begin(Walk begun) {
        making.unsubscribe();
        making = Subscription.EMPTY;
        dataset = dataset();
        set(begun);
    }

    private Dataset dataset() {
        return session.reading().get().dataset();
    }

    /** Shows what the edit leaves: another step at hand is shown, a step that has changed its view is at hand still. */
    private void edited(TourDraft.Making before, TourDraft.Making after) {
        walk.get().ifPresent(open -> {
            var fitted = open.fitted().after(after.tour(), dataset);
            set(new Walk(fitted, after.at(), open.isAway(), open.draft()).in(state()));
            boolean moves = before.at() != after.at()
                    || !before.step().state().equals(after.step().state());
            if (moves) {
                returnToStep();
            }
        });
    }

    private ViewState state() {
        return session.reading().get().state();
    }

    private void set(Walk changed) {
        boolean moves = walk.get()
                .map(open -> open.at() != changed.at() || !parts(open).equals(parts(changed)))
                .orElse(true);
        walk.set(Optional.of(changed));
        if (moves) {
            point.accept(parts(changed));
        }
    }

    private static List<Part> parts(Walk open) {
        return open.step().step().looks().stream()
                .<Part>mapMulti((look, parts) -> {
                    if (look instanceof Look.AtPart(var part)) {
                        parts.accept(part);
                    }
                })
                .toList();
    }

    /** Closes the tour; what the window shows stays. */
    public void stop() {
        making.unsubscribe();
        making = Subscription.EMPTY;
        walk.set(Optional.empty());
        point.accept(List.of());
    }

    void goTo(int step) {
        walk.get().filter(open -> step >= 0 && step < open.length()).ifPresent(open -> {
            open.making().ifPresent(draft -> draft.goTo(step));
            walk.get().ifPresent(now -> show(now.goneTo(step)));
        });
    }

    void next() {
        walk.get().ifPresent(open -> goTo(open.at() + 1));
    }

    void previous() {
        walk.get().ifPresent(open -> goTo(open.at() - 1));
    }

    /** Shows the step at hand again. */
    void returnToStep() {
        walk.get().ifPresent(open -> show(open.goneTo(open.at())));
    }

    private void show(Walk gone) {
        set(gone);
        session.show(gone.stateAt(gone.at(), state()));
        point.accept(parts(gone)); // once more, since what is selected turns to a part of the window of its own accord
    }

    /** Selects what a step asks to look at, or points at it. */
    void lookAt(Look look) {
        switch (look) {
            case Look.At(var selection) -> session.select(selection);
            case Look.AtPart(var part) -> point.accept(List.of(part));
        }
    }

    private void follow(Reading now) {
        if (now.dataset() != dataset) {
            dataset = now.dataset();
            stop();
            return;
        }
        walk.get().map(open -> open.in(now.state())).ifPresent(this::set);
    }
}
