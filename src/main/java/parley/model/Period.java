package parley.model;

import java.time.LocalDate;

/** The days a dataset covers, both inclusive. */
public record Period(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + " before it begins on " + from);
        }
    }
}
