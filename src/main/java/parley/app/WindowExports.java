package parley.app;

import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import parley.export.Content;
import parley.export.picture.NetworkDrawing;
import parley.export.picture.Palette;
import parley.export.picture.Standout;
import parley.session.Session;
import parley.ui.exports.ExportServices;
import parley.ui.exports.SaveDialog;
import parley.ui.graph.Emphasis;
import parley.ui.graph.NetworkPane;
import parley.ui.shell.Chips;
import parley.ui.shell.MainWindow;
import parley.ui.theme.Theme;

/** What exports take from a window: what it shows, as it shows it. */
record WindowExports(Session session, MainWindow shown, NetworkPane pane, boolean isDark, SaveDialog dialog)
        implements ExportServices {
    private static final double LEAST_WIDTH = 600;
    /** A crowd's own sheet may be larger than any picture should be. */
    private static final double WIDEST = 5000;

    @Override
    public Content window(double scale) {
        var image = shown.picture(scale);
        return out -> {
            if (!ImageIO.write(PngFile.buffered(image), "png", out)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        };
    }

    @Override
    public Optional<NetworkDrawing> network() {
        return pane.drawing(WIDEST);
    }

    @Override
    public double networkWidth() {
        return pane.picture().map(picture -> Math.min(WIDEST, picture.width())).orElse(LEAST_WIDTH);
    }

    @Override
    public double axisWidth() {
        return Math.max(LEAST_WIDTH, shown.getWidth());
    }

    @Override
    public Standout standout() {
        var emphasis = Emphasis.of(session.reading().get(), null);
        return new Standout(emphasis.actors(), emphasis.ties());
    }

    @Override
    public Palette palette(boolean isDark) {
        return Palettes.of(isDark ? Theme.DARK : Theme.LIGHT);
    }

    @Override
    public List<String> filter() {
        return Chips.words(session.reading().get());
    }
}
