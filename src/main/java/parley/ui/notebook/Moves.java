package parley.ui.notebook;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** Menus of what can be done with a thing. */
final class Moves {
    private Moves() {}

    static MenuButton menu(String name, List<MenuItem> items) {
        var menu = Nodes.styled(
                new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL)), "icon-button", "flat", "moves");
        menu.setAccessibleText(name);
        Tip.on(menu, name);
        menu.getItems().setAll(items);
        return menu;
    }

    static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
