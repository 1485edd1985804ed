package parley.ui.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.AgreementMatrix;
import parley.analysis.agreement.Measure;
import parley.session.Selection;
import parley.ui.fx.Nodes;

/**
 * Agreement as a square of cells, blocs framed. Arrows walk over it and Enter shows what a cell rests on; where there is
 * no room for numbers, a mark says on which side they lie.
 */
final class MatrixView extends Pane {
    private static final double SMALLEST = 17;
    private static final double LARGEST = 48;
    private static final double FITS_NUMBER = 40;
    private static final double WIDEST_NAME = 150;
    private static final double LINE = 19;
    private static final double HIGHEST = 26;
    private static final int SHADES = 4;
    private static final double UNDER_NAMES = 6;
    /** With this much more room than they need, names can be printed bold. */
    private static final double BESIDE_NAMES = 16;

    private final AgreementMatrix matrix;
    private final Measure measure;
    private final Links links;
    /** The numbers of all pairs without their signs, the smallest first. */
    private final double[] strengths;

    private final Region band = Nodes.styled(new Region(), "matrix-band");
    private final List<List<Label>> cells = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Group> turned = new ArrayList<>();
    private final List<Region> frames = new ArrayList<>();
    private Consumer<Label> inView = _ -> {};
    private int row;
    private int column = 1;

