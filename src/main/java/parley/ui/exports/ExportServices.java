package parley.ui.exports;

import java.util.List;
import java.util.Optional;
import parley.export.Content;
import parley.export.picture.NetworkDrawing;
import parley.export.picture.Palette;
import parley.export.picture.Standout;

/** What the page asks of the window around it; to be called on the JavaFX thread. */
public interface ExportServices {
    /** A picture of the whole window as it stands, without what is above it, {@code scale} pixels for one of its own. */
    Content window(double scale);

    /** The network as it stands on screen; empty while none is drawn. */
    Optional<NetworkDrawing> network();

    /** How wide a picture of the network is, in pixels. */
    double networkWidth();

    /** How wide a picture of the time axis is, in pixels. */
    double axisWidth();

    /** What of the network stands out. */
    Standout standout();

    /** The colours of a theme. */
    Palette palette(boolean dark);

    /** Whether the window is dark. */
    boolean isDark();

    /** What is filtered, in words; empty where nothing is. */
    List<String> filter();

    /** Where a file shall be written, which the reader is asked for. */
    SaveDialog dialog();
}
