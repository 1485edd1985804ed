package parley.tours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.views.DatasetStamp;
import parley.views.ViewShelf;

/**
 * A way through a dataset, step by step.
 *
 * @param id names it on the command line, and its file on the shelf: small letters, digits and hyphens
 * @param title what its maker calls it
 * @param audience for whom it is made; may be empty
 * @param dataset what it leads through
 * @param steps at least one
 */
public record Tour(String id, String title, String audience, DatasetStamp dataset, List<Step> steps) {
    /** @throws IllegalArgumentException when there is no step */
    public Tour {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a tour without a step leads nowhere");
        }
    }

    public Tour withTitle(String changed) {
        return new Tour(id, changed, audience, dataset, steps);
    }

    public Tour withAudience(String changed) {
        return new Tour(id, title, changed, dataset, steps);
    }

    /** The same of a dataset that stands elsewhere, or of another edition. */
    public Tour of(DatasetStamp changed) {
        return new Tour(id, title, audience, changed, steps);
    }

    /** The same under another title, with an id that goes with it. */
    public Tour copied(String changedTitle) {
        return new Tour(ViewShelf.stem(changedTitle), changedTitle, audience, dataset, steps);
    }

    Tour withId(String changed) {
        return new Tour(changed, title, audience, dataset, steps);
    }

    /** The same with another step in the place of one. */
    public Tour with(int index, Step step) {
        var changed = new ArrayList<>(steps);
        changed.set(index, step);
        return withSteps(changed);
    }

    /** The same with a step more, before the one at an index, or at the end. */
    public Tour inserted(int index, Step step) {
        var changed = new ArrayList<>(steps);
        changed.add(index, step);
        return withSteps(changed);
    }

    /** The same without a step; the same where it is the only one, since a tour leads somewhere. */
    public Tour without(int index) {
        if (steps.size() == 1) {
            return this;
        }
        var changed = new ArrayList<>(steps);
        changed.remove(index);
        return withSteps(changed);
    }

    /** The same with two steps in each other's place. */
    public Tour swapped(int one, int other) {
        var changed = new ArrayList<>(steps);
        Collections.swap(changed, one, other);
        return withSteps(changed);
    }

    private Tour withSteps(List<Step> changed) {
        return new Tour(id, title, audience, dataset, changed);
    }
}
