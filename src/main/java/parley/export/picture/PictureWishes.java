package parley.export.picture;

import java.util.List;

/**
 * What stands around a picture; an empty text or list is left out.
 *
 * @param title in large letters above it
 * @param under what it shows, in words, under the title: the issue and the days
 * @param filter what was filtered, in words
 * @param sources whose reports it rests on, and which dataset it is drawn from
 * @param legend whether shapes, lines and stances are explained
 */
public record PictureWishes(String title, String under, List<String> filter, List<String> sources, boolean legend) {
    /** The picture alone. */
    public static final PictureWishes BARE = new PictureWishes("", "", List.of(), List.of(), false);

    public PictureWishes {
        filter = List.copyOf(filter);
        sources = List.copyOf(sources);
    }
}