    MatrixView(AgreementMatrix matrix, Measure measure, Links links) {
        this.matrix = matrix;
        this.measure = measure;
        this.links = links;
        strengths = matrix.pairs().stream()
                .mapToDouble(pair -> Math.abs(measure.of(pair)))
                .filter(strength -> strength > 0)
                .sorted()
                .toArray();
        getStyleClass().add("matrix");
        setId("agreement-matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        addRows();
        addCells();
        addFrames();
        addColumns();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                stand(row, column);
            }
        });
        setAccessibleText("Matrix of agreement; arrow keys walk over it, Enter shows what a cell rests on");
    }

    private void addRows() {
        matrix.order().forEach(id -> rows.add(name(id, "row-name")));
        getChildren().addAll(rows);
    }

    /** Above all, on a band of their own, since they stay where they are while the cells scroll. */
    private void addColumns() {
        for (var id : matrix.order()) {
            columns.add(name(id, "column-name"));
            columns.getLast().setRotate(-90);
            turned.add(new Group(columns.getLast()));
            turned.getLast().setAutoSizeChildren(false);
        }
        getChildren().add(band);
        getChildren().addAll(turned);
    }

    /** Keeps the names of the columns at the top of what scrolls it, and the cell that is stood on in view. */
    void keepNamesIn(ScrollPane scroll) {
        var hidden = scroll.vvalueProperty()
                .multiply(Bindings.max(
                        0,
                        heightProperty()
                                .subtract(Bindings.createDoubleBinding(
                                        () -> scroll.getViewportBounds().getHeight(),
                                        scroll.viewportBoundsProperty()))));
        band.translateYProperty().bind(hidden);
        turned.forEach(name -> name.translateYProperty().bind(hidden));
        inView = cell -> {
            double room = scroll.getViewportBounds().getHeight();
            double out = getHeight() - room;
            if (out > 0) {
                double least = cell.getBoundsInParent().getMaxY() - room;
                double most = cell.getBoundsInParent().getMinY() - head();
                scroll.setVvalue(Math.clamp(Math.clamp(hidden.get(), least, Math.max(least, most)) / out, 0, 1));
            }
        };
    }

    private Label name(String id, String styleClass) {
        var name = Nodes.label(links.name(id), "matrix-name", styleClass);
        name.setMaxWidth(WIDEST_NAME);
        name.setOnMouseClicked(_ -> links.select(new Selection.OfActor(id)));
        return name;
    }

    private void addCells() {
        for (int i = 0; i < matrix.order().size(); i++) {
            var line = new ArrayList<Label>();
            for (int j = 0; j < matrix.order().size(); j++) {
                line.add(cell(i, j));
            }
            cells.add(line);
            getChildren().addAll(line);
        }
    }

    private Label cell(int i, int j) {
        var cell = Nodes.styled(new Label(), "matrix-cell");
        cell.setAlignment(Pos.CENTER);
        if (i == j) {
            cell.getStyleClass().add("diagonal");
        }
        pair(i, j).ifPresent(pair -> {
            cell.getStyleClass().add(Side.of(pair, measure).styleClass() + shade(pair));
            cell.setOnMouseClicked(_ -> {
                requestFocus();
                stand(i, j);
                links.pairs().choose(pair);
            });
        });
        cell.setOnMouseEntered(_ -> point(i, j));
        return cell;
    }

    private Optional<Agreement> pair(int i, int j) {
        return matrix.cells().get(i).get(j);
    }

    /** The quarter of the numbers that a pair's is in, from 1, the weakest, to 4; nothing for what is even. */
    private String shade(Agreement pair) {
        double strength = Math.abs(measure.of(pair));
        if (strength == 0) {
            return "";
        }
        long weaker = Arrays.stream(strengths).filter(other -> other < strength).count();
        return "-" + (1 + SHADES * weaker / strengths.length);
    }

    private void addFrames() {
        for (int i = 0; i + 1 < matrix.starts().size(); i++) {
            var frame = Nodes.styled(new Region(), "bloc-frame");
            frame.setMouseTransparent(true);
            frames.add(frame);
        }
        getChildren().addAll(frames);
    }

    private double head() {
        return BESIDE_NAMES
                + rows.stream()
                        .mapToDouble(name -> Math.min(WIDEST_NAME, Math.ceil(name.prefWidth(-1))))
                        .max()
                        .orElse(0);
    }

    private double side(double width) {
        double free = (width - head()) / Math.max(1, rows.size());
        return Math.floor(Math.clamp(free, SMALLEST, LARGEST));
    }

    @Override
    protected double computePrefWidth(double height) {
        return head() + SMALLEST * rows.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return head() + height(side(width < 0 ? getWidth() : width)) * rows.size() + 2;
    }

    private static double height(double width) {
        return Math.clamp(width, LINE, HIGHEST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double head = head();
        double wide = side(getWidth());
        double high = height(wide);
        band.resizeRelocate(0, 0, getWidth(), head - UNDER_NAMES / 2);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).resizeRelocate(0, head + i * high, head - UNDER_NAMES, high);
            columns.get(i).resize(head - UNDER_NAMES, Math.min(wide, LINE));
            columns.get(i)
                    .relocate(
                            head + (i + 0.5) * wide - (head - UNDER_NAMES) / 2,
                            (head - UNDER_NAMES) / 2 - Math.min(wide, LINE) / 2);
            for (int j = 0; j < rows.size(); j++) {
                var cell = cells.get(i).get(j);
                cell.resizeRelocate(head + j * wide, head + i * high, wide - 1, high - 1);
                cell.setText(pair(i, j).map(pair -> words(pair, wide)).orElse(""));
            }
        }
        for (int i = 0; i < frames.size(); i++) {
            int from = matrix.starts().get(i);
            int size = matrix.starts().get(i + 1) - from;
            frames.get(i)
                    .resizeRelocate(
                            head + from * wide - 1.5, head + from * high - 1.5, size * wide + 2, size * high + 2);
        }
    }

    private String words(Agreement pair, double width) {
        return width >= FITS_NUMBER
                ? Numbers.of(pair, measure)
                : Side.of(pair, measure).mark();
    }

    private void press(KeyEvent event) {
        int last = rows.size() - 1;
        switch (event.getCode()) {
            case RIGHT -> stand(row, Math.min(last, column + 1));
            case LEFT -> stand(row, Math.max(0, column - 1));
            case DOWN -> stand(Math.min(last, row + 1), column);
            case UP -> stand(Math.max(0, row - 1), column);
            case HOME -> stand(row, 0);
            case END -> stand(row, last);
            case ENTER, SPACE -> pair(row, column).ifPresent(links.pairs()::choose);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void stand(int i, int j) {
        Nodes.mark(cells.get(row).get(column), "current", false);
        row = i;
        column = j;
        Nodes.mark(cells.get(row).get(column), "current", true);
        inView.accept(cells.get(row).get(column));
        point(i, j);
    }

    private void point(int i, int j) {
        for (int k = 0; k < rows.size(); k++) {
            Nodes.mark(rows.get(k), "pointed", k == i);
            Nodes.mark(columns.get(k), "pointed", k == j);
        }
        pair(i, j)
                .ifPresentOrElse(
                        pair -> {
                            links.pairs().point(pair);
                            setAccessibleText(links.words(pair, measure) + ". Enter shows what it rests on");
                        },
                        () -> {
                            links.pairs().say(nothing(i, j));
                            setAccessibleText(nothing(i, j));
                        });
    }

    private String nothing(int i, int j) {
        var order = matrix.order();
        return i == j
                ? links.name(order.get(i))
                : links.name(order.get(i)) + " and " + links.name(order.get(j)) + " took sides on no common issue.";
    }
}
