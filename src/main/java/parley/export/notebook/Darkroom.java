package parley.export.notebook;

import parley.export.picture.Sheet;
import parley.notebook.KeptView;

/** Makes pictures of kept views. */
@FunctionalInterface
public interface Darkroom {
    /** Draws a view; may take a second. */
    Sheet develop(KeptView view);
}
