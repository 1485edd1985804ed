package parley.ui.deadlocks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import parley.analysis.deadlocks.Deadlock;
import parley.analysis.deadlocks.Deadlock.Arrow;
import parley.analysis.deadlocks.Deadlock.Bond;
import parley.session.Selection;
import parley.ui.fx.Nodes;

/**
 * The parties of a deadlock one below the other, an arrow from each to the next and from the last back to the first, and
 * beside each party the words that its arrow rests on. Where everything stands follows from the order of the arrows and
 * the width alone.
 */
final class Diagram extends Pane {
    private static final double RETURN = 34;
    private static final double MARGIN = 78;
    private static final double BOX = 150;
    private static final double GAP = 20;
    private static final double BETWEEN = 26;
    private static final double SHORTEST = 46;
    private static final double HEAD = 9;

    private final List<Row> rows = new ArrayList<>();

    /** A party, what it said, and the arrow that leaves it. */
    private record Row(Region party, Region words, Polyline line, Polygon head, Label bond) {}

    /** Where a row stands. */
    private record Place(double top, double box, double height) {
        double bottom() {
            return top + box;
        }
    }

    Diagram(Deadlock deadlock, SaidCard cards) {
        Nodes.styled(this, "deadlock-diagram");
        deadlock.arrows().forEach(arrow -> rows.add(row(arrow, cards)));
        rows.forEach(row -> getChildren().addAll(row.line(), row.head()));
        rows.forEach(row -> getChildren().addAll(row.bond(), row.party(), row.words()));
    }

    private static Row row(Arrow arrow, SaidCard cards) {
        var style = arrow.bond() == Bond.EXCLUDES ? "excludes" : "waits-for";
        var bond = Nodes.label(arrow.bond().words(), "bond", style);
        bond.setAccessibleText(arrow.from().shortName() + " " + arrow.bond().words() + " "
                + arrow.to().shortName());
        return new Row(
                party(arrow, cards),
                cards.of(arrow),
                Nodes.styled(new Polyline(), "bond-line", style),
                Nodes.styled(new Polygon(), "bond-head", style),
                bond);
    }

    private static Button party(Arrow arrow, SaidCard cards) {
        var party = Nodes.styled(
                cards.link(
                        arrow.from().shortName(),
                        new Selection.OfActor(arrow.from().id())),
                "deadlock-party");
        party.setAccessibleText(arrow.from().name() + ", which " + arrow.bond().words() + " "
                + arrow.to().name() + "; select in the window");
        return party;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return MARGIN + BOX + GAP + BOX;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height) + BOX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var last = places(width < 0 ? computePrefWidth(-1) : width).getLast();
        return Math.ceil(last.top() + last.height()) + 1;
    }

    private static double wordsWidth(double width) {
        return Math.max(BOX, width - MARGIN - BOX - GAP);
    }

    private List<Place> places(double width) {
        var places = new ArrayList<Place>();
        double top = 0;
        for (var row : rows) {
            double box = row.party().prefHeight(BOX);
            double height = Math.max(box, row.words().prefHeight(wordsWidth(width)));
            places.add(new Place(top, box, height));
            top += Math.max(height + BETWEEN, box + SHORTEST);
        }
        return places;
    }

    @Override
    protected void layoutChildren() {
        var places = places(getWidth());
        double middle = MARGIN + BOX / 2;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var place = places.get(i);
            row.party().resizeRelocate(MARGIN, place.top(), BOX, place.box());
            row.words().resizeRelocate(MARGIN + BOX + GAP, place.top(), wordsWidth(getWidth()), place.height());
            if (i + 1 < rows.size()) {
                double to = places.get(i + 1).top();
                draw(row, middle, (place.bottom() + to) / 2, middle, place.bottom(), middle, to - HEAD);
                point(row.head(), middle, to, 0, 1);
            } else {
                back(row, place, places.getFirst());
            }
        }
    }

    /** From the last to the first, along the left. */
    private static void back(Row row, Place last, Place first) {
        double from = last.top() + last.box() / 2;
        double to = first.top() + first.box() / 2;
        draw(row, RETURN, (from + to) / 2, MARGIN, from, RETURN, from, RETURN, to, MARGIN - HEAD, to);
        point(row.head(), MARGIN, to, 1, 0);
    }

    /** Draws a line, its word in the middle of the given height on the line's own x. */
    private static void draw(Row row, double x, double y, Double... points) {
        row.line().getPoints().setAll(points);
        double width = row.bond().prefWidth(-1);
        double height = row.bond().prefHeight(width);
        row.bond().resizeRelocate(x - width / 2, y - height / 2, width, height);
    }

    /** A head whose tip stands at a point and points along a direction of length 1. */
    private static void point(Polygon head, double x, double y, double dx, double dy) {
        double half = HEAD / 2;
        head.getPoints()
                .setAll(
                        x,
                        y,
                        x - dx * HEAD - dy * half,
                        y - dy * HEAD - dx * half,
                        x - dx * HEAD + dy * half,
                        y - dy * HEAD + dx * half);
    }
}
