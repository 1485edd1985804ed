package parley.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.notebook.Role;

/** The three ways to put a statement under a claim, for a menu. */
public final class RoleItems {
    private RoleItems() {}

    /** @param put puts what the menu belongs to under the current claim */
    public static List<MenuItem> of(Consumer<Role> put) {
        return Arrays.stream(Role.values()).map(role -> item(role, put)).toList();
    }

    private static MenuItem item(Role role, Consumer<Role> put) {
        var item = new MenuItem(words(role), new FontIcon(icon(role)));
        item.setId("put-" + role.name().toLowerCase(Locale.ROOT));
        item.setOnAction(_ -> put.accept(role));
        return item;
    }

    private static String words(Role role) {
        return switch (role) {
            case SUPPORT -> "Add to notebook as support (Ctrl+B)";
            case AGAINST -> "Add to notebook against (Ctrl+Shift+B)";
            case CONTEXT -> "Add to notebook as context";
        };
    }

    /** A sign for a role, beside its name. */
    public static Feather icon(Role role) {
        return switch (role) {
            case SUPPORT -> Feather.PLUS;
            case AGAINST -> Feather.MINUS;
            case CONTEXT -> Feather.INFO;
        };
    }
}
