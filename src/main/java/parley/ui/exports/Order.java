package parley.ui.exports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.export.Content;
import parley.export.Exports;
import parley.export.Format;
import parley.export.picture.Easel;
import parley.export.picture.NetworkDrawing;
import parley.export.picture.Palette;
import parley.export.picture.PictureWishes;
import parley.export.picture.Sheet;
import parley.export.picture.Standout;
import parley.export.picture.Typefaces;
import parley.export.table.Csv;
import parley.session.Reading;

/**
 * What was chosen on the page, whole, so that it can be carried out in the background.
 *
 * @param scale pixels of a PNG for one of the picture
 * @param everyone whether a graph has everyone on their own, whatever is folded on screen
 * @param window the picture of the window, where that is what is asked for; else null
 * @param network the network on screen, or null while none is drawn
 */
record Order(
        Reading reading,
        Matter matter,
        Format format,
        double scale,
        boolean everyone,
        @Nullable Content window,
        @Nullable NetworkDrawing network,
        double width,
        Standout standout,
        PictureWishes wishes,
        Palette palette) {
    /** A page is at least so much higher than wide, so that a network of any height has its words around it. */
    private static final double ANY_HEIGHT = 600;

    /** The contents of the files by what is added to the name; takes up to some seconds. */
    Map<String, Content> contents() {
        if (window != null) {
            return Map.of("", window);
        }
        return switch (matter) {
            case WINDOW -> throw new IllegalStateException("a window that is not pictured");
            case SCREEN, NETWORK, TIMELINE -> {
                var typefaces = Typefaces.load();
                yield Map.of("", Exports.of(sheet(typefaces), typefaces, format, scale));
            }
            case GRAPH ->
                everyone
                        ? Exports.ofEveryone(reading, format, Csv.SAFE)
                        : Exports.of(reading, matter.subject(), format, Csv.SAFE);
            case STATEMENTS, EVENTS, ACTORS, SELECTED -> Exports.of(reading, matter.subject(), format, Csv.SAFE);
            case CITATIONS -> Exports.ofAllCitations(reading, format);
        };
    }

    /** The sheet of a picture that is drawn; takes some tenths of a second. */
    Sheet sheet(Typefaces typefaces) {
        var easel = new Easel(reading, standout, wishes, palette, typefaces);
        return switch (matter) {
            case TIMELINE -> easel.timeline(width);
            case SCREEN -> easel.screen(drawn(), width, ANY_HEIGHT);
            case NETWORK -> easel.network(drawn(), width, ANY_HEIGHT);
            case WINDOW, GRAPH, STATEMENTS, EVENTS, ACTORS, SELECTED, CITATIONS ->
                throw new IllegalStateException(matter + " is not drawn");
        };
    }

    private NetworkDrawing drawn() {
        if (network == null) {
            throw new IllegalStateException("no network is drawn");
        }
        return network;
    }
}
