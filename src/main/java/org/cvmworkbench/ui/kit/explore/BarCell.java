package org.cvmworkbench.ui.kit.explore;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a [BarList]: word, bar, share.
final class BarCell extends ListCell<BarList.Bar> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SHARE = 36;
    private static final double WORD = 0.45;
    private static final double BAR = 11;

    private final Label word = new Label();
    private final Label share = new Label();
    private final Region all = new Region();
    private final Region selected = new Region();
    private final Region row = new Region() {
        {
            getChildren().addAll(word, all, selected, share);
        }

        @Override
        protected void layoutChildren() {
            place();
        }
    };

    BarCell() {
        getStyleClass().add("bar-cell");
        word.getStyleClass().add("bar-word");
        share.getStyleClass().addAll("bar-share");
        all.getStyleClass().add("bar-all-region");
        selected.getStyleClass().add("bar-selected-region");
        setTooltip(new Tooltip());
    }

    @Override
    protected void updateItem(BarList.@Nullable Bar bar, boolean empty) {
        super.updateItem(bar, empty);
        setGraphic(bar == null ? null : row);
        pseudoClassStateChanged(CHOSEN, bar != null && bar.chosen());
        if (bar == null) return;
        word.setText(bar.label());
        share.setText(bar.share());
        getTooltip().setText(bar.said());
        setAccessibleText(bar.said());
        row.requestLayout();
    }

    private void place() {
        BarList.Bar bar = getItem();
        if (bar == null) return;
        double width = row.getWidth();
        double height = row.getHeight();
        double words = Math.round(width * WORD);
        double room = Math.max(0, width - words - SHARE - 4);
        double top = Math.round((height - BAR) / 2);
        word.resizeRelocate(0, 0, words - 4, height);
        share.resizeRelocate(width - SHARE, 0, SHARE, height);
        all.resizeRelocate(words, top, length(bar.all(), bar, room), BAR);
        selected.resizeRelocate(words, top, length(bar.selected(), bar, room), BAR);
    }

    private static double length(long value, BarList.Bar bar, double room) {
        if (value <= 0 || bar.longest() <= 0) return 0;
        return Math.max(1, Math.round(room * ((double) value / bar.longest())));
    }
}
