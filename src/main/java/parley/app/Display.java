package parley.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;

/** What the system has to show a window on. */
enum Display {
    READY,
    /** Linux without X or Wayland. */
    MISSING,
    /** Linux with a display, but without the GTK library that JavaFX draws windows with. */
    WITHOUT_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /** Looks at this system. */
    static Display find() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return READY; // JavaFX has been told to do without
        }
        return find(System.getProperty("os.name", ""), System.getenv());
    }

    static Display find(String system, Map<String, String> environment) {
        if (!system.startsWith("Linux")) {
            return READY;
        }
        if (isUnset(environment, "DISPLAY") && isUnset(environment, "WAYLAND_DISPLAY")) {
            return MISSING;
        }
        return hasGtk() ? READY : WITHOUT_GTK;
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    /** Looks where JavaFX will look: the system's loader, by the library's own name. */
    @SuppressWarnings("restricted") // the module has native access for this one question
    private static boolean hasGtk() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
