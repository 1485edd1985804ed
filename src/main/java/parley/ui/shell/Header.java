package parley.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.dataset.Overview;
import parley.model.Dataset;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.FittingLabel;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;
import parley.ui.theme.Logo;
import parley.ui.theme.Theme;
import parley.ui.words.Amounts;

/** The top of the window: which dataset, the way back and forward, search, theme and help. */
final class Header extends HBox {
    /** Pixels that the longer prompt of the search takes. */
    private static final double PROMPTED = 178;

    private final Session session;
    private final MenuButton dataset = Nodes.styled(new TitleButton(), "dataset-menu", "flat");
    private final FittingLabel counts = new FittingLabel("quiet");
    private final TextField search = new TextField();
    private final NoticeBar notice = new NoticeBar();
    private @Nullable Dataset shown;

    Header(Session session, OpenDataset openDataset, Consumer<Theme> chooseTheme, Consumer<Page> open) {
        super(8);
        this.session = session;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        prepareDatasetMenu(open);
        prepareSearch();
        var name = Nodes.label("Parley", "app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Logo.small(),
                        name,
                        backButton(),
                        forwardButton(),
                        dataset,
                        counts,
                        notice,
                        Nodes.spacer(),
                        busy(openDataset),
                        search,
                        menu(Page.Menu.ANALYSE, open),
                        menu(Page.Menu.STUDY, open),
                        button(Page.EXPORT, open),
                        themeMenu(chooseTheme),
                        button(Page.KEYS, open));
        notice.visibleProperty().subscribe(shown -> Nodes.show(counts, !shown));
        session.reading().subscribe(this::show);
    }

    private Region backButton() {
        var back = Nodes.iconButton(Feather.ARROW_LEFT, "Back to what was shown before (Alt+Left)", session::back);
        back.setId("back");
        back.disableProperty().bind(session.canGoBack().map(can -> !can));
        return Nodes.explained(back, "There is nothing to go back to yet");
    }

    private Region forwardButton() {
        var forward = Nodes.iconButton(Feather.ARROW_RIGHT, "Forward again (Alt+Right)", session::forward);
        forward.setId("forward");
        forward.disableProperty().bind(session.canGoForward().map(can -> !can));
        return Nodes.explained(forward, "Go back first, then forward leads here again");
    }

    private void prepareDatasetMenu(Consumer<Page> open) {
        dataset.setId("dataset-menu");
        dataset.setAccessibleText("Dataset");
        dataset.getItems().setAll(items(Page.Menu.DATASET, open));
    }

    private static MenuButton menu(Page.Menu of, Consumer<Page> open) {
        var menu = Nodes.styled(new MenuButton(of.title()), "page-menu", "flat");
        menu.setId(of.title().toLowerCase(Locale.ROOT) + "-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().setAll(items(of, open));
        return menu;
    }

    private static List<MenuItem> items(Page.Menu of, Consumer<Page> open) {
        return of.pages().stream().map(page -> item(page, open)).toList();
    }

    private static MenuItem item(Page page, Consumer<Page> open) {
        var item = new MenuItem(page.title() + " …", new FontIcon(page.icon()));
        item.setId(page.id() + "-item");
        page.key().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> open.accept(page));
        return item;
    }

    private static Region button(Page page, Consumer<Page> open) {
        var name = page.title() + " (" + page.keyWords().replace(' ', '+') + ")";
        var button = Nodes.iconButton(page.icon(), name, () -> open.accept(page));
        button.setId(page.id() + "-button");
        return button;
    }

    private void prepareSearch() {
        search.setId("search");
        search.getStyleClass().add("search");
        search.promptTextProperty().bind(search.widthProperty().map(Header::prompt));
        Tip.on(search, "Search people, words and places (Ctrl+F)");
        search.setAccessibleText("Search people, words and places");
        search.textProperty().subscribe((_, typed) -> session.search(typed));
        search.setMinWidth(150);
    }

    private static String prompt(Number width) {
        return width.doubleValue() < PROMPTED ? "Search …" : "Search people, words …";
    }

    private Region busy(OpenDataset openDataset) {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(18, 18);
        var busy = new HBox(6, wheel, reading(openDataset), Nodes.linkButton("Cancel", openDataset::cancel));
        busy.setAlignment(Pos.CENTER);
        openDataset.busy().subscribe(reading -> {
            Nodes.show(busy, reading);
            wheel.setProgress(reading ? ProgressIndicator.INDETERMINATE_PROGRESS : 0);
        });
        return busy;
    }

    private static Label reading(OpenDataset openDataset) {
        var words = Nodes.label("", "quiet");
        words.textProperty().bind(openDataset.progress());
        return words;
    }

    private static MenuButton themeMenu(Consumer<Theme> choose) {
        var menu = Nodes.styled(new MenuButton(null, new FontIcon(Feather.SUN)), "icon-button", "flat");
        menu.setAccessibleText("Theme");
        Tip.on(menu, "Theme");
        menu.getItems()
                .setAll(Arrays.stream(Theme.values())
                        .map(theme -> item(theme, choose))
                        .toList());
        return menu;
    }

    private static MenuItem item(Theme theme, Consumer<Theme> choose) {
        var item = new MenuItem(theme.label());
        item.setOnAction(_ -> choose.accept(theme));
        return item;
    }

    /** A notice is about the dataset that was open when it came. */
    private void show(Reading reading) {
        if (reading.dataset() != shown) {
            shown = reading.dataset();
            notice.hide();
        }
        var about = reading.dataset().about();
        dataset.setText(about.title());
        Tip.on(dataset, about.summary());
        counts.setForms(
                counts(Overview.of(reading.dataset()), reading.dataset().links().size()));
        if (!search.getText().equals(reading.state().filter().text())) {
            search.setText(reading.state().filter().text());
        }
    }

    /** How much the dataset holds, in ever fewer words; what is left out last is what it is made of. */
    private static List<String> counts(Overview overview, int links) {
        if (links > 0) {
            var both = Amounts.of(links, "link")
                    + (overview.statements() == 0 ? "" : " · " + Amounts.of(overview.statements(), "statement"));
            return List.of(Amounts.of(overview.actors(), "actor") + " · " + both, both);
        }
        var statements = Amounts.of(overview.statements(), "statement");
        var actors = Amounts.of(overview.actors(), "actor");
        return List.of(
                actors + " · " + statements + " · " + Amounts.of(overview.sources(), "source"),
                actors + " · " + statements,
                statements);
    }

    /** Keeps its words while there is room for them, so that the counts beside it step back first. */
    private static final class TitleButton extends MenuButton {
        private static final double NARROWEST = 290;
        private static final double WIDEST = 420;

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(NARROWEST, computePrefWidth(height));
        }

        @Override
        protected double computeMaxWidth(double height) {
            return WIDEST;
        }
    }

    /** Says something beside the dataset's name until it is put away. */
    void tell(Notice said) {
        notice.show(said);
    }

    /** Says it unless something else is being said. */
    void offer(Notice said) {
        if (!notice.isVisible()) {
            notice.show(said);
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
