package parley.ui.notebook;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parley.notebook.Edit;
import parley.notebook.KeptView;
import parley.notebook.OpenNotebook;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.views.Matching;

/** A view that is kept under a claim, with its caption. */
final class ViewItem extends VBox {
    private final WritingArea caption;

    ViewItem(OpenNotebook open, Session session, String claim, int place, KeptView view) {
        super(3);
        Nodes.styled(this, "evidence");
        caption = new WritingArea(
                "A caption: what is to be seen",
                "Caption of the view",
                text -> open.edit(new Edit.Caption(claim, place, text)));
        var dataset = session.reading().get().dataset();
        var show = Nodes.linkButton(
                "Show this view",
                () -> session.show(Matching.of(view.state(), dataset).state()));
        var menu = Moves.menu(
                "What to do with this view",
                List.of(Moves.item("Delete the view", () -> open.edit(new Edit.DropView(claim, place)))));
        var head = new HBox(4, show, Nodes.spacer(), menu);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, Prose.of(view.words(), "quiet", "small"), new Written(caption));
        caption.show(view.caption());
    }

    void show(KeptView view) {
        caption.show(view.caption());
    }
}
