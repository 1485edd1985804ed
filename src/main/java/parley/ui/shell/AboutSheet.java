package parley.ui.shell;

import parley.ui.fx.LatePane;

/** What the open dataset says of itself, and what it covers. */
final class AboutSheet extends Sheet {
    private static final double WIDTH = 712;

    private final LatePane page;

    AboutSheet(LatePane page, Runnable close) {
        super("About this dataset", "Close", close);
        this.page = page;
        page.setPrefWidth(WIDTH);
        setBody(page);
        setId("about");
        page.whenFilled(() -> page.getChildren().getFirst().requestFocus());
    }

    @Override
    void whenFilled(Runnable action) {
        page.whenFilled(action);
    }
}
