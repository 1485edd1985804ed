package parley.ui.axis;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import parley.picture.axis.AxisPicture;
import parley.ui.fx.Nodes;

/** How far a replay by time has come: a line over the lanes, and its day in large letters. */
final class Playhead extends Group {
    private static final double WIDTH = 2;
    private static final double AWAY = 6;

    private final Region line = Nodes.styled(new Region(), "playhead-line");
    private final Label day = Nodes.label("", "playhead-day");

    Playhead() {
        line.setManaged(false);
        day.setManaged(false);
        getChildren().setAll(line, day);
        setMouseTransparent(true);
    }

    /** Shows the end of a day, or nothing; a day that is not on view is named at the edge it lies behind. */
    void show(Optional<LocalDate> reached, AxisPicture picture) {
        setVisible(reached.isPresent());
        reached.ifPresent(date -> place(date, picture));
    }

    private void place(LocalDate date, AxisPicture picture) {
        var frame = picture.frame();
        double x = picture.scale().end(date);
        double at = Math.clamp(x, frame.left(), frame.right());
        line.setVisible(at == x);
        line.resizeRelocate(at - WIDTH / 2, 0, WIDTH, frame.lanesBottom());
        day.setText(DayWords.print(date));
        day.applyCss();
        double width = day.prefWidth(-1);
        double height = day.prefHeight(-1);
        double left = at + AWAY + width > frame.end() ? at - AWAY - width : at + AWAY;
        day.resizeRelocate(left, frame.lanesTop() - height, width, height);
    }
}
