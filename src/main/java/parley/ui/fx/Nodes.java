package parley.ui.fx;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nodes built in one expression. */
public final class Nodes {
    /** The style class of a part of the window in which undoing is of its own edits. */
    public static final String UNDOES_ITSELF = "undoes-itself";

    private Nodes() {}

    public static <N extends Node> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** A label that is cut off with an ellipsis when there is no room. */
    public static Label label(String text, String... styleClasses) {
        return styled(new Label(text), styleClasses);
    }

    /** A label that breaks into lines and takes the height it needs; for text of ours, {@link Prose} is for any other. */
    public static Label paragraph(String text, String... styleClasses) {
        var label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that shows only an icon; its name is spoken by a screen reader and shown as a tooltip. */
    public static Button iconButton(Ikon icon, String name, Runnable action) {
        var button = styled(new Button(null, new FontIcon(icon)), "icon-button", "flat");
        button.setAccessibleText(name);
        Tip.on(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button that reads like a link. */
    public static Button linkButton(String text, Runnable action) {
        var button = styled(new Button(text), "link-button");
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button button(String text, Runnable action, String... styleClasses) {
        var button = styled(new Button(text), styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A disabled control takes no tooltip of its own, so the reason hangs on what is around it. */
    public static Region explained(Region control, String whyDisabled) {
        var around = new HBox(control);
        around.setAlignment(Pos.CENTER);
        var help = control.getAccessibleHelp();
        control.disabledProperty().subscribe(disabled -> {
            Tip.on(around, disabled ? whyDisabled : "");
            control.setAccessibleHelp(disabled ? whyDisabled : help);
        });
        return around;
    }

    /** Empty space that takes what room is left. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A shape from an SVG path. */
    public static SVGPath path(String svg, String... styleClasses) {
        var path = styled(new SVGPath(), styleClasses);
        path.setContent(svg);
        return path;
    }

    /** Adds a style class or takes it away. */
    public static void mark(Node node, String styleClass, boolean on) {
        if (!on) {
            node.getStyleClass().remove(styleClass);
        } else if (!node.getStyleClass().contains(styleClass)) {
            node.getStyleClass().add(styleClass);
        }
    }

    /** The index of the node that has the focus or holds what has it; -1 where none does. */
    public static int focused(List<? extends Node> nodes) {
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).isFocusWithin())
                .findFirst()
                .orElse(-1);
    }

    /** Shows a node and gives it room, or neither. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
