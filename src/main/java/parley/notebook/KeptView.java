package parley.notebook;

import parley.session.ViewState;

/**
 * A view that is kept under a claim.
 *
 * @param caption what its maker has to say about it; may be empty
 * @param words what it shows in words, written down when it was kept
 */
public record KeptView(String caption, String words, ViewState state) {
    public KeptView {
        caption = caption.strip();
    }

    KeptView captioned(String changed) {
        return new KeptView(changed, words, state);
    }
}
