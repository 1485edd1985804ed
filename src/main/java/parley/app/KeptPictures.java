package parley.app;

import java.util.List;
import parley.export.notebook.Darkroom;
import parley.export.picture.Easel;
import parley.export.picture.Palette;
import parley.export.picture.PictureWishes;
import parley.export.picture.PictureWords;
import parley.export.picture.Sheet;
import parley.export.picture.Standout;
import parley.export.picture.Typefaces;
import parley.model.Dataset;
import parley.notebook.KeptView;
import parley.session.Session;
import parley.ui.graph.Emphasis;
import parley.ui.shell.Chips;
import parley.views.Matching;

/** Draws kept views as a window would show them, network above time axis, each as far as the dataset still has it. */
record KeptPictures(Dataset dataset, Palette palette, Typefaces typefaces) implements Darkroom {
    /** Small enough that on a sheet of paper the labels can still be read. */
    private static final double WIDTH = 940;

    private static final double HEIGHT = 760;

    @Override
    public Sheet develop(KeptView view) {
        var state = Matching.of(view.state(), dataset).state();
        var reading = new Session(dataset, state).reading().get();
        var emphasis = Emphasis.of(reading, null);
        var standout = new Standout(emphasis.actors(), emphasis.ties());
        var wishes = new PictureWishes("", PictureWords.under(reading), Chips.words(reading), List.of(), true);
        var easel = new Easel(reading, standout, wishes, palette, typefaces);
        var layout = new NetworkLayout(reading, typefaces);
        return dataset.statements().isEmpty()
                ? easel.network(layout, WIDTH, HEIGHT)
                : easel.screen(layout, WIDTH, HEIGHT);
    }
}
