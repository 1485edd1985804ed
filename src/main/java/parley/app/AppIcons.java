package parley.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The pictures that a system shows for the window, from the smallest on. */
final class AppIcons {
    private AppIcons() {}

    static List<Image> all() {
        return Stream.of(16, 32, 48, 128, 256).map(AppIcons::icon).toList();
    }

    private static Image icon(int size) {
        var name = "/parley/assets/icons/parley-" + size + ".png";
        return new Image(Objects.requireNonNull(AppIcons.class.getResourceAsStream(name), name));
    }
}
