package parley.ui.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parley.export.Content;
import parley.export.picture.Painter;
import parley.export.picture.Typefaces;
import parley.ui.fx.Background;
import parley.ui.fx.CopyButton;
import parley.ui.fx.Nodes;

/** What would be written, as far as there is room for it: a picture, or the beginning of a text that can be copied. */
final class PreviewPane extends StackPane {
    private static final int LETTERS_AT_MOST = 4_000;
    private static final double HEIGHT = 246;

    private final Background background = new Background();
    private final ImageView picture = new ImageView();
    private final TextArea text = Nodes.styled(new TextArea(), "export-text");
    private final List<Runnable> awaiting = new ArrayList<>();
    private String whole = "";
    private final CopyButton copy = new CopyButton("Copy it all", () -> whole);

    /** What is shown of an order: one of the two. */
    private record Shown(@Nullable Image picture, String text) {}

    PreviewPane() {
        getStyleClass().add("export-preview");
        setMinHeight(HEIGHT);
        setMinWidth(0);
        text.setMinWidth(0);
        setPrefHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setAccessibleText("Preview of the picture");
        picture.fitWidthProperty().bind(widthProperty().subtract(16));
        picture.setFitHeight(HEIGHT - 16);
        text.setEditable(false);
        text.setAccessibleText("Preview of the text");
        text.setId("export-text");
        copy.setId("export-copy");
        getChildren().setAll(picture, text);
        show(new Shown(null, ""));
        sceneProperty().subscribe((before, _) -> {
            if (before != null) {
                background.close();
            }
        });
    }

    /** Copies the whole text, of which there may be too much to be shown; it stands elsewhere. */
    Button copyButton() {
        return copy;
    }

    /** Runs something once something is shown, at once where it is. */
    void whenShown(Runnable action) {
        if (isFilled()) {
            action.run();
        } else {
            awaiting.add(action);
        }
    }

    private boolean isFilled() {
        return picture.isVisible() || text.isVisible();
    }

    /** Shows an order as soon as it is carried out; what was shown before stays until then. */
    void show(Order order) {
        background.ask(() -> shown(order), this::show);
    }

    private void show(Shown shown) {
        whole = shown.text();
        picture.setImage(shown.picture());
        picture.setVisible(shown.picture() != null);
        text.setText(
                whole.length() <= LETTERS_AT_MOST
                        ? whole
                        : whole.substring(0, LETTERS_AT_MOST) + "\n… (the file goes on)");
        text.setScrollTop(0);
        text.setVisible(!whole.isEmpty());
        Nodes.show(copy, !whole.isEmpty());
        if (isFilled()) {
            awaiting.forEach(Runnable::run);
            awaiting.clear();
        }
    }

    private static Shown shown(Order order) {
        if (order.window() != null) {
            return new Shown(new Image(new ByteArrayInputStream(bytes(order.window()))), "");
        }
        return order.matter().isPicture() ? new Shown(picture(order), "") : new Shown(null, text(order));
    }

    private static Image picture(Order order) {
        var typefaces = Typefaces.load();
        var painted = new Painter(typefaces, 1).image(order.sheet(typefaces));
        int width = painted.getWidth();
        int height = painted.getHeight();
        var pixels = painted.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /** The first of the files; of a pair, the second says what joins what is in the first. */
    private static String text(Order order) {
        return order.contents().values().stream()
                .map(PreviewPane::text)
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String text(Content content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
