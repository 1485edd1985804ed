package parley.views;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import parley.session.ViewState;

/**
 * A view of a dataset, as it is kept.
 *
 * @param name what its maker calls it; may be empty in work that nobody has named
 * @param note what its maker has to say about it; may be empty
 * @param words what it shows in words, written down when it was saved, since ids say little without their dataset
 * @param saved when, by the clock of who saved it, to the second; {@link #UNDATED} where the file does not say
 * @param dataset what it is a view of
 */
public record SavedView(
        String name, String note, String words, OffsetDateTime saved, DatasetStamp dataset, ViewState state) {
    /** What stands for a day that is not known. */
    public static final OffsetDateTime UNDATED = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    public SavedView {
        saved = saved.withNano(0);
    }

    /** The same under another name and with another note. */
    public SavedView named(String changedName, String changedNote) {
        return new SavedView(changedName, changedNote, words, saved, dataset, state);
    }

    /** The same of a dataset that stands elsewhere. */
    SavedView of(DatasetStamp changed) {
        return new SavedView(name, note, words, saved, changed, state);
    }
}
