package parley.export.notebook;

/**
 * What of a notebook goes into a paper, besides claims and evidence.
 *
 * @param pictures whether kept views are drawn
 * @param questions whether answers to the four questions are printed
 */
public record PaperWishes(boolean pictures, boolean questions) {
    /** Everything. */
    public static final PaperWishes ALL = new PaperWishes(true, true);
}
