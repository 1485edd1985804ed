package parley.ui.analysis;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.questions.Answer;
import parley.analysis.questions.Answer.Place;
import parley.analysis.questions.Question;
import parley.analysis.questions.Question.Meaning;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Amounts;

/** An answer: what it is counted on, who is in which place and why, and what has to be said of it. */
final class AnswerView extends VBox {
    private static final int AT_FIRST = 15;
    private static final double RANK = 40;

    private final Reading reading;
    private final Link link;

    /** Leads to an actor. */
    @FunctionalInterface
    interface Link {
        void to(String actor);
    }

    AnswerView(Reading reading, Answer answer, Link link) {
        this.reading = reading;
        this.link = link;
        getStyleClass().add("answer");
        var heading = Prose.of(answer.question().words(), "answer-question");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        var places = Nodes.styled(new VBox(), "answer-places");
        show(places, answer.places(), AT_FIRST);
        var remarks = new VBox(4);
        answer.remarks().forEach(remark -> remarks.getChildren().add(Nodes.paragraph(remark, "quiet")));
        getChildren()
                .setAll(
                        heading,
                        Nodes.paragraph(ground(answer.question()), "quiet"),
                        meaning(answer.question().meaning()),
                        places,
                        remarks);
    }

    private String ground(Question question) {
        var projection = reading.projection();
        var issue = reading.dataset().issue(reading.state().issue()).label();
        return (question == Question.CHANGED_MIND ? "On “" + issue + "”. " : "")
                + "Counted on what the filters and the window leave: "
                + Amounts.of(projection.statements().size(), "statement") + " and "
                + Amounts.of(projection.events().size(), "event") + ".";
    }

    /** What the measure means, folded away until it is asked for. */
    private static Node meaning(Meaning meaning) {
        var words = Nodes.styled(
                new VBox(
                        part("What is counted", meaning.definition()),
                        part("Where it comes from", meaning.source()),
                        part("What it does not tell", meaning.limits())),
                "meaning");
        Nodes.show(words, false);
        var ask = Nodes.linkButton("What this means", () -> {});
        ask.setId("what-this-means");
        ask.setOnAction(_ -> {
            Nodes.show(words, !words.isVisible());
            ask.setText(words.isVisible() ? "Hide what this means" : "What this means");
        });
        return new VBox(6, ask, words);
    }

    private static Node part(String name, String text) {
        return new VBox(1, Nodes.label(name, "strong"), Nodes.paragraph(text));
    }

    private void show(VBox list, List<Place> places, int most) {
        list.getChildren().setAll(places.stream().limit(most).map(this::row).toList());
        if (places.size() > most) {
            list.getChildren()
                    .add(Nodes.linkButton("Show all " + places.size(), () -> show(list, places, places.size())));
        }
    }

    private Node row(Place place) {
        var actor = reading.dataset().actor(place.actor());
        var rank = new Label(place.rank() + (place.isShared() ? " =" : ""));
        rank.getStyleClass().add("answer-rank");
        rank.setMinWidth(RANK);
        var name = Nodes.linkButton(actor.name(), () -> link.to(actor.id()));
        name.getStyleClass().add("answer-name");
        name.setAccessibleText(
                "Place " + place.rank() + ", " + actor.name() + ", " + place.value() + "; select in the window");
        var value = Nodes.label(place.value(), "answer-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(10, name, Nodes.spacer(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        var text = new VBox(2, head, Nodes.paragraph(place.reason(), "answer-reason"));
        HBox.setHgrow(text, Priority.ALWAYS);
        return Nodes.styled(new HBox(rank, text), "answer-place");
    }
}
