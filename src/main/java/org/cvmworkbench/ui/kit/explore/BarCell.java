package org.cvmworkbench.ui.kit.explore;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cvmworkbench.ui.kit.RowClick;
import org.jspecify.annotations.Nullable;

/// A row of a [BarList]: word, bar, share.
final class BarCell extends ListCell<BarList.Bar> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WORD = 0.45;
    private static final double GAP = 4;
    private static final double BAR = 0.65;

    private final Label word = new Label();
    private final Label share = new Label();
    private final Region all = new Region();
    private final Region selected = new Region();
    private final Pane row = new Pane(word, all, selected, share);

    /// @param toggle hears the name of the bar that is clicked
    BarCell(Consumer<String> toggle) {
        RowClick.on(this, bar -> toggle.accept(bar.name()));
        getStyleClass().add("bar-cell");
        word.getStyleClass().add("bar-word");
        share.getStyleClass().addAll("bar-share");
        all.getStyleClass().add("bar-all-region");
        selected.getStyleClass().add("bar-selected-region");
        row.getChildren().forEach(part -> part.setManaged(false));
        setOnMouseEntered(event -> tip());
    }

    /// Most cells are never pointed at.
    private void tip() {
        if (getTooltip() != null) return;
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(said()));
        setTooltip(tooltip);
    }

    @Override
    protected void updateItem(BarList.@Nullable Bar bar, boolean empty) {
        super.updateItem(bar, empty);
        setGraphic(bar == null ? null : row);
        pseudoClassStateChanged(CHOSEN, bar != null && bar.chosen());
        if (bar == null) return;
        word.setText(bar.label());
        share.setText(bar.share());
        requestLayout();
    }

    private String said() {
        BarList.Bar bar = getItem();
        return bar == null ? "" : bar.said().get();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? said() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// The row is as wide as the list, whatever its words want.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        row.resizeRelocate(0, 0, getWidth(), getHeight());
        BarList.Bar bar = getItem();
        if (bar != null) place(bar, getWidth(), getHeight());
    }

    private void place(BarList.Bar bar, double width, double height) {
        double words = Math.round(width * WORD);
        double said = Math.ceil(share.minWidth(-1));
        double room = Math.max(0, width - words - said - GAP);
        double thickness = Math.rint(height * BAR);
        double top = Math.rint((height - thickness) / 2);
        word.resizeRelocate(0, 0, words - GAP, height);
        share.resizeRelocate(width - said, 0, said, height);
        all.resizeRelocate(words, top, length(bar.all(), bar, room), thickness);
        selected.resizeRelocate(words, top, length(bar.selected(), bar, room), thickness);
    }

    private static double length(long value, BarList.Bar bar, double room) {
        if (value <= 0 || bar.longest() <= 0) return 0;
        return Math.max(1, Math.round(room * ((double) value / bar.longest())));
    }
}
