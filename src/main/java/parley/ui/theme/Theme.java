package parley.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Light, dark, or whichever the system asks for. */
public enum Theme {
    SYSTEM("Follow the system"),
    LIGHT("Light"),
    DARK("Dark");

    private static final List<String> EVERYWHERE = List.of("base.css");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether windows are dark now. */
    public boolean isDark() {
        return this == DARK || (this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /**
     * Dresses a scene, and dresses it anew when the system changes its mind, until the subscription is closed.
     * To be called on the JavaFX thread.
     */
    public Subscription applyTo(Scene scene) {
        if (this != SYSTEM) {
            dress(scene, this == DARK);
            return Subscription.EMPTY;
        }
        return Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> dress(scene, scheme == ColorScheme.DARK));
    }

    private static void dress(Scene scene, boolean dark) {
        var theme = dark ? new PrimerDark() : new PrimerLight();
        // Parsed already; parsing would take a tenth of the start.
        var worn = theme.getUserAgentStylesheetBSS();
        // JavaFX would read the whole sheet to find that it is the same.
        if (!worn.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(worn);
        }
        scene.getStylesheets().setAll(EVERYWHERE.stream().map(Theme::sheet).toList());
        scene.getStylesheets().add(sheet(dark ? "dark.css" : "light.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
