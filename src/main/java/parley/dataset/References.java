package parley.dataset;

import java.util.function.Supplier;
import parley.dataset.Problem.Place;

/** Hears of every id that an entry refers to. */
@FunctionalInterface
interface References {
    /** For what is judged later, when all ids are known. */
    References UNJUDGED = (_, _, _) -> {};

    /** @param place where it does so */
    void refer(Section section, String id, Supplier<Place> place);
}
