package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import parley.network.TieKind;
import parley.query.Leaning;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;
import parley.ui.theme.TieStyle;

/** Points of no size that style sheets colour, so that what paints pixels has the colours of the window. */
final class Swatches extends Group {
    static final int CAMPS = 7;

    private final Map<String, Rectangle> swatches = new HashMap<>();

    /** @param changed called when a style sheet gives one another colour */
    Swatches(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        names().forEach(name -> {
            var swatch = Nodes.styled(new Rectangle(), "swatch", name);
            swatches.put(name, swatch);
            swatch.fillProperty().subscribe(_ -> changed.run());
        });
        getChildren().setAll(swatches.values());
    }

    private static Stream<String> names() {
        return Stream.of(
                        Stream.of("canvas", "ink", "ink-quiet", "accent", "mark-fill", "surface-quiet", "on-stance"),
                        Stream.of(Leaning.values()).map(StanceStyle::styleClass),
                        Stream.of(TieKind.values()).map(TieStyle::styleClass),
                        IntStream.rangeClosed(1, CAMPS).mapToObj(camp -> "camp-" + camp))
                .flatMap(names -> names);
    }

    Paint paint(String name) {
        return Objects.requireNonNull(swatches.get(name), name).getFill();
    }

    Paint paint(Leaning leaning) {
        return paint(StanceStyle.styleClass(leaning));
    }

    /** The colours that are on now; a paint writes itself as 0xRRGGBBAA. */
    Colours colours() {
        var colours = new HashMap<String, Integer>();
        swatches.forEach((name, swatch) -> {
            var written = swatch.getFill().toString();
            colours.put(name, Integer.parseInt(written.substring(2, 8), 16));
        });
        return new Colours(colours);
    }
}
