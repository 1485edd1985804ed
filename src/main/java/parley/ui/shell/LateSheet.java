package parley.ui.shell;

import javafx.scene.layout.Region;
import parley.ui.fx.LatePane;

/** A sheet with a page that is worked out in the background, such as what a dataset says of itself. */
final class LateSheet extends Sheet {
    private static final double WIDTH = 712;

    private final LatePane page;

    LateSheet(String title, String id, LatePane page, Runnable close) {
        super(title, "Close", close);
        this.page = page;
        if (page.getPrefWidth() == Region.USE_COMPUTED_SIZE) {
            page.setPrefWidth(WIDTH);
        }
        setBody(page);
        setId(id);
        page.whenFilled(() -> page.getChildren().getFirst().requestFocus());
    }

    @Override
    void whenFilled(Runnable action) {
        page.whenFilled(action);
    }
}
