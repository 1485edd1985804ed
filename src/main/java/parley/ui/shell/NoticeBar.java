package parley.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import parley.ui.fx.FittingLabel;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** A notice in the header, until it is put away; it stands in the place of the counts, and takes only what room is left there. */
final class NoticeBar extends HBox {
    private static final double WIDEST = 560;

    NoticeBar() {
        super(8);
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(WIDEST, USE_PREF_SIZE);
        hide();
    }

    void show(Notice notice) {
        var words = new FittingLabel("small");
        words.setForms(notice.forms());
        words.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(words);
        if (!notice.offer().isEmpty()) {
            var offer = Nodes.linkButton(notice.offer(), () -> {
                hide();
                notice.action().run();
            });
            offer.setMinWidth(USE_PREF_SIZE);
            Tip.on(offer, notice.forms().getFirst());
            getChildren().add(offer);
        }
        getChildren().add(Nodes.iconButton(Feather.X, "Put this notice away", this::hide));
        Nodes.show(this, true);
    }

    void hide() {
        Nodes.show(this, false);
    }
}
