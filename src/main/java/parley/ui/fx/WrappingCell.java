package parley.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * A list cell that is as wide as its list and as high as its content needs at that width; the stock cell asks its
 * content for a height without telling it a width, which breaks wrapped text.
 *
 * @param <T> what the list holds
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 14;

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** The content for an item. */
    protected abstract Node render(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : render(item));
    }

    @Override
    protected double computePrefHeight(double width) {
        var content = getGraphic();
        if (content == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return Math.ceil(snappedTopInset() + content.prefHeight(contentWidth()) + snappedBottomInset());
    }

    /** The stock cell would give the content another size first, and each change of that asks for another layout, for ever. */
    @Override
    protected void layoutChildren() {
        var content = getGraphic();
        if (content == null || getListView() == null) {
            super.layoutChildren();
            return;
        }
        double width = contentWidth();
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, content.prefHeight(width));
    }

    private double contentWidth() {
        return Math.max(40, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }
}
