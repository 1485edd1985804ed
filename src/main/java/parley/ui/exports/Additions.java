package parley.ui.exports;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import parley.export.picture.PictureWishes;
import parley.export.picture.PictureWords;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.WrapPane;

/** What shall stand around a picture, to be ticked. */
final class Additions extends VBox {
    private final CheckBox title;
    private final CheckBox date;
    private final CheckBox filter;
    private final CheckBox legend;
    private final CheckBox sources;

    /** @param changed what happens when something is ticked or not any more */
    Additions(Runnable changed) {
        super(6);
        title = box("title", "Title", changed);
        date = box("date", "Issue and dates", changed);
        filter = box("filter", "Filters", changed);
        legend = box("legend", "Legend", changed);
        sources = box("sources", "Sources", changed);
        getChildren().setAll(Nodes.label("With", "quiet"), new WrapPane(14, title, date, filter, legend, sources));
    }

    private static CheckBox box(String id, String name, Runnable changed) {
        var box = new CheckBox(name);
        box.setId("export-" + id);
        box.setSelected(true);
        box.setOnAction(_ -> changed.run());
        return box;
    }

    /** @param filtered what is filtered, in words */
    PictureWishes wishes(Reading reading, List<String> filtered) {
        return new PictureWishes(
                title.isSelected() ? reading.dataset().about().title() : "",
                date.isSelected() ? PictureWords.under(reading) : "",
                filter.isSelected() ? filtered : List.of(),
                sources.isSelected() ? PictureWords.sources(reading) : List.of(),
                legend.isSelected());
    }
}
