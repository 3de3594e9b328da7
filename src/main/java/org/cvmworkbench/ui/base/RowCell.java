package org.cvmworkbench.ui.base;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What one column says of a row; what does not fit is told by the tooltip.
final class RowCell<R> extends TableCell<R, R> {
    private static final int FITS = 12;

    private final Function<R, String> said;

    /// @param number whether it stands at the right
    RowCell(Function<R, String> said, boolean number) {
        this.said = said;
        if (number) getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        R row = getTableRow() == null ? null : getTableRow().getItem();
        String text = empty || row == null ? "" : said.apply(row);
        setText(text);
        setTooltip(text.length() > FITS ? new Tooltip(text) : null);
    }
}
