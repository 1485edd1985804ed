package parley.export;

import parley.model.Dataset;

/** How a dataset is cited. */
public final class DatasetCitation {
    private DatasetCitation() {}

    /**
     * A dataset as a note cites it: “Syria 2013: the talks about talks,” data set syria-2013, edition 1 (2026-11). It has
     * no author of its own, so it begins with its title; the edition says which state of the data was used.
     *
     * <p>Source: <i>The Chicago Manual of Style</i>, 17th ed., 14.257 (data), 14.103 (no author).
     */
    public static String chicago(Dataset.About about) {
        return "“" + about.title().strip() + ",” data set " + about.id() + ", edition "
                + about.edition().strip() + ".";
    }
}
