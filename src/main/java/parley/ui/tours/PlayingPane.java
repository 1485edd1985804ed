package parley.ui.tours;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.dataset.Problem;
import parley.session.Session;
import parley.tours.Look;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;

/** A step of a tour to read: its title, its text, and what to look at. */
final class PlayingPane extends VBox {
    private final Session session;
    private final TourWalk walk;
    private final Label title = Nodes.label("", "heading");
    private final StepButtons steps;
    private final Button fold;
    private final ScrollPane text = new ScrollPane();
    private final HBox foot = new HBox(8);
    private final Button back;
    private boolean folded;

    PlayingPane(Session session, TourWalk walk) {
        super(2);
        this.session = session;
        this.walk = walk;
        steps = new StepButtons(walk);
        back = Nodes.styled(Nodes.button("Return to this step", walk::returnToStep), "return-button");
        back.setId("return-to-step");
        back.setMinWidth(USE_PREF_SIZE);
        back.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        fold = Nodes.iconButton(Feather.CHEVRON_UP, "Fold the text away", this::turnFold);
        fold.setId("fold-tour");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Nodes.iconButton(Feather.X, "Close the tour", walk::stop);
        close.setId("close-tour");
        var head = new HBox(6, Nodes.styled(new FontIcon(Feather.MAP), "tour-sign"), title, steps, fold, close);
        head.setAlignment(Pos.CENTER_LEFT);
        text.setFitToWidth(true);
        text.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        text.setMinHeight(0);
        text.getStyleClass().add("tour-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, text, foot);
    }

    private void turnFold() {
        folded = !folded;
        fold.setGraphic(new FontIcon(folded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        var name = folded ? "Unfold the text" : "Fold the text away";
        fold.setAccessibleText(name);
        Tip.on(fold, name);
        Nodes.show(text, !folded);
        Nodes.show(foot, !folded);
        requestLayout();
    }

    boolean isFolded() {
        return folded;
    }

    void show(Walk open) {
        var step = open.step().step();
        var tour = open.fitted().tour();
        steps.show(open);
        title.setText(StepButtons.titled(step.title()));
        Tip.on(title, tour.title() + ": " + step.title());
        var words = Prose.of(step.text());
        text.setContent(words);
        text.setVvalue(0);
        text.setAccessibleText(
                "Step " + open.place() + " of " + tour.title() + ". " + step.title() + ". " + step.text());
        showFoot(open);
    }

    private void showFoot(Walk open) {
        foot.getChildren().clear();
        var looks = open.step().step().looks();
        if (!open.step().remarks().isEmpty()) {
            foot.getChildren().add(warning(open.step().remarks()));
        }
        if (!looks.isEmpty()) {
            var label = Nodes.label("Look at", "quiet", "small");
            label.setMinWidth(USE_PREF_SIZE);
            foot.getChildren().add(label);
        }
        looks.forEach(look -> foot.getChildren().add(button(look)));
        if (open.isAway()) {
            foot.getChildren().addAll(Nodes.spacer(), back);
        }
    }

    private Node button(Look look) {
        var words = LookWords.of(session.reading().get(), look);
        var name = words.orElseGet(() -> LookWords.id(look));
        var button = Nodes.button(name, () -> walk.lookAt(look), "look-button");
        button.setGraphic(new FontIcon(LookWords.icon(look)));
        button.setAccessibleText("Look at " + name);
        button.setMinWidth(0);
        Tip.on(button, name);
        return words.isPresent() ? button : gone(button, name + " is no longer in the dataset");
    }

    /** A disabled control takes no tooltip of its own, so the reason hangs on what is around it. */
    private static Node gone(Button button, String why) {
        button.setDisable(true);
        button.setAccessibleHelp(why);
        var around = new HBox(button);
        Tip.on(around, why);
        return around;
    }

    private static Label warning(List<Problem> remarks) {
        var label = Nodes.label("No longer fits", "small", "tour-trouble");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.setMinWidth(USE_PREF_SIZE);
        Tip.on(label, remarks.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        return label;
    }

    /** Gives the focus to the text, which the arrow keys scroll. */
    void focusText() {
        (folded ? fold : text).requestFocus();
    }
}
