package parley.tours;

import parley.session.Selection;

/** What a step asks the reader to look at. */
public sealed interface Look {

    /**
     * Something of the dataset, which can be selected.
     *
     * @param selection anything but nothing
     */
    record At(Selection selection) implements Look {
        /** @throws IllegalArgumentException when it is nothing */
        public At {
            if (selection.equals(Selection.NOTHING)) {
                throw new IllegalArgumentException("there is nothing to look at");
            }
        }
    }

    /** A part of the window. */
    record AtPart(Part part) implements Look {}
}
