package org.cvmworkbench.ui.kit.explore;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.cvmworkbench.ui.kit.RowClick;
import org.jspecify.annotations.Nullable;

/// A row of a [BarList]: word, bar, share.
final class BarCell extends ListCell<ObjectProperty<BarList.Bar>> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WORD = 0.45;
    private static final double GAP = 4;
    private static final double BAR = 0.65;

    private final Label word = new Label();
    private final Label share = new Label();
    private final Region all = new Region();
    private final Region selected = new Region();
    private final Pane row = new Pane(word, all, selected, share);
    private Subscription showing = Subscription.EMPTY;

    /// @param toggle hears the name of the bar that is clicked
    BarCell(Consumer<String> toggle) {
        RowClick.on(this, bar -> toggle.accept(bar.get().name()));
        getStyleClass().add("bar-cell");
        word.getStyleClass().add("bar-word");
        share.getStyleClass().addAll("bar-share");
        share.setAlignment(Pos.CENTER_RIGHT);
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
    protected void updateItem(@Nullable ObjectProperty<BarList.Bar> bar, boolean empty) {
        super.updateItem(bar, empty);
        showing.unsubscribe();
        showing = bar == null ? Subscription.EMPTY : bar.subscribe(this::show);
        setGraphic(bar == null ? null : row);
        if (bar == null) pseudoClassStateChanged(CHOSEN, false);
    }

    /// Its parts are placed here and now, where they were: a part that moves has JavaFX lay out the whole list and
    /// style all its rows, with each frame of a brush.
    private void show(BarList.Bar bar) {
        pseudoClassStateChanged(CHOSEN, bar.chosen());
        word.setText(bar.label());
        share.setText(bar.share());
        layout();
        if (getWidth() > 0) place(bar, getWidth(), getHeight());
    }

    private String said() {
        ObjectProperty<BarList.Bar> bar = getItem();
        return bar == null ? "" : bar.get().said().get();
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
        row.resizeRelocate(0, 0, getWidth(), getHeight());
        ObjectProperty<BarList.Bar> bar = getItem();
        if (bar != null) place(bar.get(), getWidth(), getHeight());
    }

    private void place(BarList.Bar bar, double width, double height) {
        double words = Math.round(width * WORD);
        double said = Math.ceil(share.minWidth(-1));
        double room = Math.max(0, width - words - said - GAP);
        double thickness = Math.rint(height * BAR);
        double top = Math.rint((height - thickness) / 2);
        word.resizeRelocate(0, 0, words - GAP, height);
        share.resizeRelocate(words, 0, width - words, height);
        all.resizeRelocate(words, top, length(bar.all(), bar, room), thickness);
        selected.resizeRelocate(words, top, length(bar.selected(), bar, room), thickness);
    }

    private static double length(long value, BarList.Bar bar, double room) {
        if (value <= 0 || bar.longest() <= 0) return 0;
        return Math.max(1, Math.round(room * ((double) value / bar.longest())));
    }
}
