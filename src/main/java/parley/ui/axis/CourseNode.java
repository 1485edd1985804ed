package parley.ui.axis;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import parley.picture.axis.Course;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** An actor's stance as a stepped line, in the colour and the dashes of each stance, with a tick for each confirmation. */
final class CourseNode {
    private static final double TICK = 3.5;

    private final Group group = new Group();
    private final List<Line> ticks = new ArrayList<>();
    private List<Course.Repeat> repeats = List.of();

    CourseNode() {
        group.setMouseTransparent(true);
    }

    Node node() {
        return group;
    }

    void place(Course course) {
        group.getChildren().clear();
        ticks.clear();
        repeats = course.repeats();
        course.risers().forEach(riser -> line(riser.x(), riser.from(), riser.x(), riser.to(), "course-riser"));
        for (var step : course.steps()) {
            StanceStyle.dress(line(step.from(), step.y(), step.to(), step.y(), "course-step"), step.leaning());
        }
        for (var repeat : repeats) {
            ticks.add(line(repeat.x(), repeat.y() - TICK, repeat.x(), repeat.y() + TICK, "course-repeat"));
        }
    }

    private Line line(double fromX, double fromY, double toX, double toY, String styleClass) {
        var line = Nodes.styled(new Line(fromX, fromY, toX, toY), styleClass);
        group.getChildren().add(line);
        return line;
    }

    void dress(Reading reading) {
        for (int i = 0; i < ticks.size(); i++) {
            var repeat = repeats.get(i);
            Nodes.mark(ticks.get(i), "faded", !reading.projection().holdsStatement(repeat.row()));
            Nodes.mark(
                    ticks.get(i),
                    "selected",
                    reading.state().selection().equals(new Selection.OfStatement(repeat.statement())));
        }
    }
}
