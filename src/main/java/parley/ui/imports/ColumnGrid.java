package parley.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import parley.imports.table.ColumnRole;
import parley.imports.table.TableGuess;
import parley.imports.table.TableKind;
import parley.ui.fx.Nodes;

/** The first rows of a table under its columns' names, and over each column what it is taken for, to be changed. */
final class ColumnGrid extends VBox {
    private static final int ROWS = 5;
    private static final int MOST_COLUMNS = 60;
    private static final double COLUMN = 150;

    private final ObjectProperty<TableGuess> guess;
    private final GridPane grid = Nodes.styled(new GridPane(), "column-grid");
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label more = Nodes.paragraph("", "quiet", "small");
    private final List<ComboBox<ColumnRole>> roles = new ArrayList<>();
    private List<List<String>> rows = List.of();
    private List<String> names = List.of();
    private TableKind kind = TableKind.STATEMENTS;
    private boolean showing;

    ColumnGrid(ObjectProperty<TableGuess> guess) {
        super(4);
        this.guess = guess;
        scroll.getStyleClass().add("column-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().setAll(Nodes.label("Columns and first rows", "section-title"), scroll, more);
        guess.subscribe(this::show);
    }

    private void show(TableGuess now) {
        showing = true;
        boolean same = now.rows().equals(rows)
                && now.names().equals(names)
                && now.mapping().kind() == kind
                && roles.size() == columns(now);
        if (!same) {
            rows = now.rows();
            names = now.names();
            kind = now.mapping().kind();
            build(now);
        }
        for (int column = 0; column < roles.size(); column++) {
            roles.get(column).setValue(now.mapping().roles().get(column));
            Nodes.mark(roles.get(column), "not-imported", now.mapping().roles().get(column) == ColumnRole.IGNORED);
        }
        showing = false;
    }

    private static int columns(TableGuess table) {
        return Math.min(MOST_COLUMNS, table.mapping().roles().size());
    }

    private void build(TableGuess now) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        roles.clear();
        for (int column = 0; column < columns(now); column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(COLUMN));
            grid.add(cell(now.name(column), "column-name"), column, 0);
            grid.add(role(now, column), column, 1);
            for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
                var cells = rows.get(row);
                grid.add(cell(column < cells.size() ? cells.get(column) : "", "column-cell"), column, 2 + row);
            }
        }
        int hidden = now.mapping().roles().size() - columns(now);
        more.setText(hidden + " more columns are imported as guessed, and can be changed in a mapping file.");
        Nodes.show(more, hidden > 0);
    }

    private static Node cell(String words, String styleClass) {
        var label = Nodes.label(words.replaceAll("\\s+", " "), styleClass, "small");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private ComboBox<ColumnRole> role(TableGuess now, int column) {
        var box = new ComboBox<ColumnRole>();
        box.setId("role-" + column);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText("What " + now.name(column) + " is");
        box.setConverter(ShapeControls.converter(RoleWords::of));
        box.getItems()
                .setAll(Arrays.stream(ColumnRole.values())
                        .filter(role -> role == ColumnRole.IGNORED
                                || role.fits(now.mapping().kind()))
                        .toList());
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                choose(column, chosen);
            }
        });
        box.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringIntoView(box);
            }
        });
        roles.add(box);
        return box;
    }

    /** Whoever walks along the columns by keyboard sees where. */
    private void bringIntoView(Node box) {
        double hidden = grid.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double left = scroll.getHvalue() * hidden;
            var place = box.getBoundsInParent();
            double least = place.getMaxX() - scroll.getViewportBounds().getWidth();
            double wanted = Math.clamp(left, least, Math.max(least, place.getMinX()));
            scroll.setHvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    /** A role that only one column can have is taken from the one that had it. */
    private void choose(int column, ColumnRole role) {
        var changed = guess.get();
        if (changed.mapping().roles().get(column) == role) {
            return;
        }
        int other = changed.mapping().roles().indexOf(role);
        if (other >= 0 && !role.isList()) {
            changed = changed.withRole(other, ColumnRole.IGNORED);
        }
        guess.set(changed.withRole(column, role));
    }
}
